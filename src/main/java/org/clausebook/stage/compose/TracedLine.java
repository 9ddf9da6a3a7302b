package org.clausebook.stage.compose;

import org.clausebook.model.text.LinkedText;
import org.clausebook.model.text.TracedText;

/**
 * A line in which links may be.
 *
 * @param words its text without the links, each word with where it comes from
 */
record TracedLine(LinkedText line, TracedText words) {
  /** A line without a link. */
  static TracedLine of(TracedText words) {
    return new TracedLine(LinkedText.of(words.text()), words);
  }
}
