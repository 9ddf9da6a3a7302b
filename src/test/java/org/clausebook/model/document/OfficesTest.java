package org.clausebook.model.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which answers are titles of offices that are read as one word. */
final class OfficesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      the Town Clerk                                  | Town Clerk
      Clerc y Dref                                    | Clerc y Dref
      the Clerk, at the parish room                   |
      the Allotments Warden (mornings only)           | Allotments Warden
      Head of Parks                                   | Head of Parks
      the clerk                                       |
      Davis Ground IT Services Ltd via their helpdesk |
      01632 960001                                    |
      """)
  void aTitleHasCapitalsAndMoreThanOneWord(String answer, @Nullable String title) {
    var offices = Offices.among(Stream.of(answer));

    assertEquals(Stream.ofNullable(title).toList(), offices.titles());
  }
}
