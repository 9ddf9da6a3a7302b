package org.clausebook.feature.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The date of a line in which a policy records its adoption. */
final class RecordLineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Adopted on 5th March 2026 | 2026-03-05",
        "Adopted on the 5th day of March, 2026 | 2026-03-05",
        "Approved March 2026 | 2026-03",
        "Adopted: 5/3/2026 | 2026-03-05",
        "Adopted on 31 February 2026, signed on 1 April 2026 | 2026-04-01",
        "Adopted on 31/02/2026 |",
      })
  void isOneThatACalendarHas(String line, String date) {
    assertEquals(Optional.ofNullable(date), RecordLine.date(line));
  }
}
