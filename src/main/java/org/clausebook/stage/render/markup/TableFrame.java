package org.clausebook.stage.render.markup;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Stands around a table, so that one wider than its screen can be moved. */
final class TableFrame extends Block {
  /** Takes the place of a table and holds it. */
  static TableFrame around(TableBlock table) {
    var frame = new TableFrame(table.getChars());
    table.insertBefore(frame);
    frame.appendChild(table);
    return frame;
  }

  private TableFrame(BasedSequence chars) {
    super(chars);
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
