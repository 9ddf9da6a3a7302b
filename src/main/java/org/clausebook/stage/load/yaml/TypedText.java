package org.clausebook.stage.load.yaml;

import java.text.Normalizer;
import java.util.List;

/**
 * Text as it was meant, however it was typed: an accent is one character with its letter, and the
 * joined letters that come out of a PDF are letters.
 *
 * <p>Columns of a line with such characters count the text as it is read.
 */
final class TypedText {
  private static final char FIRST_LIGATURE = '\uFB00';

  /** The letters of each ligature, from U+FB00 on. */
  private static final List<String> LIGATURES = List.of("ff", "fi", "fl", "ffi", "ffl", "st", "st");

  private TypedText() {}

  static String read(String text) {
    String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
    var letters = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      int ligature = composed.charAt(i) - FIRST_LIGATURE;
      if (ligature >= 0 && ligature < LIGATURES.size()) {
        letters.append(LIGATURES.get(ligature));
      } else {
        letters.append(composed.charAt(i));
      }
    }
    return letters.toString();
  }
}
