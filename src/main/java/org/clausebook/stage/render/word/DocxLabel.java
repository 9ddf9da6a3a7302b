package org.clausebook.stage.render.word;

import java.util.Optional;
import org.clausebook.stage.render.word.DocxNumbering.Num;

/**
 * What is before a paragraph.
 *
 * @param num gives it its label
 * @param typed a label that Word cannot write, in the text; otherwise empty
 */
record DocxLabel(Optional<Num> num, String typed) {
  static final DocxLabel NONE = new DocxLabel(Optional.empty(), "");

  /** The label that a numbering writes, or the same as text. */
  static DocxLabel of(Optional<Num> num, String label) {
    return new DocxLabel(num, num.isPresent() ? "" : label);
  }
}
