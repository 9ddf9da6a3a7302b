package org.clausebook.stage.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.clausebook.model.text.TaggedText.Step;
import org.clausebook.stage.render.pdf.TaggedWords.Cell;
import org.junit.jupiter.api.Test;

/** A table of two columns, whose rows are read from the top and whose cells from the left. */
final class TableRowsTest {
  private final TableRows rows = new TableRows();

  private Step word(int row, int cell, double x, double y) {
    return rows.next(
        Step.DOWN, 1, new Glyph("a", x, y, 5, 10, false, 0), new Cell(row, cell, false));
  }

  @Test
  void eachCellIsTheNextThatIsRead() {
    assertEquals(Step.DOWN, word(1, 2, 100, 700));
    assertEquals(Step.CELL, word(1, 3, 300, 700));
    assertEquals(Step.DOWN, word(1, 3, 300, 685));
    assertEquals(Step.CELL, word(4, 5, 100, 660));
    assertEquals(Step.CELL, word(4, 6, 300, 660));
  }

  @Test
  void aCellInThePlaceOfOneToTheLeftIsOutOfOrder() {
    word(1, 2, 300, 700);

    assertEquals(Step.UP, word(1, 3, 100, 700));
  }

  @Test
  void aCellInThePlaceOfOneInAnotherRowIsOutOfOrder() {
    word(1, 2, 100, 700);
    word(1, 3, 300, 660);

    assertEquals(Step.UP, word(4, 5, 100, 660));
  }

  @Test
  void aRowMayGoOnOnTheNextPage() {
    word(1, 2, 100, 100);

    assertEquals(
        Step.CELL,
        rows.next(Step.PAGE, 2, new Glyph("a", 100, 780, 5, 10, false, 0), new Cell(4, 5, false)));
  }
}
