package org.clausebook.feature.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.text.NamedText;
import org.clausebook.model.text.SourceText;
import org.clausebook.model.text.TracedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are found as somebody reads them, whatever marks are among them. */
final class WordSearchTest {
  @ParameterizedTest
  @CsvSource({
    "Dogs are kept on leads[^1] here., leads here",
    "Ask **the Clerk** first., ask the clerk",
    "Ask **the Clerk** first., Ask **the Clerk",
    "See [the guide](https://a.example/x_y) now., the guide now",
    "Write to <mailto:clerk@a.example> now., clerk@a.example now",
    "It is five \\* six now., five * six",
    "It is `five` now., it is five now"
  })
  void areFoundWithoutMarks(String printed, String words) {
    var source = SourceText.of(printed, Location.of("c.yaml", 1, 1));

    assertEquals(
        List.of(printed),
        new WordSearch(words)
            .in(new NamedText("body", TracedText.of(source))).stream()
                .map(run -> printed.substring(run.from(), run.to()))
                .toList());
  }
}
