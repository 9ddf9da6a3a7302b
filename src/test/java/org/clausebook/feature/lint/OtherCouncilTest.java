package org.clausebook.feature.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.clausebook.cli.WorkspaceFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    new WorkspaceFolder(temporary)
        .write("councils/gough/council.yaml", "name: Gough Town Council\nterm: GTC\n");

    assertEquals(List.of("5:22 'GTC' is another council"), sample.findings("other-council"));
  }

  @Test
  void aNeighbourIsKnownInWhateverItsNameStands() {
    var sample = LintSample.of(temporary, "\"(O'Gough by Sea's\" dogs, O'Gough by Seaside's not.)");
    new WorkspaceFolder(temporary).write("councils/gough/council.yaml", "name: O'Gough by Sea\n");

    assertEquals(
        List.of("5:9 'O'Gough by Sea' is another council"), sample.findings("other-council"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the Council",
        "Council",
        "the Parish",
        "Parish Council",
        "the Parish Council",
        "the Town Council",
        "the Authority",
        "the Meeting",
        "the Corporation",
        "the Local Council",
        "We",
        "Clerk",
        "Gough",
        "Over",
        "IT",
        "ICO",
        "GDPR"
      })
  void aTermThatIsEverybodysBelongsToNoCouncil(String term) {
    var sample = LintSample.of(
        temporary,
        term + " keeps " + term + " over " + term.replaceFirst("^the ", "The ") + ". A Gough dog.");
    new WorkspaceFolder(temporary)
        .write("councils/gough/council.yaml", "name: Gough Town Council\nterm: " + term + "\n");

    assertEquals(List.of(), sample.findings("other-council"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"the Gough Council", "Gough TC", "GTC"})
  void aTermThatIsOneCouncilsIsKnown(String term) {
    var sample = LintSample.of(temporary, "Dogs bite " + term + ".");
    new WorkspaceFolder(temporary)
        .write("councils/gough/council.yaml", "name: Gough Town Council\nterm: " + term + "\n");

    assertEquals(
        List.of("5:17 '" + term + "' is another council"), sample.findings("other-council"));
  }

  @Test
  void aPlaceThatIsACommonWordIsNoCouncil() {
    var sample = LintSample.of(temporary, "Over the bridge, Battle lines are drawn.");
    new WorkspaceFolder(temporary)
        .write("councils/over/council.yaml", "name: Over Parish Meeting\ndisplay-name: Over\n")
        .write("councils/battle/council.yaml", "name: Battle Town Council\nterm: Battle\n");

    assertEquals(List.of(), sample.findings("other-council"));
  }

  @Test
  void aNameWithinAnotherIsNotTheOther() {
    var sample = LintSample.of(
        temporary,
        "Borwen Parish Council is not Great Borwen Parish Council, nor Borwen and Wick Parish "
            + "Council.");
    new WorkspaceFolder(temporary)
        .write("councils/great-borwen/council.yaml", "name: Great Borwen Parish Council\n");

    assertEquals(
        List.of(
            "5:36 'Great Borwen Parish Council' is another council",
            "5:69 'Borwen and Wick Parish Council' is another council"),
        sample.findings("other-council"));
  }

  @Test
  void aNeighbourOfAShorterNameIsFoundOutsideOfTheCouncilsOwn() {
    var sample =
        LintSample.of(temporary, "Great Borwen Parish Council is not Borwen Parish Council.");
    sample.policy().named("Great Borwen Parish Council", "");
    new WorkspaceFolder(temporary)
        .write("councils/old/council.yaml", "name: Borwen Parish Council\n");

    assertEquals(
        List.of("5:42 'Borwen Parish Council' is another council"),
        sample.findings("other-council"));
  }

  @Test
  void aNameOfUnusualJoiningWordsIsReadWhole() {
    var sample = LintSample.of(temporary, "Wick near Lewes Parish Council keeps dogs.");
    sample.policy().named("Wick near Lewes Parish Council", "");

    assertEquals(List.of(), sample.findings("other-council"));
  }

  @Test
  void aCouncilThatAContactOrADecisionNamesIsMeant() {
    var sample = LintSample.of(
        temporary, "Ask Great Snoring Parish Council, which Upper Snoring Parish Council asked.");
    sample
        .policy()
        .outline("fields:\n  contacts.helpdesk: Who?\nclauses: [leads]")
        .profile("""
            contacts:
              helpdesk: the helpdesk of Great Snoring Parish Council
            """)
        .overlay("""
            adoption:
              events:
                - verb: adopted
                  body: Upper Snoring Parish Council
                  date: 2026-05-04
            """);

    assertEquals(List.of(), sample.findings("other-council"));
  }

  @Test
  void initialsThatThePolicyOrTheCouncilHasItselfAreNoNeighbours() {
    var sample = LintSample.of(
        temporary, "The parochial church council (PCC) keeps dogs. The PCC and BPC bark.");
    new WorkspaceFolder(temporary)
        .write("councils/pen/council.yaml", "name: Pen Coch Community\nterm: PCC\n")
        .write("councils/bry/council.yaml", "name: Bryn Parish Council\nterm: BPC\n");

    assertEquals(List.of(), sample.findings("other-council"));
  }

  @Test
  void formsOfCouncilsInGeneralAreNoNames() {
    assertEquals(
        List.of(),
        findings(
            "The Local Parish Council, a Quality Town Council, any Neighbouring Parish Council "
                + "and the National Town Council Awards."));
  }
}
