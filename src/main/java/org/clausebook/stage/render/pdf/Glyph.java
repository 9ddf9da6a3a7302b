package org.clausebook.stage.render.pdf;

/**
 * A glyph, or a picture.
 *
 * @param isAside whether it belongs to the head or foot of the page
 * @param tag the number by which a tag refers to it; -1 where none does
 */
record Glyph(String text, double x, double y, double width, double size, boolean isAside, int tag) {
  /** The gap, as a share of a letter's size, that separates two words without a space. */
  private static final double GAP = 0.15;

  /** Whether a blank is between it and the next. */
  boolean isApart(Glyph next, int gaps) {
    return Math.abs(y - next.y) > Math.max(1, next.size / 2)
        || Math.abs(x + width - next.x) > gaps * GAP * next.size;
  }

  double middleX() {
    return x + width / 2;
  }

  double middleY() {
    return y + size / 4;
  }
}
