package org.clausebook.stage.compose;

import java.util.List;
import java.util.regex.Pattern;
import org.clausebook.markdown.Line;
import org.clausebook.markdown.MarkdownText;

/**
 * Tells whether an item of a list goes on with the sentence that leads to the list: "The Clerk
 * informs: - councillors; - the auditor."
 *
 * <p>Works on Markdown with one line to a paragraph or item.
 */
final class ItemStart {
  private static final Pattern LEAD_IN = Pattern.compile("[^\\n]*:[*_]*\\s*");
  private static final Pattern SENTENCE = Pattern.compile("[^\\n]*[.!?][*_)\"'’”]*\\s*");

  private ItemStart() {}

  /**
   * Whether the words at an offset begin such an item, so that they need no capital.
   *
   * @param start of a value that is not in its place yet
   */
  static boolean goesOn(String text, int start) {
    int from = text.lastIndexOf('\n', start - 1) + 1;
    Line alone = MarkdownText.line(text.substring(from, start));
    if (!alone.isItem() || alone.text() < alone.end()) {
      return false;
    }
    var markdown = MarkdownText.of(text);
    List<Line> lines = markdown.lines();
    int first = 0;
    while (lines.get(first).start() < from) {
      first++;
    }
    Line item = lines.get(first);
    while (first > 0 && isInside(lines.get(first - 1), item)) {
      first--;
    }
    if (first == 0 || !LEAD_IN.matcher(markdown.words(lines.get(first - 1))).matches()) {
      return false;
    }
    List<Line> items = lines.stream()
        .skip(first)
        .takeWhile(other -> isInside(other, item))
        .filter(other -> other.isItem() && other.indent() == item.indent())
        .toList();
    return isSmall(items, markdown);
  }

  private static boolean isInside(Line line, Line item) {
    return line.isBlank()
        || line.indent() > item.indent()
        || (line.indent() == item.indent() && line.isItem());
  }

  /**
   * Whether items begin with a small letter: as those that are typed do, or else if the first is
   * not a sentence.
   */
  private static boolean isSmall(List<Line> items, MarkdownText text) {
    return items.stream()
        .filter(item -> item.text() < item.end())
        .map(item -> text.text().charAt(item.text()))
        .filter(Character::isLetter)
        .findFirst()
        .map(Character::isLowerCase)
        .orElseGet(() -> !SENTENCE.matcher(text.words(items.get(0))).matches());
  }
}
