package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What clauses mean in plain words: composed with the policy, and no part of its words. */
final class ClauseSummaryTest {
  private static final PolicyKey DOGS = new PolicyKey("borwen", "dogs");

  private static final String CLAUSES = """
      leads:
        heading: Leads
        summary: Keep your dog on a lead in ${council.name}'s parks.
        body: Dogs are kept on leads.
      muzzles: {heading: Muzzles, summary: No muzzle., body: Muzzles are not needed.}
      ponds: {heading: Ponds, body: No swimming.}
      seats:
        heading: Seats
        summary: There are seats.
        variants:
          soft: {body: Soft seats., summary: The seats are soft.}
          hard: {body: Hard seats.}
      """;

  @TempDir
  Path folder;

  private SamplePolicy policy;

  @BeforeEach
  void write() {
    policy = SamplePolicy.in(folder)
        .outline("clauses: [leads, muzzles, ponds, seats]")
        .clauses(CLAUSES)
        .overlay("variants: {seats: hard}");
  }

  private List<String> summaries() {
    var workspace = Workspace.open(folder, Runnable::run);
    return workspace
        .resolve(DOGS)
        .then(workspace::trace)
        .toOptional()
        .orElseThrow()
        .summaries()
        .stream()
        .map(summary -> summary.clause() + ": " + summary.text())
        .toList();
  }

  private PolicyDocument document() {
    return Clausebook.open(folder).compose(DOGS).toOptional().orElseThrow();
  }

  @Test
  void eachClauseMayHaveOneWithMergeFields() {
    assertEquals(
        List.of(
            "leads: Keep your dog on a lead in Borwen Parish Council's parks.",
            "muzzles: No muzzle.",
            "seats: There are seats."),
        summaries());
  }

  @Test
  void aVariantMayHaveItsOwn() {
    policy.overlay("variants: {seats: soft}");

    assertEquals("seats: The seats are soft.", summaries().get(2));
  }

  @Test
  void aCouncilsOwnClauseMayHaveOne() {
    policy.overlay("""
        variants: {seats: hard}
        amendments:
          - {insert: bones, after: leads, heading: Bones, body: Bury them., summary: Bury bones.}
        """);

    assertEquals("bones: Bury bones.", summaries().get(1));
  }

  @Test
  void thatOfAClauseMergedIntoAnotherFollowsTheOthers() {
    policy.overlay("""
        variants: {seats: hard}
        amendments: [{merge: muzzles, into: leads}]
        """);

    assertEquals(
        List.of(
            "leads: Keep your dog on a lead in Borwen Parish Council's parks.",
            "leads: No muzzle.",
            "seats: There are seats."),
        summaries());
  }

  @Test
  void thatOfAClauseLeftOutIsNone() {
    policy.overlay("""
        variants: {seats: hard}
        amendments: [{omit: muzzles}]
        """);

    assertEquals(2, summaries().size());
  }

  @Test
  void itChangesNoWordOfThePolicy() {
    PolicyDocument with = document();

    policy.clauses(CLAUSES.replace("summary:", "drafting-note:"));

    assertEquals(List.of(), summaries());
    assertEquals(with, document());
    assertEquals(with.wording(), document().wording());
  }

  @Test
  void aWrongMergeFieldInOneIsAMistake() {
    policy.clauses(CLAUSES.replace("${council.name}", "${council.nmae}"));

    Diagnostic found = Clausebook.open(folder).compose(DOGS).diagnostics().get(0);
    assertEquals("templates/clauses/dogs.yaml:4:41", found.location().toString());
    assertEquals("no merge field is called 'council.nmae'", found.message());
  }
}
