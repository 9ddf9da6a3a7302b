package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.clausebook.cli.option.DayConverter;
import org.clausebook.cli.option.PartialDateConverter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.TypeConversionException;

/** A date on the command line is told as one in a file is: which one to write. */
final class DateOptionsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '%', textBlock = """
      1 June 2026            | '1 June 2026' is not a calendar date; write 2026-06-01
      1/6/2026               | '1/6/2026' is not a calendar date; write 2026-06-01
      5/27/2026              | '5/27/2026' is not a calendar date; write 2026-05-27
      Tuesday 20th April 2026 | 'Tuesday 20th April 2026' is not a calendar date; write 2026-04-20, which is a Monday
      June 2026              | 'June 2026' is not a calendar date; write 2026-06
      26-03-05               | '26-03-05' is not a calendar date, such as 2026-05-11 or 2026-05
      31 June 2026           | '31 June 2026' is not a calendar date; June 2026 has 30 days
      2025-2028              | '2025-2028' is not a calendar date, such as 2026-05-11 or 2026-05
      """)
  void theDateThatIsMeantIsNamed(String written, String message) {
    assertEquals(message, refusal(() -> new PartialDateConverter().convert(written)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '%', textBlock = """
      1 June 2026 | '1 June 2026' is not a calendar date; write 2026-06-01
      June 2026   | 'June 2026' is not a calendar date, such as 2026-05-11
      2026-06     | '2026-06' is not a calendar date, such as 2026-05-11
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
