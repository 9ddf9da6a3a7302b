package org.clausebook.stage.render;

import java.util.List;
import org.clausebook.markdown.Cell;
import org.clausebook.markdown.Line.Kind;
import org.clausebook.markdown.MarkdownText;
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
    var body = MarkdownText.of(clause.body());
    return HEADING
        + body.lines().stream()
            .filter(line -> !line.isBlank() && line.kind() != Kind.DELIMITER)
            .mapToDouble(line -> SPACE_BETWEEN
                + (line.kind() == Kind.ROW
                    ? row(body.cells(line))
                    : wrapped(body.part(line.start(), line.end()).strip().length(), 1)))
            .sum();
  }

  /** A row is as high as its highest cell. */
  private static double row(List<Cell> cells) {
    double highest = 1;
    for (Cell cell : cells) {
      highest = Math.max(highest, wrapped(cell.to() - cell.from(), cells.size()));
    }
    return highest;
  }

  /** Words that are in one of several columns. */
  private static double wrapped(int length, int columns) {
    return Math.ceil((double) length * columns / LETTERS_OF_A_LINE);
  }
}
