package org.clausebook.stage.render.word;

import java.util.Optional;

/**
 * Where a block is.
 *
 * @param left how far its text is from the margin, in twentieths of a point
 * @param depth how many lists it is in
 * @param label the width of a label before its text
 * @param style of its paragraphs
 * @param format of its words
 */
record DocxPlace(int left, int depth, int label, Optional<String> style, DocxFormat format) {
  /** At the margin. */
  static final DocxPlace START =
      new DocxPlace(0, 0, Optional.empty(), DocxFormat.plain(Optional.empty()));

  /** The width of a label, in twentieths of a point: 8 mm. */
  static final int STEP = 454;

  /** The letters of a label that fit that width. */
  private static final int FIT = 4;

  /** The width of longer labels, such as {@code (xviii)}: 12 mm. */
  private static final int WIDE = 680;

  /** The width of the number of a paragraph: 13 mm. */
  static final int NUMBER = 737;

  /** A place in no list, where labels are numbers of paragraphs. */
  DocxPlace(int left, int depth, Optional<String> style, DocxFormat format) {
    this(left, depth, NUMBER, style, format);
  }

  /** Within a list, whose widest label is so many letters long. */
  DocxPlace inList(int letters) {
    int width = letters > FIT ? WIDE : STEP;
    return new DocxPlace(left + width, depth + 1, width, Optional.of("ListParagraph"), format);
  }

  DocxPlace indented(int more) {
    return new DocxPlace(left + more, depth, label, style, format);
  }

  /** The same for words of another language; of none for the same as before. */
  DocxPlace spoken(String language) {
    return language.isEmpty()
        ? this
        : new DocxPlace(left, depth, label, style, format.spoken(language));
  }

  DocxPlace styled(String other) {
    return new DocxPlace(left, depth, label, Optional.of(other), format);
  }
}
