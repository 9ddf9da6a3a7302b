package org.clausebook.render.pdf;

import java.util.List;
import org.clausebook.diagnostic.Diagnostic;

/**
 * The fonts of a layout, read for one document at a time.
 *
 * @param widths of words in them, known from the documents before
 */
record FontSet(List<Typeface> faces, WordWidths widths) {
  FontSet {
    faces = List.copyOf(faces);
  }

  /** Those of which some letter cannot be embedded; to find them takes long. */
  List<Diagnostic> damaged() {
    return faces.stream().flatMap(face -> face.damage().stream()).toList();
  }

  /** Fonts that have measured nothing yet. */
  static FontSet of(List<Typeface> faces) {
    return new FontSet(faces, new WordWidths());
  }
}
