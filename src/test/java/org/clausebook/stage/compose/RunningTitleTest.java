package org.clausebook.stage.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The title without the council's name that it begins with. */
final class RunningTitleTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          Upper Dithering Town Council IT Policy            | IT Policy
          Upper Dithering Town Council: IT Policy           | IT Policy
          Upper Dithering Town Council, IT Policy           | IT Policy
          Upper Dithering Town Council – IT Policy          | IT Policy
          Upper Dithering T. C. IT Policy                   | IT Policy
          IT Policy of Upper Dithering Town Council         | IT Policy of Upper Dithering Town Council
          Upper Dithering Town Council                      | Upper Dithering Town Council
          Upper Dithering Town Council's IT Policy          | Upper Dithering Town Council's IT Policy
          Upper Dithering Town Councillors' Expenses Policy | Upper Dithering Town Councillors' Expenses Policy
          """)
  void itIsWhatFollowsTheNameAsAWordOfItsOwn(String title, String running) {
    assertEquals(
        running,
        RunningTitle.of(title, List.of("Upper Dithering Town Council", "Upper Dithering T. C.")));
  }
}
