package org.clausebook.feature.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.diagnostic.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a council or layer silences, and what is wrong with a silence. */
final class SilenceTest {
  @TempDir
  Path temporary;

  private LintSample sample;

  /** Both clauses hold a gap. */
  @BeforeEach
  void layTwoFaults() {
    sample = LintSample.of(temporary, "Dogs bark.");
    sample.policy().outline("clauses: [leads, cats]").clauses("""
        leads: {heading: Leads, body: Dogs TBC.}
        cats: {heading: Cats, body: Cats TBC.}
        """);
  }

  private List<String> found() {
    return sample.result().atHand().orElseThrow().stream()
        .map(finding -> finding.rule().orElse("") + " " + finding.location())
        .toList();
  }

  private List<String> mistakes() {
    return sample.result().diagnostics().stream()
        .map(mistake ->
            mistake.location() + " " + mistake.message() + "; " + mistake.hint().orElse(""))
        .toList();
  }

  @Test
  void withoutSilencesBothAreFound() {
    assertEquals(
        List.of(
            "placeholder templates/clauses/dogs.yaml:2:38",
            "placeholder templates/clauses/dogs.yaml:3:36"),
        found());
  }

  @Test
  void aSilenceHoldsInItsClause() {
    sample.policy().overlay("lint: [{silence: placeholder, in: cats, because: they decide}]");

    assertEquals(List.of("placeholder templates/clauses/dogs.yaml:2:38"), found());
    assertEquals(List.of(), mistakes());
  }

  @Test
  void aSilenceWithoutAClauseHoldsInThePolicy() {
    sample.policy().overlay("lint: [{silence: placeholder, because: they decide}]");

    assertEquals(List.of(), found());
  }

  @Test
  void aSilenceOfOneRuleSilencesNoOther() {
    sample.policy().overlay("lint: [{silence: long-sentence, because: they decide}]");

    assertEquals(3, found().size());
    assertEquals("needless-silence councils/borwen/dogs.yaml:1:8", found().get(2));
  }

  @Test
  void aLayerSilencesForItsCouncilsAndIsNeverNeedless() {
    new WorkspaceFolder(temporary)
        .write("councils/_county/layer.yaml", "name: County\n")
        .write("councils/_county/dogs.yaml", """
            lint:
              - {silence: placeholder, in: leads, because: the county decides}
              - {silence: long-sentence, because: the county decides}
            """);
    sample.policy().profile("extends: county");

    assertEquals(List.of("placeholder templates/clauses/dogs.yaml:3:36"), found());
  }

  @Test
  void unknownRulesAndClausesAreErrors() {
    sample.policy().overlay("""
        lint:
          - {silence: placeholders, because: they decide}
          - {silence: placeholder, in: cat, because: they decide}
        """);

    assertEquals(
        List.of(
            "councils/borwen/dogs.yaml:2:15 no rule is called 'placeholders';"
                + " did you mean 'placeholder'?",
            "councils/borwen/dogs.yaml:3:32 no clause 'cat' in this policy;"
                + " did you mean 'cats'?"),
        mistakes());
    assertEquals(
        List.of(true, true),
        sample.result().diagnostics().stream().map(Diagnostic::isError).toList());
  }
}
