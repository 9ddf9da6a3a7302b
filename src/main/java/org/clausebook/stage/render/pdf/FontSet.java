package org.clausebook.stage.render.pdf;

import java.util.List;
import org.clausebook.diagnostic.Diagnostic;

/**
 * The fonts of a layout, read for one document at a time.
 *
 * @param widths of words in them, known from the documents before
 */
record FontSet(List<Typeface> faces, WordWidths widths) {
  private static final int REGULAR = 400;

  /** The most frequent letters of English, and blanks. */
  private static final String USUAL = "etaoin shrdlu ";

  FontSet {
    faces = List.copyOf(faces);
  }

  /** How many letters of usual width a text is as wide as. */
  int length(String text) {
    return faces.stream()
        .filter(face -> face.weight() == REGULAR && !face.italic())
        .findFirst()
        .map(face -> (int) Math.ceil(face.width(text) * USUAL.length() / face.width(USUAL)))
        .orElse(text.length());
  }

  /** The fonts with a letter that cannot be embedded; finding them takes long. */
  List<Diagnostic> damaged() {
    return faces.stream().flatMap(face -> face.damage().stream()).toList();
  }

  /** Fonts that have measured nothing yet. */
  static FontSet of(List<Typeface> faces) {
    return new FontSet(faces, new WordWidths());
  }
}
