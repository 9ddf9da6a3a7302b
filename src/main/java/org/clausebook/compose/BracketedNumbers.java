package org.clausebook.compose;

import java.util.ArrayList;
import java.util.regex.Pattern;

/**
 * Puts a bullet before {@code 1) text}, whose bracket a numbered list of Markdown would lose.
 *
 * <p>Works on Markdown with one line to a paragraph or item.
 */
final class BracketedNumbers {
  private static final Pattern NUMBER = Pattern.compile(" *\\d{1,3}\\) .*");
  private static final Pattern ITEM = Pattern.compile(" *- .*");

  private BracketedNumbers() {}

  static String withBullets(String markdown) {
    var lines = new ArrayList<String>();
    for (String line : markdown.split("\n", -1)) {
      String before = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
      boolean isItem = NUMBER.matcher(line).matches()
          && (before.isBlank() || ITEM.matcher(before).matches() || line.strip().startsWith("1) "));
      int indent = line.length() - line.stripLeading().length();
      lines.add(isItem ? " ".repeat(indent) + "- " + line.strip() : line);
    }
    return String.join("\n", NestedItems.align(lines));
  }
}
