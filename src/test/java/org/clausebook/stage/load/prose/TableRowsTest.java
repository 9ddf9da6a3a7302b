package org.clausebook.stage.load.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.model.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableRowsTest {
  private static final String HEAD = "/ a / b /+/---/---/+";

  @ParameterizedTest
  @CsvSource({
    "/ c / d /,     0",
    "/ c / d,       0",
    "/ c //,        0",
    "// d /,        0",
    "/ c/d / e /,   1",
    "/ c /,         1",
    "/,             1",
    "/ c~/d / e /,  0",
    "/ c / d~/,     0",
    "/ c / d / e,   1"
  })
  void aRowHasAsManyCellsAsTheHead(String row, int problems) {
    assertEquals(problems, check(HEAD + row));
  }

  @ParameterizedTest
  @CsvSource({
    "/ a / b /+/---/---/,               0",
    "/ a / b /+/ :-- / --: /,           0",
    "/ a / b /+/---/,                   1",
    "/ a / b /+/ c / d /,               1",
    "a / b+--- / ---+c / d,             1",
    "either / or,                       0",
    "a range of 1 - 2 / 3 - 4,          0",
    "/ a / b /+/---/---/++/ c /+/---/,  0"
  })
  void theHeadIsPartedFromItsRowsByDashes(String table, int problems) {
    assertEquals(problems, check(table));
  }

  private static int check(String table) {
    var problems = new ArrayList<Diagnostic>();
    String text = table.replace('/', '|').replace('+', '\n').replace('~', '\\');
    var source = SourceText.of(text, Location.of("clauses/n.yaml", 1, 1));
    TableRows.check(source, MarkdownText.of(source.value()), problems);
    return problems.size();
  }
}
