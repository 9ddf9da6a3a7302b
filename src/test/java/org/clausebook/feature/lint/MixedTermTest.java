package org.clausebook.feature.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MixedTermTest {
  @TempDir
  Path temporary;

  private List<String> findings(String body) {
    return LintSample.of(temporary, body).findings("mixed-term");
  }

  @Test
  void otherWordsForTheCouncilAreFoundOnceAClause() {
    var sample = LintSample.of(
        temporary,
        "${council.term} likes dogs. They like the Council.\nBorwen Parish Council pays. The "
            + "Council bites.");
    sample.policy().profile("term: BPC");

    assertEquals(
        List.of(
            "5:45 'the Council' is used here and once more in this clause, but elsewhere the"
                + " council is 'BPC'",
            "6:7 'Borwen Parish Council' is used here, but elsewhere the council is 'BPC'"),
        sample.findings("mixed-term"));
  }

  @Test
  void initialsBesideTheFullNameAreFound() {
    assertEquals(
        List.of("5:7 'BPC' is used here, but elsewhere the council is 'Borwen Parish Council'"),
        findings("BPC likes dogs."));
  }

  @Test
  void whatAMergeFieldPrintsIsMeant() {
    var sample = LintSample.of(temporary, "${council.term} and ${council.name} like dogs.");
    sample.policy().profile("term: BPC");

    assertEquals(List.of(), sample.findings("mixed-term"));
  }

  @Test
  void otherThingsOfTheNameAreMeant() {
    var sample = LintSample.of(
        temporary, "The Council Chamber, the Council of Europe, Full Council and the Council Tax.");
    sample.policy().profile("term: BPC");

    assertEquals(List.of(), sample.findings("mixed-term"));
  }
}
