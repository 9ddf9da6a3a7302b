package org.clausebook.model.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dates that clerks write, and what is to be written in their place. */
final class MeantDateTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      27/5/25                       | 2025-05-27
      27.5.2025                     | 2025-05-27
      05-03-2026                    | 2026-03-05
      5/27/2025                     | 2025-05-27
      27th May 2025                 | 2025-05-27
      2nd of May, 2025              | 2025-05-02
      27 May  2025                  | 2025-05-27
      5 Mar 26                      | 2026-03-05
      March 5, 2026                 | 2026-03-05
      Monday 20th April 2026        | 2026-04-20
      May 2027                      | 2027-05
      Sept. 2025                    | 2025-09
      12/2026                       | 2026-12
      2026-3-5                      | 2026-03-05
      2026/03/05                    | 2026-03-05
      2026-03-05T10:00              | 2026-03-05
      1/1/85                        | 1985-01-01
      # a year of two digits is of this century up to 69
      1/1/00                        | 2000-01-01
      1/1/30                        | 2030-01-01
      1/1/69                        | 2069-01-01
      1/1/70                        | 1970-01-01
      """)
  void aDayOrAMonth(String written, String iso) {
    assertEquals(Optional.of(iso), MeantDate.of(written));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2025–2028                     | 2025/2028
      2025-2028                     | 2025/2028
      2025 to 2028                  | 2025/2028
      2028/2025                     | 2025/2028
      2025/26                       | 2025/2026
      2009/10                       | 2009/2010
      2025–28                       | 2025/2028
      May to July 2026              | 2026-05/2026-07
      November 2026 – January 2027  | 2026-11/2027-01
      05/03/2026 - 07/03/2026       | 2026-03-05/2026-03-07
      """)
  void aSpan(String written, String iso) {
    assertEquals(Optional.of(iso), MeantDate.of(written));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Monday 5 March 2026           | 2026-03-05, which is a Thursday
      Thu 5 March 2026              | 2026-03-05
      """)
  void aDayOfTheWeekThatDoesNotFit(String written, String hint) {
    assertEquals(Optional.of(hint), MeantDate.of(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "5",
        "5 March",
        "26-03-05",
        "2026-02-30",
        "30 February 2026",
        "2026-13",
        "2025/2028-05",
        "Spring 2026",
        "12 March 2026 (minute 5)",
      })
  void whatIsNotClearIsNotGuessed(String written) {
    assertEquals(Optional.empty(), MeantDate.of(written));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      31 February 2026 | February 2026 has 28 days
      2026-02-29       | February 2026 has 28 days
      30/2/28          | February 2028 has 29 days
      31/06/2026       | June 2026 has 30 days
      31st Nov. 2026   | November 2026 has 30 days
      """)
  void aDayThatItsMonthDoesNotHave(String written, String length) {
    assertEquals(Optional.of(length), MeantDate.lengthOfMonth(written));
    assertEquals(Optional.empty(), MeantDate.of(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "32 February 2026", "31", "2026-13-31"})
  void noMonthIsTooShortForIt(String written) {
    assertEquals(Optional.empty(), MeantDate.lengthOfMonth(written));
  }
}
