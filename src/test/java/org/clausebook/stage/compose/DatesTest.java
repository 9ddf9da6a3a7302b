package org.clausebook.stage.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.clausebook.model.DateStyle;
import org.clausebook.model.record.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as councils write them. */
final class DatesTest {
  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 1st January 2026",
    "2026-02-02, 2nd February 2026",
    "2026-03-03, 3rd March 2026",
    "2026-04-04, 4th April 2026",
    "2026-05-11, 11th May 2026",
    "2026-06-12, 12th June 2026",
    "2026-07-13, 13th July 2026",
    "2026-08-20, 20th August 2026",
    "2026-09-21, 21st September 2026",
    "2026-10-22, 22nd October 2026",
    "2026-11-23, 23rd November 2026",
    "2026-12-31, 31st December 2026",
    "2027-05,    May 2027",
    "2027,       2027",
  })
  void aDayMayBeOrdinal(String iso, String shown) {
    assertEquals(shown, show(iso, DateStyle.ORDINAL));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-05, 5 March 2026",
    "2026-12-31, 31 December 2026",
    "2027-05,    May 2027",
    "2027,       2027",
  })
  void aDayMayBePlain(String iso, String shown) {
    assertEquals(shown, show(iso, DateStyle.PLAIN));
  }

  private static String show(String iso, DateStyle style) {
    return Dates.show(PartialDate.parse(iso).orElseThrow(), style).shown();
  }
}
