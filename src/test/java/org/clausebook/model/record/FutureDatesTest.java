package org.clausebook.model.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.clausebook.feature.adopt.Recorded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decisions that cannot have been taken yet. */
final class FutureDatesTest {
  @ParameterizedTest
  @CsvSource({
    "2026-12-01, 0",
    "2026-12-02, 1",
    "2026-12, 0",
    "2027-01, 1",
    "2026, 0",
    "2027, 1",
    "2026/2028, 0",
    "2027/2028, 1",
    "2062-03-05, 1",
    "pending, 0",
    "unknown, 0",
  })
  void areThoseOfWhichEveryDayIsToCome(String date, int count) {
    var dates = new FutureDates(LocalDate.of(2026, 12, 1));

    assertEquals(
        count, dates.in(Recorded.events("adopted " + date + " 1"), List.of()).size());
  }
}
