package org.clausebook.feature.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.clausebook.Clausebook;
import org.clausebook.SamplePolicy;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.record.PolicyKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library silences a rule once for all councils, for its own words. */
final class LibrarySilencesTest {
  private static final String FORM = """
      leads:
        heading: Leads
        body: Name of the dog [insert date]
      """;

  private static final String SILENCE = """
        lint:
          - silence: placeholder
            because: people fill the form in by hand
      """;

  @TempDir
  Path folder;

  private SamplePolicy policy;

  @BeforeEach
  void makeAForm() {
    policy = SamplePolicy.in(folder).words("and: and").clauses(FORM);
  }

  @Test
  void withoutASilenceTheFormIsAFinding() {
    assertEquals(List.of("placeholder"), rules());
  }

  @Test
  void aClauseSilencesARuleInItsOwnWords() {
    policy.clauses(FORM + SILENCE);

    assertEquals(List.of(), rules());
    assertEquals(List.of(), library());
  }

  @Test
  void anOutlineSilencesARuleInOneOfItsClauses() {
    policy.outline("""
        clauses: [leads]
        lint:
          - silence: placeholder
            in: leads
            because: people fill the form in by hand
        """);

    assertEquals(List.of(), rules());
    assertEquals(List.of(), library());
  }

  @Test
  void whatACouncilPutsIntoTheClauseIsNotSilenced() {
    policy.clauses(FORM + SILENCE).overlay("""
        amendments:
          - insert: paragraph
            into: leads
            after: Name of the dog
            body: Fee [insert amount]
        """);

    assertEquals(List.of("placeholder"), rules());
  }

  @Test
  void aSilenceOfAClauseIsForNoOther() {
    policy.outline("clauses: [leads, moors]").clauses(FORM + SILENCE + """
        moors:
          heading: Moors
          body: Closed until [insert date].
        """);

    assertEquals(List.of("placeholder"), rules());
  }

  @Test
  void aCouncilIsNotToldOfASilenceThatItDoesNotNeed() {
    policy.clauses("leads:\n  heading: Leads\n  body: Keep leads.\n" + SILENCE);

    assertEquals(List.of(), rules());
    assertEquals(List.of("needless-silence"), library());
  }

  @Test
  void aSilenceThatOnlyAVariantNeedsIsNotNeedless() {
    policy.clauses("leads:\n  heading: Leads\n  body: Keep leads.\n" + SILENCE + """
          variants:
            form: {body: "Name ________ [insert date]"}
        """);

    assertEquals(List.of(), library());
  }

  @Test
  void aRuleThatThereIsNotIsAMistakeOfTheLibrary() {
    policy.clauses(FORM + SILENCE.replace("silence: placeholder", "silence: place-holder"));

    assertEquals(
        "templates/clauses/dogs.yaml:6:18: no rule is called 'place-holder'",
        Clausebook.open(folder).checkLibrary().diagnostics().stream()
            .filter(Diagnostic::isError)
            .map(found -> found.location() + ": " + found.message())
            .findFirst()
            .orElse("nothing"));
  }

  private List<String> rules() {
    return Clausebook.open(folder)
        .lint(List.of(new PolicyKey("borwen", "dogs")), LocalDate.of(2026, 3, 5))
        .toOptional()
        .orElseThrow()
        .stream()
        .flatMap(found -> found.rule().stream())
        .filter(rule -> rule.equals("placeholder") || rule.equals("needless-silence"))
        .toList();
  }

  private List<String> library() {
    return Clausebook.open(folder).checkLibrary().diagnostics().stream()
        .flatMap(found -> found.rule().stream())
        .toList();
  }
}
