package org.clausebook.stage.render.pdf;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How wide words are in the fonts of a layout. Policies are written in the same few thousand words,
 * which the PDF library would measure letter by letter, several times for each place they are at.
 * For one document at a time, like the fonts themselves.
 */
final class WordWidths {
  /** More than the words of one language's policies, in the sizes that a layout sets them in. */
  private static final int KEPT = 20_000;

  /** A length in UTF-16 units: what is longer is a line, and is nowhere else. */
  private static final int LONGEST = 30;

  private final Map<String, Map<String, Integer>> known = new LinkedHashMap<>();
  private int size;

  /** The widths of words in one font and size. */
  Map<String, Integer> in(String font) {
    return known.computeIfAbsent(font, first -> new LinkedHashMap<>());
  }

  /** Adds a width to those of its font. */
  void keep(String word, int width, Map<String, Integer> widths) {
    if (word.length() > LONGEST) {
      return;
    }
    if (size == KEPT) {
      known.values().forEach(Map::clear);
      size = 0;
    }
    widths.put(word, width);
    size++;
  }
}
