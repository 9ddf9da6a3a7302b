package org.clausebook.stage.source.block;

/**
 * A line of a text whose format has no paragraphs. Measures are columns or points, alike in one
 * file.
 *
 * @param text without white space around it
 * @param indent of its first sign
 * @param end of its last sign
 * @param isApart whether there is space between it and the line before, or another page
 * @param rank how much it is like a heading: 0 as the body, above that the level
 */
public record TextLine(
    String place, int page, String text, double indent, double end, boolean isApart, int rank) {
  /** The same line as another has begun the paragraph. */
  public TextLine apart() {
    return new TextLine(place, page, text, indent, end, true, rank);
  }

  /** The same line with a rank. */
  public TextLine ranked(int other) {
    return new TextLine(place, page, text, indent, end, isApart, other);
  }
}
