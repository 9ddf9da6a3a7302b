package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.clausebook.cli.option.DayConverter;
import org.clausebook.cli.option.PartialDateConverter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.TypeConversionException;

/** A date on the command line is read as people write it; if in doubt they are told which to write. */
final class DateOptionsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2026-12-07           | 2026-12-07
      7 December 2026      | 2026-12-07
      7th December 2026    | 2026-12-07
      the 7th of December 2026 | 2026-12-07
      7 Dec 2026           | 2026-12-07
      7 DEC 26             | 2026-12-07
      07/12/2026           | 2026-12-07
      7/12/26              | 2026-12-07
      7.12.2026            | 2026-12-07
      7-12-2026            | 2026-12-07
      Monday 7 December 2026 | 2026-12-07
      December 7, 2026     | 2026-12-07
      27/5/2026            | 2026-05-27
      2026-6-1             | 2026-06-01
      """)
  void aDayIsReadAsPeopleInBritainWriteIt(String written, String day) {
    assertEquals(day, new DayConverter().convert(written).toString());
    assertEquals(day, new PartialDateConverter().convert(written).toString());
  }

  @ParameterizedTest
  @CsvSource({"June 2026,2026-06", "06/2026,2026-06", "2026,2026"})
  void aMonthOrYearIsADateWhereOneWillDo(String written, String date) {
    assertEquals(date, new PartialDateConverter().convert(written).toString());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '%', textBlock = """
      5/27/2026              | '5/27/2026' is not a calendar date; write 2026-05-27
      Tuesday 20th April 2026 | 'Tuesday 20th April 2026' is not a calendar date; write 2026-04-20, which is a Monday
      26-03-05               | '26-03-05' is not a calendar date, such as 2026-05-11, "11 May 2026" or 2026-05
      31 June 2026           | '31 June 2026' is not a calendar date; June 2026 has 30 days
      31/6/2026              | '31/6/2026' is not a calendar date; June 2026 has 30 days
      7 December             | '7 December' is not a calendar date, such as 2026-05-11, "11 May 2026" or 2026-05
      2025-2028              | '2025-2028' is not a calendar date, such as 2026-05-11, "11 May 2026" or 2026-05
      tomorrow               | 'tomorrow' is not a calendar date, such as 2026-05-11, "11 May 2026" or 2026-05
      """)
  void theDateThatIsMeantIsNamed(String written, String message) {
    assertEquals(message, refusal(() -> new PartialDateConverter().convert(written)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '%', textBlock = """
      June 2026   | 'June 2026' is not a calendar date, such as 2026-05-11 or "11 May 2026"
      2026-06     | '2026-06' is not a calendar date, such as 2026-05-11 or "11 May 2026"
      5/27/2026   | '5/27/2026' is not a calendar date; write 2026-05-27
      """)
  void aDayIsNamedWhereOneIsAskedFor(String written, String message) {
    assertEquals(message, refusal(() -> new DayConverter().convert(written)));
  }

  private static String refusal(Runnable conversion) {
    try {
      conversion.run();
      return "taken";
    } catch (TypeConversionException refused) {
      return String.valueOf(refused.getMessage());
    }
  }
}
