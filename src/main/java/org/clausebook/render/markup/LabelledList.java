package org.clausebook.render.markup;

import com.vladsch.flexmark.ast.BulletList;

/** A list whose items were labelled by hand, in sequence, and are labelled by the list from now. */
final class LabelledList extends BulletList {
  private final Labelling labelling;

  /** Takes the items over; the caller puts this list in the other's place. */
  LabelledList(BulletList list, Labelling labelling) {
    super(list.getChars());
    this.labelling = labelling;
    setTight(list.isTight());
    setOpeningMarker(list.getOpeningMarker());
    takeChildren(list);
  }

  Labelling labelling() {
    return labelling;
  }
}
