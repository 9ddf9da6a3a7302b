package org.clausebook.feature.adopt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reviews that change nothing, and ends: what they write, and when they say nothing. */
final class ReviewsTest {
  private static final String ADOPTED = "adopted 2024-03-05 24/1";
  private static final String LOCKS = "councils/little-muddling/adopted/allotments";

  @TempDir
  Path folder;

  private Meetings adopted(String file) {
    return Meetings.in(folder, file).adopted(ADOPTED);
  }

  /** The cycle names the date on which it is due. */
  private Meetings due(String cycle) {
    return adopted("version: '1.0'\nreview-cycle: {" + cycle + "}\n");
  }

  private static String dueIn(Result<AdoptReport> review) {
    String after = review
        .toOptional()
        .orElseThrow(() -> new AssertionError(review.diagnostics()))
        .text()
        .after();
    return after.replaceAll("(?s).*due: ([-0-9]+).*", "$1");
  }

  @Test
  void nothingIsReviewedWhoseWordsAreNotLocked() {
    Result<AdoptReport> review =
        Meetings.in(folder, "version: '1.0'\n").review("reviewed 2025-03-05 25/1");

    assertEquals(
        "no words of this policy are locked, so there is nothing to show that they are unchanged",
        Meetings.message(review));
  }

  @Test
  void aReviewNeedsItsDate() {
    Result<AdoptReport> review = adopted("version: '1.0'\n").review("reviewed unknown 25/1");

    assertTrue(Meetings.message(review).startsWith("a review needs a date"), review::toString);
  }

  @Test
  void anEndMayBeOfAnyDay() {
    Result<AdoptReport> end = adopted("version: '1.0'\n").review("rescinded unknown 25/1");

    assertTrue(Meetings.added(end).contains("date: unknown"), end::toString);
  }

  @Test
  void aReviewLocksTheSameWordsInAFileOfItsOwn() {
    var meetings = adopted("version: '1.0'\n");
    String words = meetings.workspace().read(LOCKS + "/2024-03-05-adopted.yaml");

    meetings.minuted(meetings.review("reviewed 2025-03-05 25/1"));

    assertEquals(words, meetings.workspace().read(LOCKS + "/2024-03-05-adopted.yaml"));
    assertTrue(
        meetings.workspace().read(LOCKS + "/2025-03-05-reviewed.yaml").contains("household"));
  }

  /** The next draft is not what was reviewed. */
  @Test
  void aReviewKeepsTheWordsInForceWhateverTheDraftSays() {
    var meetings =
        adopted("version: '1.0'\n").with(Meetings.CLAUSES, "tenant's household", "tenant's family");

    meetings.minuted(meetings.review("reviewed 2025-03-05 25/1"));

    String lock = meetings.workspace().read(LOCKS + "/2025-03-05-reviewed.yaml");
    assertTrue(lock.contains("tenant's household"), lock);
    assertFalse(lock.contains("tenant's family"), lock);
  }

  @Test
  void theSameReviewIsRecordedOnce() {
    var meetings = due("words: annually, due: 2025-05-05");
    meetings.minuted(meetings.review("reviewed 2025-03-05 25/1"));

    AdoptReport again = meetings.review("reviewed 2025-03-05 25/1").toOptional().orElseThrow();

    assertEquals(List.of(), again.files());
    assertEquals(again.text().before(), again.text().after());
  }

  /** The day before the date of the cycle, the day itself, and the one after; then month ends. */
  @ParameterizedTest
  @CsvSource({
    "2025-05-04, 2025-05-05, annually, 2026-05-05",
    "2025-05-05, 2025-05-05, annually, 2026-05-05",
    "2025-05-06, 2025-05-05, annually, 2026-05-05",
    "2026-05-04, 2025-05-05, annually, 2026-05-05",
    "2026-05-05, 2025-05-05, annually, 2027-05-05",
    "2025-02-27, 2025-02-28, every six months, 2025-08-28",
    "2025-01-30, 2025-01-31, annually, 2026-01-31",
    "2025-02-01, 2024-02-29, annually, 2025-02-28",
  })
  void aReviewMovesTheDateOfTheCycle(String on, String due, String words, String expected) {
    var meetings = due("words: " + words + ", due: " + due);

    assertEquals(expected, dueIn(meetings.review("reviewed " + on + " 25/1")));
  }

  @Test
  void theDateThatTheCouncilNamesGoesFirst() {
    var meetings = due("words: annually, due: 2025-05-05");

    assertEquals("2030-01-31", dueIn(meetings.review("reviewed 2025-05-01 25/1", "2030-01-31")));
  }

  @Test
  void aCycleThatDoesNotSayHowOftenNeedsTheDate() {
    var meetings = due("words: from time to time, due: 2025-05-05");

    Result<AdoptReport> review = meetings.review("reviewed 2025-05-01 25/1");

    assertEquals("add '--due' and the date, such as '--due 2026-05-05'", Meetings.hint(review));
    assertEquals("2026-05-05", dueIn(meetings.review("reviewed 2025-05-01 25/1", "2026-05-05")));
  }

  @Test
  void aDateNeedsItsPlaceInTheFile() {
    var meetings = adopted("version: '1.0'\n");

    Result<AdoptReport> review = meetings.review("reviewed 2025-05-01 25/1", "2026-05-05");

    assertEquals(
        "no 'review-cycle:' in this file gives the date on which this policy falls due",
        Meetings.message(review));
    assertEquals(
        "write 'review-cycle:' here, with its 'words:' and 'due: 2026-05-05'",
        Meetings.hint(review));
  }

  @Test
  void aReviewThatIsAwaitedGetsItsDateAndMovesTheOther() {
    var meetings = due("words: annually, due: 2025-05-05");
    meetings
        .workspace()
        .write(
            Meetings.FILE,
            meetings.workspace().read(Meetings.FILE)
                + "    - {verb: reviewed, body: Full Council, date: pending}\n");

    Result<AdoptReport> review = meetings.review("reviewed 2025-04-01 25/1");

    assertEquals("2026-05-05", dueIn(review));
    assertFalse(
        review.toOptional().orElseThrow().text().after().contains("pending"), review::toString);
  }

  /** It is known only now: what is in force, and when it is due, stays as it is. */
  @Test
  void aReviewBeforeALaterDecisionMovesAndLocksNothing() {
    var meetings = due("words: annually, due: 2025-05-05").adopted("adopted 2026-03-05 26/1 v1.1");

    Result<AdoptReport> review = meetings.review("reviewed 2025-03-05 25/1");

    assertEquals("2025-05-05", dueIn(review));
    assertEquals(Optional.empty(), review.toOptional().orElseThrow().lock());
    assertEquals(
        List.of(Meetings.FILE),
        review.toOptional().orElseThrow().files().stream()
            .map(file -> file.path())
            .toList());
  }

  @Test
  void nothingEndsThatIsNotInForce() {
    Result<AdoptReport> end =
        Meetings.in(folder, "version: '1.0'\n").review("rescinded 2025-03-05 25/1");

    assertEquals("nothing on record is in force that could be rescinded", Meetings.message(end));
  }

  /** Adopted before there were locks: it can end, and nothing is locked. */
  @Test
  void wordsThatNobodyLockedCanEnd() {
    var meetings = Meetings.in(folder, """
        version: '1.0'
        adoption:
          events:
            - {verb: adopted, body: Full Council, date: 2020-03-05, minute: 20/1}
        """);

    AdoptReport end = meetings.review("rescinded 2025-03-05 25/1").toOptional().orElseThrow();

    assertEquals(Optional.empty(), end.lock());
    assertTrue(end.text().after().contains("rescinded"), () -> end.text().after());
  }

  @Test
  void anEndMovesNoDate() {
    var meetings = due("words: annually, due: 2025-05-05");

    Result<AdoptReport> end = meetings.review("rescinded 2025-04-01 25/1");

    assertEquals("2025-05-05", dueIn(end));
    meetings.minuted(end);
    String lock = meetings.workspace().read(LOCKS + "/2025-04-01-rescinded.yaml");
    assertTrue(lock.contains("due: \"2025-05-05\""), lock);
  }

  @Test
  void afterItsEndNothingIsReviewedButBeforeItWas() {
    var meetings = adopted("version: '1.0'\n");
    meetings.minuted(meetings.review("rescinded 2026-03-05 26/1"));

    assertEquals(
        "this policy was rescinded, so there is nothing in force to review",
        Meetings.message(meetings.review("reviewed 2026-03-06 26/2")));
    assertTrue(meetings.review("reviewed 2025-03-05 25/1").isOk());
  }

  /** The next draft is not what ends. */
  @Test
  void whatIsWrongWithTheWordsIsNoHindranceToAnEnd() {
    var meetings = adopted("version: '1.0'\n")
        .with(Meetings.CLAUSES, "says how.", "says how. This policy says how.");

    Result<AdoptReport> end = meetings.review("rescinded 2026-03-05 26/1");

    assertTrue(end.isOk());
    assertEquals(List.of(), end.diagnostics());
  }

  /** What a decision says is checked as strictly as the record of it. */
  @Test
  void anEndWithoutItsMinuteIsRefused() {
    var meetings = adopted("version: '1.0'\n");

    Result<AdoptReport> end = meetings.review("rescinded 2026-03-05 -");

    assertFalse(end.isOk());
    assertEquals(Optional.of("missing-minute"), end.diagnostics().get(0).rule());
  }
}
