package org.clausebook.compose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  static List<String> align(List<String> lines) {
    var items = new NestedItems();
    var aligned = new ArrayList<String>();
    lines.forEach(line -> aligned.add(line.isBlank() ? line : items.align(line)));
    return aligned;
  }

  private String align(String line) {
    int indent = line.length() - line.stripLeading().length();
    while (!open.isEmpty() && open.peek().indent() >= indent) {
      open.pop();
    }
    int due = open.isEmpty() ? indent : open.peek().text();
    Matcher item = ITEM.matcher(line);
    if (item.matches()) {
      open.push(new Item(indent, due + item.group(1).length()));
    }
    return " ".repeat(due) + line.stripLeading();
  }
}
