package org.clausebook.model.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a policy has come, and when it falls due again. */
final class DocumentControlTest {
  private static final Location PLACE = Location.of("councils/ambridge/it-policy.yaml", 9, 7);
  private static final SourceText BODY = SourceText.of("Full Council", PLACE);

  @Test
  void withoutADecisionItIsADraft() {
    assertEquals(Status.DRAFT, control().status());
    assertEquals(Optional.empty(), control().latest());
  }

  @Test
  void aCommitteesApprovalIsNoAdoption() {
    assertEquals(Status.APPROVED, control(decided(Verb.APPROVED, "2026-02")).status());
  }

  @Test
  void whileADecisionIsPendingItIsADraft() {
    var control = control(decided(Verb.APPROVED, "2026-02"), pending(Verb.ADOPTED));

    assertEquals(Status.DRAFT, control.status());
    assertEquals(Optional.of(pending(Verb.ADOPTED)), control.pending());
    assertEquals(Optional.of(decided(Verb.APPROVED, "2026-02")), control.latest());
  }

  @ParameterizedTest
  @CsvSource({
    "AGREED",
    "ADOPTED",
    "FORMALLY_ADOPTED",
    "ADOPTED_BY_RESOLUTION",
    "REVIEWED_AND_ADOPTED",
    "RATIFIED",
    "AMENDED",
    "RE_ADOPTED",
  })
  void aCouncilsDecisionAdopts(Verb verb) {
    var control = control(decided(Verb.APPROVED, "2026-02"), decided(verb, "2026-03-05"));

    assertEquals(Status.ADOPTED, control.status());
  }

  @Test
  void aReviewWithoutChangeLeavesTheAdoptionAsItIs() {
    var control = control(decided(Verb.ADOPTED, "2024-03-05"), decided(Verb.REVIEWED, "2026-03"));

    assertEquals(Status.ADOPTED, control.status());
    assertEquals(Optional.of(decided(Verb.ADOPTED, "2024-03-05")), control.latest());
    assertEquals(Optional.of(decided(Verb.REVIEWED, "2026-03")), control.lastReview());
    assertEquals(Optional.of("2027-09"), control.nextReview().map(PartialDate::toString));
  }

  @Test
  void aNotingMovesNothing() {
    var control = control(decided(Verb.ADOPTED, "2024-03"), decided(Verb.NOTED, "2026-03"));

    assertEquals(Status.ADOPTED, control.status());
    assertEquals(Optional.of("2025-09"), control.nextReview().map(PartialDate::toString));
  }

  @ParameterizedTest
  @CsvSource({"RESCINDED, RESCINDED", "WITHDRAWN, RESCINDED", "REPLACED, REPLACED"})
  void anEndEndsItAndTheReviewThatWasDue(Verb verb, Status status) {
    var control = control(decided(Verb.ADOPTED, "2024-03"), decided(verb, "2026-03"));

    assertEquals(status, control.status());
    assertEquals(Optional.of(decided(verb, "2026-03")), control.end());
    assertEquals(Optional.empty(), control.nextReview());
    assertEquals(Optional.of(decided(Verb.ADOPTED, "2024-03")), control.lastReview());
  }

  @Test
  void anotherAdoptionBringsAnEndedPolicyBack() {
    var control = control(
        decided(Verb.ADOPTED, "2024-03"),
        decided(Verb.RESCINDED, "2025-03"),
        decided(Verb.ADOPTED, "2026-03"));

    assertEquals(Status.ADOPTED, control.status());
    assertEquals(Optional.empty(), control.end());
    assertEquals(Optional.of("2027-09"), control.nextReview().map(PartialDate::toString));
  }

  @Test
  void anApprovalDoesNotBringItBack() {
    var control = control(
        decided(Verb.ADOPTED, "2024-03"),
        decided(Verb.RESCINDED, "2025-03"),
        decided(Verb.APPROVED, "2026-03"));

    assertEquals(Optional.of(decided(Verb.RESCINDED, "2025-03")), control.end());
  }

  @Test
  void aReviewThatIsStillToComeMakesNoDraft() {
    var control = control(decided(Verb.ADOPTED, "2024-03"), pending(Verb.REVIEWED));

    assertEquals(Status.ADOPTED, control.status());
    assertEquals(Optional.empty(), control.pending());
  }

  @Test
  void whatWasReviewedAndNeverAdoptedIsADraft() {
    var control = control(decided(Verb.REVIEWED, "2026-03"), decided(Verb.NOTED, "2026-04"));

    assertEquals(Status.DRAFT, control.status());
    assertEquals(Optional.empty(), control.latest());
  }

  @Test
  void aCommitteesApprovalOfTheNextVersionDoesNotMoveTheReview() {
    var control = control(decided(Verb.ADOPTED, "2024-03"), decided(Verb.APPROVED, "2025-01"));

    assertEquals(Optional.of("2025-09"), control.nextReview().map(PartialDate::toString));
  }

  @Test
  void theVersionIsThatOfTheNewestEventThatNamesOne() {
    var first = new Event.Decided(
        Verb.ADOPTED,
        BODY,
        PartialDate.parse("2024").orElseThrow(),
        Optional.empty(),
        Optional.of(SourceText.of("1.10", PLACE)),
        Optional.empty(),
        PLACE);

    assertEquals(
        Optional.of("1.10"),
        control(first, decided(Verb.REVIEWED, "2025")).version().map(SourceText::value));
  }

  @Test
  void theReviewIsCountedFromTheNewestDecision() {
    var control = control(decided(Verb.ADOPTED, "2024-03-05"), decided(Verb.ADOPTED, "2026-03"));

    assertEquals(Optional.of("2027-09"), control.nextReview().map(PartialDate::toString));
  }

  @Test
  void theReviewOfWhatWasNeverDecidedIsUnknown() {
    assertEquals(Optional.empty(), control(pending(Verb.ADOPTED)).nextReview());
  }

  @Test
  void aDateThatTheCouncilFixedGoesBeforeThePeriod() {
    var fixed = new ReviewCycle(
        BODY, Optional.empty(), Optional.of(Period.ofYears(1)), PartialDate.parse("2030"));
    var control =
        new DocumentControl(Optional.empty(), fixed, List.of(decided(Verb.ADOPTED, "2026")));

    assertEquals(Optional.of("2030"), control.nextReview().map(PartialDate::toString));
  }

  @Test
  void aDraftPromisesNoReviewThatIsCountedFromTheDecisionBefore() {
    var standing = decided(Verb.ADOPTED, "2024-03");

    assertEquals(
        Optional.of("2025-09"), control(standing).promisedReview().map(PartialDate::toString));
    assertEquals(Optional.empty(), control(standing, pending(Verb.ADOPTED)).promisedReview());
    assertEquals(
        Optional.of("2025-09"),
        control(standing, pending(Verb.REVIEWED)).promisedReview().map(PartialDate::toString));
  }

  @ParameterizedTest
  @CsvSource({"2026-05-04,2026-05-05", "2026-05-04,2026-06", "2026-05-04,2027"})
  void aDraftPromisesTheDateThatTheCouncilFixed(String last, String due) {
    assertEquals(Optional.of(due), promised(last, due).map(PartialDate::toString));
  }

  @ParameterizedTest
  @CsvSource({"2026-05-04,2026-05-04", "2026-05-04,2026-05", "2026-05-04,2026", "2026-05,2025"})
  void aDraftPromisesNoDateThatTheLastDecisionOvertook(String last, String due) {
    assertEquals(Optional.empty(), promised(last, due));
  }

  private static Optional<PartialDate> promised(String last, String due) {
    var fixed = new ReviewCycle(BODY, Optional.empty(), Optional.empty(), PartialDate.parse(due));
    return new DocumentControl(
            Optional.empty(), fixed, List.of(decided(Verb.ADOPTED, last), pending(Verb.ADOPTED)))
        .promisedReview();
  }

  private static DocumentControl control(Event... events) {
    var cycle =
        new ReviewCycle(BODY, Optional.empty(), Optional.of(Period.ofMonths(18)), Optional.empty());
    return new DocumentControl(Optional.empty(), cycle, List.of(events));
  }

  private static Event decided(Verb verb, String date) {
    return new Event.Decided(
        verb,
        BODY,
        PartialDate.parse(date).orElseThrow(),
        Optional.of(SourceText.of("26/041", PLACE)),
        Optional.empty(),
        Optional.empty(),
        PLACE);
  }

  private static Event pending(Verb verb) {
    return new Event.Pending(verb, BODY, Optional.empty(), Optional.empty(), PLACE);
  }
}
