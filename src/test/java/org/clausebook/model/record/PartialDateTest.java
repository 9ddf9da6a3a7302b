package org.clausebook.model.record;

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
  @ValueSource(
      strings = {
        "2026-03-05",
        "2026-03",
        "2026",
        "2024-02-29",
        "1000",
        "9999-12-31",
        "2025/2028",
        "2026-05/2026-07",
        "2026-03-05/2026-03-07"
      })
  void isWrittenAsItIsRead(String text) {
    assertEquals(text, date(text).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-05, 5 March 2026",
    "2026-12, December 2026",
    "2026, 2026",
    "2025/2028, 2025 to 2028",
    "2026-03-05/2026-03-07, 5 March 2026 to 7 March 2026"
  })
  void isReadAloudInWords(String text, String words) {
    assertEquals(words, date(text).inWords());
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
        "2028/2025",
        "2025/2025",
        "2025/28",
        "2025/2028-05",
        "2025/2026/2027",
        "2025/",
        "/2028",
        "2025-13/2026-01",
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
    "2025/2028,  P4Y, 2029/2032",
    "2026-11/2027-01, P2M, 2027-01/2027-03",
  })
  void aPeriodLaterIsKnownAsExactly(String from, Period period, String later) {
    assertEquals(later, date(from).plus(period).toString());
  }

  @Test
  void isBeforeOnlyWhenEveryDayIs() {
    assertTrue(date("2026-03-05").isBefore(date("2026-03-06")));
    assertTrue(date("2025").isBefore(date("2026-01-01")));
    assertTrue(date("2026-02").isBefore(date("2026-03-01")));
    assertTrue(date("2025/2028").isBefore(date("2029")));
    assertTrue(date("2024").isBefore(date("2025/2028")));
    assertTrue(date("2026-03-05").isBefore(date("2026-03-06/2026-03-07")));
    assertFalse(date("2025/2028").isBefore(date("2028-12")));
    assertFalse(date("2026").isBefore(date("2025/2028")));
    assertFalse(date("2026-03").isBefore(date("2026-03-31")));
    assertFalse(date("2026-03-05").isBefore(date("2026")));
    assertFalse(date("2026").isBefore(date("2025-12-31")));
  }

  private static PartialDate date(String text) {
    return PartialDate.parse(text).orElseThrow();
  }
}
