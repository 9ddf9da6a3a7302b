package org.clausebook.stage.render.pdf;

import org.clausebook.model.text.TaggedText.Step;
import org.clausebook.stage.render.pdf.TaggedWords.Cell;

/** Follows the cells of tables: each row is below the one before, each cell to the right. */
final class TableRows {
  private Cell cell = Cell.NONE;
  private int page;
  private double left;
  private double lowest;
  private double ceiling;

  /**
   * The step to a word.
   *
   * @param step as it is outside of tables
   * @param in the cell of the word
   */
  Step next(Step step, int number, Glyph glyph, Cell in) {
    if (in.number() == 0) {
      cell = in;
      return step;
    }
    boolean isFirstRow = cell.row() == 0;
    boolean isNewRow = in.row() != cell.row();
    boolean isNewCell = in.number() != cell.number();
    if (number != page) {
      ceiling = Double.MAX_VALUE;
      lowest = Double.MAX_VALUE;
    }
    if (isNewRow) {
      ceiling = isFirstRow ? Double.MAX_VALUE : lowest;
      lowest = Double.MAX_VALUE;
    }
    boolean isBeside = isNewRow || glyph.x() > left;
    left = isNewCell ? glyph.x() : left;
    lowest = Math.min(lowest, glyph.y());
    page = number;
    cell = in;
    if (glyph.y() >= ceiling) {
      return Step.UP;
    }
    return isNewCell && !isFirstRow ? (isBeside ? Step.CELL : Step.UP) : step;
  }
}
