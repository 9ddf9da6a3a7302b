package org.clausebook.feature.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.Clausebook;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.adopt.Meetings;
import org.clausebook.model.document.Lock;
import org.clausebook.model.record.Settled.Way;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words that a clause gets in each way of taking it, and what is written for it. */
final class TakesTest {
  private static final String OUTLINE = "templates/policies/allotments.yaml";
  private static final String OWN = """
      version: "1.0"
      wording:
        livestock-rules: No cockerels.
      amendments:
        - substitute: waiting-list
          words: more than two plots
          with: more than one plot
        - insert: rent
          after: waiting-list
          heading: Rent
          body: The rent is due on Michaelmas Day.
      """;

  @TempDir
  Path folder;

  private Meetings meetings;

  @BeforeEach
  void adopt() {
    meetings = Meetings.in(folder, OWN).adopted("adopted 2026-03-05 26/1");
  }

  private Result<TakeReport> take(String clause, Way way) {
    return Clausebook.open(folder).take(new TakeRequest(Meetings.POLICY, clause, way));
  }

  private TakeReport plan(String clause, Way way) {
    Result<TakeReport> taken = take(clause, way);
    return taken.toOptional().orElseThrow(() -> new AssertionError(taken.diagnostics()));
  }

  /** Takes it, after which it must not be open. */
  private TakeReport taken(String clause, Way way) {
    TakeReport plan = plan(clause, way);
    assertTrue(Clausebook.open(folder).write(plan).isOk());
    ClauseDrift after = Clausebook.open(folder)
        .drifts()
        .of(Meetings.POLICY)
        .toOptional()
        .flatMap(DriftReport::drift)
        .orElseThrow()
        .find(clause)
        .orElseThrow();
    assertEquals(Optional.of(way), after.settled());
    assertFalse(after.isOpen());
    assertEquals(plan.is(), after.texts().today().own());
    return plan;
  }

  private static String body(Optional<Lock.Text> text) {
    return text.map(Lock.Text::body).orElse("-").replaceAll("\\s+", " ");
  }

  private String refusal(String clause, Way way) {
    String before = meetings.workspace().read(Meetings.FILE);
    Result<TakeReport> taken = take(clause, way);
    assertFalse(taken.isOk(), taken::toString);
    assertEquals(before, meetings.workspace().read(Meetings.FILE));
    return taken.diagnostics().stream().map(Diagnostic::message).toList().get(0);
  }

  @Test
  void aClauseThatIsNotThereIsAMistakeWithItsNextName() {
    Result<TakeReport> taken = take("waiting-lst", Way.KEEP);

    assertEquals(
        List.of("no clause 'waiting-lst' in this policy: did you mean 'waiting-list'?"),
        taken.diagnostics().stream()
            .map(problem -> problem.message() + ": " + problem.hint().orElse(""))
            .toList());
  }

  /** The lines that a plan adds, without those that say how and when it was settled. */
  private static List<String> amendments(TakeReport plan) {
    var lines = new ArrayList<>(plan.text().after().lines().toList());
    plan.text().before().lines().forEach(lines::remove);
    return lines.stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .takeWhile(line -> !line.startsWith("settled:"))
        .toList();
  }

  private void rewordWaitingList() {
    meetings.with(Meetings.CLAUSES, "whoever has waited longest", "whoever waits longest");
  }

  @Test
  void whatIsAsItWasIsNotTaken() {
    assertEquals(
        "clause 'conduct' is as it was locked, so there is nothing to take",
        refusal("conduct", Way.UPSTREAM));
  }

  @Test
  void nothingIsTakenOfAPolicyWithoutLock() {
    meetings.workspace().write(Meetings.FILE, OWN);

    assertEquals(
        "no words of this policy are locked, so there is nothing to take",
        refusal("conduct", Way.KEEP));
  }

  @Test
  void nothingIsTakenWhileAFileHasAMistake() {
    rewordWaitingList();
    meetings.with(Meetings.FILE, "wording:\n", "porpose: x\nwording:\n");

    assertEquals("unknown key 'porpose'", refusal("waiting-list", Way.KEEP));
  }

  /** The council's amendment goes, and its words with it. */
  @Test
  void theLibrarysWordsAreTheLibrarysAlone() {
    rewordWaitingList();

    TakeReport plan = taken("waiting-list", Way.UPSTREAM);

    assertTrue(body(plan.is()).contains("whoever waits longest"));
    assertTrue(body(plan.is()).contains("more than two plots"));
    assertTrue(body(plan.was()).contains("more than one plot"));
    assertEquals(List.of(), amendments(plan));
  }

  @Test
  void theLockedWordsAreKeptAsASubstitution() {
    rewordWaitingList();

    TakeReport plan = taken("waiting-list", Way.KEEP);

    assertTrue(body(plan.is()).contains("whoever has waited longest"));
    assertTrue(body(plan.is()).contains("more than one plot"));
    assertTrue(
        plan.text().after().contains("- substitute: waiting-list\n    with: |"),
        plan.text()::after);
  }

  @Test
  void aHeadingIsKeptAsARetitling() {
    meetings.with(Meetings.CLAUSES, "heading: Waiting list", "heading: The queue");

    TakeReport plan = taken("waiting-list", Way.KEEP);

    assertEquals("Waiting list", plan.is().orElseThrow().heading());
    assertEquals("- retitle: waiting-list", amendments(plan).get(0));
  }

  @Test
  void bothChangesAreMerged() {
    rewordWaitingList();

    TakeReport plan = taken("waiting-list", Way.MERGE);

    assertTrue(body(plan.is()).contains("whoever waits longest"));
    assertTrue(body(plan.is()).contains("more than one plot"));
  }

  @Test
  void changesOfTheSameWordsAreNotMerged() {
    meetings.with(Meetings.CLAUSES, "more than two plots", "more than three plots");

    assertTrue(
        refusal("waiting-list", Way.MERGE).contains("was changed in two ways"),
        () -> refusal("waiting-list", Way.MERGE));
  }

  @Test
  void theDraftStaysAsItIs() {
    meetings.with(Meetings.FILE, "with: more than one plot", "with: more than half a plot");

    TakeReport plan = taken("waiting-list", Way.AS_IS);

    assertEquals(plan.was(), plan.is());
    assertTrue(plan.text().after().contains("more than half a plot"));
  }

  @Test
  void whatIsTakenTwiceIsWrittenOnce() {
    rewordWaitingList();
    taken("waiting-list", Way.MERGE);

    assertEquals(List.of(), plan("waiting-list", Way.MERGE).edits());
  }

  @Test
  void whatIsTakenInAnotherWayIsWritten() {
    rewordWaitingList();
    taken("waiting-list", Way.MERGE);

    assertTrue(body(taken("waiting-list", Way.UPSTREAM).is()).contains("more than two plots"));
  }

  /** The fingerprint of the change is another. */
  @Test
  void aFurtherChangeIsOpenAgain() {
    rewordWaitingList();
    taken("waiting-list", Way.MERGE);

    meetings.with(Meetings.CLAUSES, "whoever waits longest", "the one who waits longest");

    assertTrue(take("waiting-list", Way.MERGE).isOk());
    assertEquals(
        List.of("waiting-list"),
        Clausebook.open(folder)
            .drifts()
            .of(Meetings.POLICY)
            .toOptional()
            .orElseThrow()
            .drift()
            .orElseThrow()
            .open()
            .stream()
            .map(clause -> clause.id().value())
            .toList());
  }

  @Test
  void aStatutoryClauseIsTheLibrarysAlone() {
    meetings.with(Meetings.CLAUSES, "tenant's household", "tenant's family");

    for (Way way : List.of(Way.KEEP, Way.MERGE, Way.AS_IS)) {
      assertEquals(
          "clause 'cultivation' is statutory and must stay as the library has it",
          refusal("cultivation", way));
    }
    taken("cultivation", Way.UPSTREAM);
  }

  @Test
  void whatAnAnswerLeavesOutStaysOut() {
    meetings.with(Meetings.FILE, "  livestock-rules: No cockerels.\n", "  gates: Open.\n");

    for (Way way : List.of(Way.KEEP, Way.MERGE, Way.UPSTREAM)) {
      assertEquals(
          "clause 'livestock' is left out by a choice or a fact, which no amendment can change",
          refusal("livestock", way));
    }
    assertEquals(Optional.empty(), taken("livestock", Way.AS_IS).is());
  }

  @Test
  void theCouncilsOwnClauseIsKeptAndNoLibrarys() {
    meetings.with(Meetings.FILE, "Michaelmas Day", "Lady Day");

    assertEquals(
        "clause 'rent' is the council's own and was never in the library",
        refusal("rent", Way.UPSTREAM));
    assertTrue(refusal("rent", Way.MERGE).contains("cannot be merged"));
    TakeReport plan = taken("rent", Way.KEEP);
    assertEquals("The rent is due on Michaelmas Day.", body(plan.is()));
    assertTrue(plan.text().after().contains("after: waiting-list"), plan.text().after());
  }

  /** It goes where it stood: after the clause before it that the draft has. */
  @Test
  void whatTheLibraryWithdrewIsKeptAsAnInsertion() {
    meetings.with(OUTLINE, "  - conduct\n", "");

    TakeReport plan = taken("conduct", Way.KEEP);

    assertEquals(List.of("- insert: conduct", "after: rent"), amendments(plan).subList(0, 2));
    assertTrue(body(plan.is()).contains("light a fire"));
  }

  @Test
  void theFirstClauseIsKeptBeforeTheOneThatFollows() {
    meetings.with(OUTLINE, "  - purpose\n", "");

    assertEquals(
        List.of("- insert: purpose", "before: cultivation"),
        amendments(taken("purpose", Way.KEEP)).subList(0, 2));
  }

  @Test
  void whatTheLibraryWithdrewGoesWhereItsWayIsTaken() {
    meetings.with(OUTLINE, "  - conduct\n", "");

    TakeReport plan = taken("conduct", Way.UPSTREAM);

    assertEquals(Optional.empty(), plan.is());
    assertEquals(List.of(), amendments(plan));
  }

  @Test
  void aNewClauseIsLeftOutWhereTheDecisionIsKept() {
    meetings
        .with(OUTLINE, "  - cultivation\n", "  - cultivation\n  - fencing\n")
        .with(Meetings.CLAUSES, "clauses:\n", """
            clauses:
              fencing:
                heading: Fencing
                body: Fences are low.
            """);

    TakeReport plan = taken("fencing", Way.KEEP);

    assertEquals(Optional.empty(), plan.is());
    assertEquals(List.of("- omit: fencing"), amendments(plan));
    assertEquals("Fences are low.", body(taken("fencing", Way.UPSTREAM).is()));
  }

  @Test
  void whatTheCouncilLeftOutComesBackWithoutTheOmission() {
    meetings.with(Meetings.FILE, "amendments:\n", "amendments:\n  - omit: conduct\n");

    TakeReport plan = taken("conduct", Way.UPSTREAM);

    assertTrue(body(plan.is()).contains("light a fire"));
    assertEquals(List.of(), amendments(plan));
    assertFalse(
        plan.text().after().lines().anyMatch(line -> line.startsWith("  - omit:")),
        plan.text().after());
  }

  @Test
  void anAmendmentThatNoLongerFitsIsMendedFirst() {
    meetings.with(Meetings.CLAUSES, "more than two plots", "more than three plots");

    assertTrue(refusal("waiting-list", Way.AS_IS).contains("has an amendment that no longer fits"));
    assertTrue(body(taken("waiting-list", Way.UPSTREAM).is()).contains("more than three plots"));
  }

  /** Its words would stand there twice. */
  @Test
  void whatAnotherAmendmentChangesTooIsNotTakenBlindly() {
    rewordWaitingList();
    meetings.with(
        Meetings.FILE, "amendments:\n", "amendments:\n  - {merge: purpose, into: waiting-list}\n");

    assertEquals(
        "amendments to other clauses change the words of clause 'waiting-list' too",
        refusal("waiting-list", Way.KEEP));
  }
}
