package org.clausebook.render.pdf;

import java.util.List;

/**
 * The fonts of a layout, read for one document at a time.
 *
 * @param widths of words in them, known from the documents before
 */
record FontSet(List<Typeface> faces, WordWidths widths) {
  FontSet {
    faces = List.copyOf(faces);
  }

  /** Fonts that have measured nothing yet. */
  static FontSet of(List<Typeface> faces) {
    return new FontSet(faces, new WordWidths());
  }
}
