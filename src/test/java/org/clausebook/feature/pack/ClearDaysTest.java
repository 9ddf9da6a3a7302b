package org.clausebook.feature.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much notice a meeting has. */
final class ClearDaysTest {
  @ParameterizedTest
  @CsvSource({
    "2026-11-23, 2026-11-27, 3", // Monday to Friday
    "2026-11-23, 2026-11-26, 2",
    "2026-11-26, 2026-11-30, 2", // Thursday to Monday, over a Sunday
    "2026-11-26, 2026-12-01, 3",
    "2026-11-23, 2026-11-24, 0",
    "2026-11-23, 2026-11-23, 0",
    "2026-11-24, 2026-11-23, 0",
  })
  void neitherTheDaysAtTheEdgesNorSundaysCount(LocalDate notice, LocalDate meeting, int days) {
    assertEquals(days, ClearDays.between(notice, meeting));
  }

  @ParameterizedTest
  @CsvSource({"2026-11-23, 2026-11-27", "2026-11-26, 2026-12-01", "2026-11-22, 2026-11-26"})
  void theEarliestMeetingHasThreeOfThem(LocalDate notice, LocalDate meeting) {
    assertEquals(meeting, ClearDays.earliest(notice));
  }

  @Test
  void aDayEarlierWouldNotDo() {
    LocalDate notice = LocalDate.of(2026, 11, 26);

    assertEquals(
        ClearDays.NOTICE - 1,
        ClearDays.between(notice, ClearDays.earliest(notice).minusDays(1)));
  }
}
