package org.clausebook.stage.compose;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.model.text.TracedEdits;
import org.clausebook.model.text.TracedText;

/**
 * Puts what is indented under an item where Markdown looks for it, below the item's first letter.
 *
 * <p>Behind {@code 10. } that is four blanks in, and whoever writes two or three means the same.
 * Works on Markdown with one line to a paragraph or item.
 */
final class NestedItems {
  private static final Pattern ITEM = Pattern.compile(" *((?:[-*+]|\\d{1,9}[.)]) +)\\S.*");

  /**
   * An item that lines may stand under.
   *
   * @param indent as it was written
   * @param text how far in the lines under it are to begin
   */
  private record Item(int indent, int text) {}

  private final Deque<Item> open = new ArrayDeque<>();

  private NestedItems() {}

  static TracedText align(TracedText markdown) {
    var items = new NestedItems();
    var edits = new TracedEdits(markdown);
    int from = 0;
    for (String line : markdown.text().split("\n", -1)) {
      int indent = line.length() - line.stripLeading().length();
      int due = line.isBlank() ? indent : items.due(line, indent);
      if (due != indent) {
        edits.cut(from, from + indent);
        edits.insert(from + indent, " ".repeat(due));
      }
      from += line.length() + 1;
    }
    return edits.done();
  }

  /** How far in a line is to begin. */
  private int due(String line, int indent) {
    while (!open.isEmpty() && open.peek().indent() >= indent) {
      open.pop();
    }
    int due = open.isEmpty() ? indent : open.peek().text();
    Matcher item = ITEM.matcher(line);
    if (item.matches()) {
      open.push(new Item(indent, due + item.group(1).length()));
    }
    return due;
  }
}
