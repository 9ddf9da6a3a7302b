package org.clausebook.feature.due;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.model.Presentation;
import org.clausebook.model.document.ControlSheet;
import org.clausebook.model.document.DocumentName;
import org.clausebook.model.document.DocumentRecord;
import org.clausebook.model.document.DocumentText;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.PrintedLines;
import org.clausebook.model.record.Decision;
import org.clausebook.model.record.Review;
import org.clausebook.model.record.ShownDate;
import org.clausebook.model.record.Status;
import org.clausebook.model.record.Verb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DuePolicyTest {
  private static final Horizon THREE_MONTHS =
      new Horizon(LocalDate.of(2026, 11, 22), LocalDate.of(2027, 2, 22));

  /** A policy by its review date, if any, and its decisions: {@code adopted 2026-03-05}. */
  private static PolicyDocument policy(String name, String review, String... events) {
    List<Decision> decisions = Stream.of(events).map(DuePolicyTest::decision).toList();
    Optional<ShownDate> next =
        Optional.of(review).filter(iso -> !iso.isEmpty()).map(iso -> new ShownDate(iso, iso));
    return new PolicyDocument(
        new DocumentName("borwen", name, "Borwen Parish Council", "A policy.", "en-GB"),
        new DocumentText("Policy", "Policy", List.of(), PrintedLines.none(), Presentation.none()),
        new DocumentRecord(
            Status.DRAFT,
            Optional.empty(),
            decisions,
            new Review("annually", Optional.empty(), Optional.empty(), next),
            ControlSheet.none()));
  }

  private static Decision decision(String event) {
    String verb = event.substring(0, event.lastIndexOf(' '));
    String date = event.substring(event.lastIndexOf(' ') + 1);
    return new Decision(
        verb,
        "Full Council",
        Optional.of(date).filter(d -> !d.equals("pending")).map(d -> new ShownDate(d, d)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Verb.of(verb).flatMap(Verb::status));
  }

  private static String standing(String review, String... events) {
    return DuePolicy.of(policy("it-policy", review, events), THREE_MONTHS)
        .standing()
        .words();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-21, overdue",
    "2026-11-22, due",
    "2027-02-22, due",
    "2027-02-23, later",
    "2026-10, overdue",
    "2026-11, due",
    "2027-01, due",
    "2027-02, later",
    "2025, overdue",
    "2026, due",
    "2027, later",
    "2024/2025, overdue",
    "2025/2026, due",
    "2026/2028, later",
    "2026-09/2026-10, overdue",
    "2026-10/2026-11, due",
  })
  void aReviewIsDueUntilTheLastDayThatItsDateMayMean(String review, String standing) {
    assertEquals(standing, standing(review, "adopted 2025-03-05"));
  }

  @Test
  void theDaysLeftAreCountedToThatDay() {
    assertEquals(
        Optional.of(8L), DuePolicy.of(policy("x", "2026-11"), THREE_MONTHS).daysLeft());
    assertEquals(
        Optional.of(0L), DuePolicy.of(policy("x", "2026-11-22"), THREE_MONTHS).daysLeft());
    assertEquals(
        Optional.of(-1L), DuePolicy.of(policy("x", "2026-11-21"), THREE_MONTHS).daysLeft());
    assertEquals(Optional.empty(), DuePolicy.of(policy("x", ""), THREE_MONTHS).daysLeft());
  }

  @Test
  void aPolicyThatNobodyDecidedOnWasNeverAdopted() {
    assertEquals("never adopted", standing(""));
    assertEquals("never adopted", standing("", "adopted pending"));
    assertEquals("never adopted", standing("", "reviewed 2025-01-01"));
    assertEquals("never adopted", standing("2028", "adopted pending"));
  }

  @Test
  void whatHasEndedFallsDueNoMoreUntilAnotherAdoptionIsAwaited() {
    assertEquals("no longer in force", standing("", "adopted 2025-03-05", "rescinded 2026-03-05"));
    assertEquals("no longer in force", standing("", "adopted 2025-03-05", "replaced 2026-03-05"));
    assertEquals(
        "change pending",
        standing("", "adopted 2025-03-05", "rescinded 2026-03-05", "adopted pending"));
    assertEquals(
        "later",
        standing("2028", "adopted 2025-03-05", "rescinded 2026-03-05", "adopted 2026-09-07"));
  }

  @Test
  void anApprovalIsNotAllWhileAnAdoptionIsToCome() {
    assertEquals("approved only", standing("", "approved 2026-05-11", "adopted pending"));
    assertEquals("no date", standing("", "approved 2026-05-11"));
    assertEquals(
        "approved only",
        standing("", "adopted 2020-05-11", "approved 2026-05-11", "re-adopted pending"));
  }

  @Test
  void aChangeOfAPolicyInForceMayBePending() {
    assertEquals("change pending", standing("2028", "adopted 2026-05-11", "amended pending"));
  }

  @Test
  void anAdoptedPolicyWithoutADateHasNothingToDo() {
    assertEquals("no date", standing("", "adopted 2026-05-11"));
  }

  @Test
  void theReviewGoesBeforeTheDecisionThatIsPending() {
    assertEquals("overdue", standing("2026-10", "approved 2025-05-11", "adopted pending"));
    assertEquals("due", standing("2026-12", "adopted 2025-12-11", "amended pending"));
  }

  @Test
  void theyStandInTheOrderToAct() {
    var policies = new ArrayList<PolicyDocument>(List.of(
        policy("no-date", "", "adopted 2020"),
        policy("later-late", "2030", "adopted 2020"),
        policy("later-early", "2028-03", "adopted 2020"),
        policy("never-b", ""),
        policy("never-a", ""),
        policy("pending", "2028", "adopted 2026-05-11", "amended pending"),
        policy("approved-last", "2027-06", "approved 2026-06-11", "adopted pending"),
        policy("approved-first", "2027-08", "approved 2026-05", "adopted pending"),
        policy("due-last", "2027-01-31", "adopted 2025"),
        policy("due-first", "2026", "adopted 2025"),
        policy("overdue-last", "2026-10", "adopted 2025"),
        policy("overdue-oldest", "2024", "adopted 2023")));

    assertEquals(
        List.of(
            "overdue-oldest",
            "overdue-last",
            "due-first",
            "due-last",
            "approved-first",
            "approved-last",
            "pending",
            "never-a",
            "never-b",
            "later-early",
            "later-late",
            "no-date"),
        policies.stream()
            .map(policy -> DuePolicy.of(policy, THREE_MONTHS))
            .sorted(DuePolicy.TO_ACT)
            .map(policy -> policy.document().policy())
            .toList());
  }

  /** Of those that are due the day counts, whenever they were adopted; of what is awaited, that. */
  @Test
  void theDayOfTheReviewGoesBeforeThatOfTheDecision() {
    assertEquals(
        List.of("b", "a"), order("2026-12-02", "2026-12-01", "adopted 2020", "adopted 2025"));
    assertEquals(
        List.of("b", "a"), order("2026-10-02", "2026-10-01", "adopted 2020", "adopted 2025"));
    assertEquals(
        List.of("a", "b"),
        List.of(
                policy("b", "2027-06", "approved 2026-06-12", "adopted pending"),
                policy("a", "2028-06", "approved 2026-06-11", "adopted pending"))
            .stream()
            .map(policy -> DuePolicy.of(policy, THREE_MONTHS))
            .sorted(DuePolicy.TO_ACT)
            .map(policy -> policy.document().policy())
            .toList());
  }

  /** Of policies with no day at all, the one that was decided on first. */
  @Test
  void withoutADayTheOlderDecisionGoesFirst() {
    assertEquals(List.of("b", "a"), order("", "", "adopted 2020-03-06", "adopted 2020-03-05"));
    assertEquals(List.of("a", "b"), order("", "", "adopted 2020-03-05", "adopted 2020-03"));
  }

  /** Two policies, {@code a} and {@code b}, in the order to act. */
  private static List<String> order(
      String review, String otherReview, String decision, String otherDecision) {
    return Stream.of(policy("a", review, decision), policy("b", otherReview, otherDecision))
        .map(policy -> DuePolicy.of(policy, THREE_MONTHS))
        .sorted(DuePolicy.TO_ACT)
        .map(policy -> policy.document().policy())
        .toList();
  }

  @Test
  void onlyWhatSomebodyMustActOnIsToDo() {
    assertEquals(
        List.of("overdue", "due", "approved only", "change pending", "never adopted"),
        Stream.of(ReviewStatus.values())
            .filter(ReviewStatus::isToDo)
            .map(ReviewStatus::words)
            .toList());
  }
}
