package org.clausebook.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is left of a text without white space, Markdown's marks and capitals: the same however it is
 * wrapped or laid out.
 *
 * @param text what is left
 * @param offsets of each of its characters in the text
 */
record Letters(String text, List<Integer> offsets) {
  /** White space, marks, and where a link leads to. */
  private static final Pattern SKIPPED = Pattern.compile("\\]\\([^()\\s]*\\)|[\\s\\\\*_`\\[\\]]");

  Letters {
    offsets = List.copyOf(offsets);
  }

  static Letters of(String text) {
    var letters = new StringBuilder();
    var offsets = new ArrayList<Integer>();
    Matcher skipped = SKIPPED.matcher(text);
    int next = 0;
    while (next < text.length()) {
      int end = skipped.find(next) ? skipped.start() : text.length();
      for (; next < end; next++) {
        letters.append(text.charAt(next));
        offsets.add(next);
      }
      next = end < text.length() ? skipped.end() : end;
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
