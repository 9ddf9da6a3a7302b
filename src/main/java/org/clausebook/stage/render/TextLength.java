package org.clausebook.stage.render;

import java.util.List;
import java.util.regex.Pattern;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PolicyDocument;

/**
 * How long a document is in printed lines, as near as its text can tell: the rows of a table and
 * the items of a list take more of a page than their letters.
 */
final class TextLength {
  private static final double LINES_OF_A_PAGE = 42;
  private static final int LETTERS_OF_A_LINE = 72;
  private static final double HEADING = 2.2;
  private static final double SPACE_BETWEEN = 0.55;
  private static final Pattern RULE = Pattern.compile("\\|[ :|-]+\\|?");
  private static final Pattern CELLS = Pattern.compile("(?<!\\\\)\\|");

  private TextLength() {}

  /** Pages of A4. */
  static double pages(PolicyDocument document) {
    return document.editions().stream()
            .flatMap(edition -> edition.clauses().stream())
            .mapToDouble(TextLength::lines)
            .sum()
        / LINES_OF_A_PAGE;
  }

  private static double lines(NumberedClause clause) {
    return HEADING
        + clause
            .body()
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !RULE.matcher(line).matches())
            .mapToDouble(
                line -> SPACE_BETWEEN + (line.startsWith("|") ? row(line) : wrapped(line, 1)))
            .sum();
  }

  /** A row is as high as its highest cell. */
  private static double row(String line) {
    List<String> cells = CELLS.splitAsStream(line.substring(1)).toList();
    double highest = 1;
    for (String cell : cells) {
      highest = Math.max(highest, wrapped(cell.strip(), cells.size()));
    }
    return highest;
  }

  /** Words that are in one of several columns. */
  private static double wrapped(String line, int columns) {
    return Math.ceil((double) line.length() * columns / LETTERS_OF_A_LINE);
  }
}
