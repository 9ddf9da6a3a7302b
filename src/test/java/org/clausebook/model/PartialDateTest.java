package org.clausebook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates known to the day, the month or the year. */
final class PartialDateTest {
  @ParameterizedTest
  @ValueSource(strings = {"2026-03-05", "2026-03", "2026", "2024-02-29", "1000", "9999-12-31"})
  void isWrittenAsItIsRead(String text) {
    assertEquals(text, date(text).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-29",
        "2026-13",
        "2026-00",
        "2026-3-5",
        "26-03-05",
        "0999",
        "2026-03-05T10:00",
        "5 March 2026",
        "2026-",
        " 2026",
        "２０２６",
        ""
      })
  void whatNoCalendarHasIsNoDate(String text) {
    assertEquals(Optional.empty(), PartialDate.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-31, P1M, 2026-02-28",
    "2024-02-29, P1Y, 2025-02-28",
    "2026-11,    P3M, 2027-02",
    "2026,       P2Y, 2028",
  })
  void aPeriodLaterIsKnownAsExactly(String from, Period period, String later) {
    assertEquals(later, date(from).plus(period).toString());
  }

  @Test
  void isBeforeOnlyWhenEveryDayIs() {
    assertTrue(date("2026-03-05").isBefore(date("2026-03-06")));
    assertTrue(date("2025").isBefore(date("2026-01-01")));
    assertTrue(date("2026-02").isBefore(date("2026-03-01")));
    assertFalse(date("2026-03").isBefore(date("2026-03-31")));
    assertFalse(date("2026-03-05").isBefore(date("2026")));
    assertFalse(date("2026").isBefore(date("2025-12-31")));
  }

  private static PartialDate date(String text) {
    return PartialDate.parse(text).orElseThrow();
  }
}
