package org.clausebook.stage.load.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.model.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words after the marks of a block of code are told, wherever the block stands. */
final class FenceWordsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
      ```;a;```|
      ```words;a;```|1:4
      ~~~ words;a;~~~|1:5
      - item;  ```words;  a;  ```|2:6
      > ```words;> a;> ```|1:6
      - ```words;  a;  ```|1:6
      ```;```words;```|
      ````;```;~~~ words;````;```more|5:4
      ```code``` and more|
      ~~~ a ` b;c;~~~|1:5
      a ```words|
      """)
  void wordsAfterTheMarksAreTold(String text, String place) {
    var problems = new ArrayList<Diagnostic>();
    var source = SourceText.of(text.replace(';', '\n'), Location.of("f.yaml", 1, 1));
    FenceWords.check(source, MarkdownText.of(source.value()), problems);

    assertEquals(
        place == null ? List.of() : List.of("f.yaml:" + place),
        problems.stream().map(Diagnostic::location).map(Location::toString).toList());
  }
}
