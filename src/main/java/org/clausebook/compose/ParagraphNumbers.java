package org.clausebook.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.clausebook.model.TracedEdits;
import org.clausebook.model.TracedText;

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
  static TracedText add(TracedText markdown, String clause) {
    List<String> lines = markdown.text().lines().toList();
    var edits = new TracedEdits(markdown);
    int from = 0;
    int number = 0;
    List<Integer> numbered = offsets(lines);
    for (int line = 0; line < lines.size(); line++) {
      if (number < numbered.size() && numbered.get(number) == line) {
        number++;
        edits.insert(from, clause + "." + number + " ");
      }
      from += lines.get(line).length() + 1;
    }
    return edits.done();
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
