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
  /** At the margin. */
  static final DocxPlace START =
      new DocxPlace(0, 0, Optional.empty(), DocxFormat.plain(Optional.empty()));

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

  /** The same for words of another language; of none for the same as before. */
  DocxPlace spoken(String language) {
    return language.isEmpty() ? this : new DocxPlace(left, depth, style, format.spoken(language));
  }

  DocxPlace styled(String other) {
    return new DocxPlace(left, depth, Optional.of(other), format);
  }
}
