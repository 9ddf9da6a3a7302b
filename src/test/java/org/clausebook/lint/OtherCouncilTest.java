package org.clausebook.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.clausebook.cli.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OtherCouncilTest {
  @TempDir
  Path temporary;

  private List<String> findings(String body) {
    return LintSample.of(temporary, body).findings("other-council");
  }

  @Test
  void anotherCouncilIsToldByTheShapeOfItsName() {
    assertEquals(
        List.of(
            "5:7 'Great Snoring Parish Council' is another council",
            "5:45 'Heanor and Loscoe Town Council' is another council"),
        findings("Great Snoring Parish Council told the Heanor and Loscoe Town Council."));
  }

  @Test
  void principalAuthoritiesAndCouncilsInGeneralAreMeant() {
    assertEquals(
        List.of(),
        findings("Stroud District Council and Derbyshire County Council act, as Leeds City Council "
            + "does."));
    assertEquals(
        List.of(),
        findings("The Parish Council, a Town Council, each Parish Council or Our Town Council."));
  }

  @Test
  void theCouncilItselfIsMeant() {
    assertEquals(
        List.of(),
        findings(
            "Borwen Parish Council and ${council.name}'s dogs. The Borwen Parish Council's too."));
  }

  @Test
  void aNeighbourOfTheWorkspaceIsKnownByItsInitials() {
    var sample = LintSample.of(temporary, "Dogs belong to GTC. The gtc does not.");
    new Workspace(temporary)
        .write("councils/gough/council.yaml", "name: Gough Town Council\nterm: GTC\n");

    assertEquals(List.of("5:22 'GTC' is another council"), sample.findings("other-council"));
  }

  @Test
  void aNeighbourIsKnownInWhateverItsNameStands() {
    var sample = LintSample.of(temporary, "\"(O'Gough by Sea's\" dogs, O'Gough by Seaside's not.)");
    new Workspace(temporary).write("councils/gough/council.yaml", "name: O'Gough by Sea\n");

    assertEquals(
        List.of("5:9 'O'Gough by Sea' is another council"), sample.findings("other-council"));
  }
}
