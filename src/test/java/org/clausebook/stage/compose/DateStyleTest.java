package org.clausebook.stage.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.clausebook.model.DateStyle;
import org.clausebook.model.record.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every way of writing a date, and what it makes of months, years and spans. */
final class DateStyleTest {
  @ParameterizedTest
  @EnumSource
  void everyStyleWritesItsOwnExample(DateStyle style) {
    assertEquals(style.example(), show("2026-03-05", style));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2026-04-20            | Thursday 5th March 2026 | Monday 20th April 2026
      2026-11-22            | Thursday 5 March 2026   | Sunday 22 November 2026
      2026-12-01            | Thursday, 5 March 2026  | Tuesday, 1 December 2026
      2025-05-27            | 5th March 2026          | 27th May 2025
      2026-09-30            | 5 Mar 2026              | 30 Sep 2026
      2026-12-31            | March 5, 2026           | December 31, 2026
      2026-11-22            | 5/3/2026                | 22/11/2026
      2026-01-02            | 05/03/2026              | 02/01/2026
      2005-01-02            | 5/3/26                  | 2/1/05
      2026-03-12            | 05/03/26                | 12/03/26
      2026-11-22            | 5.3.2026                | 22.11.2026
      2026-01-02            | 05.03.2026              | 02.01.2026
      """)
  void aDayIsWrittenAfterTheExample(String iso, String example, String shown) {
    assertEquals(shown, show(iso, style(example)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2027-05               | Thursday 5th March 2026 | May 2027
      2027-05               | 05/03/26                | May 2027
      2027-05               | 5.3.2026                | May 2027
      2025-09               | 5 Mar 2026              | Sep 2025
      2025-09               | March 5, 2026           | September 2025
      2027                  | 05/03/26                | 2027
      """)
  void aMonthIsWrittenInWordsAndAYearInFourFigures(String iso, String example, String shown) {
    assertEquals(shown, show(iso, style(example)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2025/2028             | 5 March 2026            | 2025–2028
      2025/2028             | 05/03/26                | 2025–2028
      2026-05/2026-07       | 5th March 2026          | May–July 2026
      2026-11/2027-01       | 5th March 2026          | November 2026 – January 2027
      2026-08/2026-09       | 5 Mar 2026              | Aug–Sep 2026
      2026-03-05/2026-03-07 | 5th March 2026          | 5th March 2026 – 7th March 2026
      2026-03-05/2026-03-07 | 05/03/26                | 05/03/26 – 07/03/26
      """)
  void aSpanIsWrittenFromItsStartToItsEnd(String iso, String example, String shown) {
    assertEquals(shown, show(iso, style(example)));
  }

  private static DateStyle style(String example) {
    return Arrays.stream(DateStyle.values())
        .filter(style -> style.example().equals(example))
        .findFirst()
        .orElseThrow();
  }

  private static String show(String iso, DateStyle style) {
    return Dates.show(PartialDate.parse(iso).orElseThrow(), style).shown();
  }
}
