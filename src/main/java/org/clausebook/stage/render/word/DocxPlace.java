package org.clausebook.stage.render.word;

import java.util.Optional;

/**
 * Where a block is.
 *
 * @param left how far its text is from the margin, in twentieths of a point
 * @param depth how many lists it is in
 * @param style of its paragraphs
 * @param format of its words
 */
record DocxPlace(int left, int depth, Optional<String> style, DocxFormat format) {
  /** The width of a label, in twentieths of a point: 8 mm. */
  static final int STEP = 454;

  /** The width of the number of a paragraph: 13 mm. */
  static final int NUMBER = 737;

  DocxPlace inList() {
    return new DocxPlace(left + STEP, depth + 1, Optional.of("ListParagraph"), format);
  }

  DocxPlace indented(int more) {
    return new DocxPlace(left + more, depth, style, format);
  }

  DocxPlace styled(String other) {
    return new DocxPlace(left, depth, Optional.of(other), format);
  }
}
