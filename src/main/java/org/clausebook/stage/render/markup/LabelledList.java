package org.clausebook.stage.render.markup;

import com.vladsch.flexmark.ast.BulletList;
import org.clausebook.model.LabelStyle;

/** A list whose items were labelled by hand, in sequence, and are labelled by the list from now. */
final class LabelledList extends BulletList {
  private final LabelStyle style;
  private final int start;
  private final boolean isPrinted;

  /**
   * Takes the items over; the caller puts this list in the other's place.
   *
   * @param start the number of the first item
   */
  LabelledList(BulletList list, LabelStyle style, int start) {
    this(list, style, start, style.isText());
  }

  private LabelledList(BulletList list, LabelStyle style, int start, boolean isPrinted) {
    super(list.getChars());
    this.style = style;
    this.start = start;
    this.isPrinted = isPrinted;
    setTight(list.isTight());
    setOpeningMarker(list.getOpeningMarker());
    takeChildren(list);
  }

  /** One whose labels are in the text of its items, whatever they are. */
  static LabelledList printed(BulletList list, LabelStyle style) {
    return new LabelledList(list, style, 1, true);
  }

  /** Whether the labels are printed as text, for HTML numbers no list so. */
  boolean isPrinted() {
    return isPrinted;
  }

  LabelStyle style() {
    return style;
  }

  int start() {
    return start;
  }
}
