package org.clausebook.markdown;

import java.util.List;

/** Pages while they are filled with blocks, from the top of the first; heights in points. */
public final class PageMeasure {
  /** The pages after which a text is long. */
  private static final double LONG = 3;

  /** The height of a page that is turned, as a part of that of one that is not. */
  private static final double TURNED = 0.64;

  /** At the top of a page, what leads to a table is turned with it. */
  private static final double LEAD = 60;

  private final double height;
  private int full;
  private double used;

  /** Pages of such a height, with nothing on the first. */
  public PageMeasure(double height) {
    this.height = height;
  }

  /** Adds what goes on at the top of the next page. */
  public void flow(double block) {
    used += block;
    while (used > height) {
      used -= height;
      full++;
    }
  }

  /** Adds what is on one page with the beginning of what follows it. */
  public void together(double block, double next) {
    if (used + block + next > height) {
      turn();
    }
    flow(block);
  }

  /** Adds rows of which none is torn; the first is that of the head, which every page repeats. */
  void rows(List<Double> rows) {
    for (int i = 0; i < rows.size(); i++) {
      double row = rows.get(i);
      if (used + row > height) {
        turn();
        flow(i == 0 ? 0 : rows.get(0));
      }
      flow(row);
    }
  }

  /** Adds rows on pages that are turned, and so have less height; what follows is on another. */
  void turned(List<Double> rows) {
    used = used > LEAD ? used : 0;
    turn();
    var across = new PageMeasure(height * TURNED);
    across.rows(rows);
    flow(Math.ceil(across.pages()) * height);
  }

  /** Begins a page, unless nothing is on this one. */
  public void turn() {
    if (used > 0) {
      full++;
      used = 0;
    }
  }

  /** The room that is left on the page. */
  double left() {
    return height - used;
  }

  double height() {
    return height;
  }

  /** The room that is taken on the last page. */
  public double used() {
    return used;
  }

  /** Whether clauses are looked up rather than leafed to. */
  public boolean isLong() {
    return pages() > LONG;
  }

  /** How many pages are filled. */
  public double pages() {
    return full + used / height;
  }
}
