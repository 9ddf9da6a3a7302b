package org.clausebook.model.document;

/**
 * How far the headings of a fragment are below those of the page that it is pasted into.
 *
 * @param steps 0 to {@value #MOST}; with 1, the title of the policy is a heading of rank 2
 */
public record HeadingOffset(int steps) {
  public static final int MOST = 5;

  /** The offset for a page whose own title is its only heading of rank 1. */
  public static final HeadingOffset USUAL = new HeadingOffset(1);

  private static final int LOWEST_RANK = 6;

  public HeadingOffset {
    if (steps < 0 || steps > MOST) {
      throw new IllegalArgumentException("no heading has so many above it: " + steps);
    }
  }

  /**
   * The rank that a heading has in the page; HTML has none below 6.
   *
   * @param rank in a page of its own, where that of the title is 1
   */
  public int rank(int rank) {
    return Math.min(rank + steps, LOWEST_RANK);
  }
}
