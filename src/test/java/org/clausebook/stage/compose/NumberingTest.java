package org.clausebook.stage.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clausebook.SamplePolicy;
import org.clausebook.model.document.NumberedClause;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Numbers by which people cite a policy. Clauses are letters, those under another are indented with
 * {@code >}, and those in small letters go without a number.
 */
final class NumberingTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      1.  | A B C           | 1. 2. 3.
      1.  | A b C           | 1. - 2.
      1.  | a B C           | - 1. 2.
      1.  | A >B >C D       | 1. 1.1 1.2 2.
      1.  | A >B >>C >D E   | 1. 1.1 1.1.1 1.2 2.
      1.  | A >B >>C >D >>E | 1. 1.1 1.1.1 1.2 1.2.1
      1.  | A >B C >D       | 1. 1.1 2. 2.1
      1.  | A >b >C         | 1. - 1.1
      1.  | A >b >>C >D     | 1. - - 1.1
      1.  | a >B C          | - - 1.
      1.  | a >B >>C D >E   | - - - 1. 1.1
      1.  | A >B >>C D      | 1. 1.1 1.1.1 2.
      """)
  void countOnFromTheClauseBefore(String scheme, String clauses, String numbers) {
    assertEquals(numbers, numbers(scheme, clauses));
  }

  private String numbers(String scheme, String written) {
    var library = new StringBuilder();
    var silent = new ArrayList<String>();
    List<String> clauses = List.of(written.split(" "));
    for (String clause : clauses) {
      String name = clause.replace(">", "");
      library.append(id(clause)).append(": {heading: ").append(name).append(", body: Dogs.}\n");
      if (Character.isLowerCase(name.charAt(0))) {
        silent.add(id(clause));
      }
    }
    List<String> numbers = SamplePolicy.in(folder)
        .outline(outline(clauses))
        .clauses(library.toString())
        .overlay("numbering: '" + scheme + "'\nunnumbered: " + silent)
        .document()
        .clauses()
        .stream()
        .map(NumberedClause::number)
        .map(number -> number.isEmpty() ? "-" : number)
        .toList();
    return String.join(" ", numbers);
  }

  private static String id(String clause) {
    return "clause-" + clause.replace(">", "").toLowerCase(Locale.ROOT);
  }

  private static String outline(List<String> clauses) {
    var outline = new StringBuilder("clauses:\n");
    for (int i = 0; i < clauses.size(); i++) {
      int level = clauses.get(i).lastIndexOf('>') + 1;
      boolean isAbove = i + 1 < clauses.size() && clauses.get(i + 1).lastIndexOf('>') >= level;
      outline.append("    ".repeat(level)).append("  - ").append(id(clauses.get(i)));
      outline.append(isAbove ? ":\n" : "\n");
    }
    return outline.toString();
  }
}
