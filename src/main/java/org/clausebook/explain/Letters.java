package org.clausebook.explain;

import java.util.ArrayList;
import java.util.List;

/**
 * What is left of a text without white space, Markdown's marks and capitals: the same however it is
 * wrapped or laid out.
 *
 * @param text what is left
 * @param offsets of each of its characters in the text
 */
record Letters(String text, List<Integer> offsets) {
  private static final String MARKS = "\\*_`";

  Letters {
    offsets = List.copyOf(offsets);
  }

  static Letters of(String text) {
    var letters = new StringBuilder();
    var offsets = new ArrayList<Integer>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && MARKS.indexOf(c) < 0) {
        letters.append(c);
        offsets.add(i);
      }
    }
    return new Letters(lowerCase(letters), offsets);
  }

  /** One character for one, whatever the language. */
  private static String lowerCase(CharSequence text) {
    return text.chars()
        .map(Character::toLowerCase)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  int length() {
    return text.length();
  }
}
