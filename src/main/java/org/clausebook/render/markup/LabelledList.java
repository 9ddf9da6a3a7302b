package org.clausebook.render.markup;

import com.vladsch.flexmark.ast.BulletList;
import org.clausebook.model.LabelStyle;

/** A list whose items were labelled by hand, in sequence, and are labelled by the list from now. */
final class LabelledList extends BulletList {
  private final LabelStyle style;
  private final int start;

  /**
   * Takes the items over; the caller puts this list in the other's place.
   *
   * @param start the number of the first item
   */
  LabelledList(BulletList list, LabelStyle style, int start) {
    super(list.getChars());
    this.style = style;
    this.start = start;
    setTight(list.isTight());
    setOpeningMarker(list.getOpeningMarker());
    takeChildren(list);
  }

  LabelStyle style() {
    return style;
  }

  int start() {
    return start;
  }
}
