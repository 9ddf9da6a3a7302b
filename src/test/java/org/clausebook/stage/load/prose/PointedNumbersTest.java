package org.clausebook.stage.load.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.model.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointedNumbersTest {
  @ParameterizedTest
  @CsvSource({
    "- 1.1 a/- 1.2 b,          1",
    "- 1.1 a//- 1.2 b/- 1.3 c, 1",
    "1.1 a/1.2 b,              1",
    "1.1 a//1.2 b,             0",
    "- 1.5 metres/- 2.5 m,     0",
    "- 1.5 metres,             0",
    "- 3.1.1 a/- 3.1.2 b,      1",
    "- 1.1 a/- 1.3 b,          0",
    "- 1.1. a/- 1.2. b,        1"
  })
  void itemsThatCountOnInFiguresWithPointsAreTold(String text, int problems) {
    var found = new ArrayList<Diagnostic>();

    var source = SourceText.of(text.replace('/', '\n'), Location.of("clauses/n.yaml", 1, 1));
    PointedNumbers.check(source, MarkdownText.of(source.value()), found);

    assertEquals(problems, found.size());
  }
}
