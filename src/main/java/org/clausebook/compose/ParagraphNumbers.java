package org.clausebook.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Numbers the paragraphs of a clause: {@code 3.1}, {@code 3.2}.
 *
 * <p>Works on Markdown with one line to a paragraph. Lists, tables, quotations, definitions, notes
 * and their like are no paragraphs of the clause's own.
 */
final class ParagraphNumbers {
  private static final Pattern OTHER_BLOCK = Pattern.compile(
      "(?:\\s|[-*+:>|]\\s?|\\d{1,9}[.)]\\s|#{1,6}\\s|`{3}|~{3}|\\[[^\\]]+]:\\s" + "|Table:\\s).*");

  private ParagraphNumbers() {}

  static int count(String markdown) {
    return offsets(markdown.lines().toList()).size();
  }

  /**
   * The text with a number before each paragraph.
   *
   * @param clause the number of the clause, without a full stop
   */
  static String add(String markdown, String clause) {
    List<String> lines = new ArrayList<>(markdown.lines().toList());
    int number = 0;
    for (int line : offsets(lines)) {
      number++;
      lines.set(line, clause + "." + number + " " + lines.get(line));
    }
    return String.join("\n", lines);
  }

  private static List<Integer> offsets(List<String> lines) {
    var offsets = new ArrayList<Integer>();
    for (int i = 0; i < lines.size(); i++) {
      boolean isFirst = i == 0 || lines.get(i - 1).isBlank();
      boolean isTerm = i + 1 < lines.size() && lines.get(i + 1).startsWith(": ");
      String line = lines.get(i);
      if (isFirst && !isTerm && !line.isBlank() && !OTHER_BLOCK.matcher(line).matches()) {
        offsets.add(i);
      }
    }
    return offsets;
  }
}
