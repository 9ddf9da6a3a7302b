package org.clausebook.feature.adopt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Period;
import java.util.Optional;
import org.clausebook.model.document.Lock;
import org.clausebook.model.record.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a policy whose cycle names a date falls due after a review. */
final class NextDueTest {
  @ParameterizedTest
  @CsvSource({
    // the day before, the day itself and the day after the date that the cycle names
    "2027-05-04, annually, 2027-05-05, 2028-05-05",
    "2027-05-05, annually, 2027-05-05, 2028-05-05",
    "2027-05-06, annually, 2027-05-05, 2028-05-05",
    // the next date itself: the policy is not due again on the day of its review
    "2028-05-04, annually, 2027-05-05, 2028-05-05",
    "2028-05-05, annually, 2027-05-05, 2029-05-05",
    "2028-05-06, annually, 2027-05-05, 2029-05-05",
    "2031-01-01, annually, 2027-05-05, 2031-05-05",
    // a review within the month of the date is a review of that date
    "2028-05-31, annually, 2027-05, 2029-05",
    "2028-04-30, annually, 2027-05, 2028-05",
    "2028-06-01, annually, 2027-05, 2029-05",
  })
  void isWholePeriodsAfterTheDateOfTheCycle(
      String review, String words, String due, String expected) {
    assertEquals(Optional.of(expected), next(review, words, Optional.empty(), due));
  }

  @ParameterizedTest
  @CsvSource({"P2Y, 2029-05-05", "P6M, 2027-11-05"})
  void aPeriodGoesBeforeTheWords(String every, String expected) {
    assertEquals(
        Optional.of(expected),
        next("2027-05-05", "annually", Optional.of(Period.parse(every)), "2027-05-05"));
  }

  @ParameterizedTest
  @CsvSource({"regularly, 2027-05-05", "annually, ''"})
  void isUnknownWithoutADateOrAPeriod(String words, String due) {
    assertEquals(Optional.empty(), next("2027-05-04", words, Optional.empty(), due));
  }

  private static Optional<String> next(
      String review, String words, Optional<Period> every, String due) {
    var cycle = new Lock.Cycle(words, Optional.empty(), every, PartialDate.parse(due));
    return NextDue.after(PartialDate.parse(review).orElseThrow(), cycle).map(PartialDate::toString);
  }
}
