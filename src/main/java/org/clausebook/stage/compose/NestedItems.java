package org.clausebook.stage.compose;

import java.util.ArrayDeque;
import java.util.Deque;
import org.clausebook.markdown.Line;
import org.clausebook.markdown.Line.Kind;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.model.text.TracedEdits;
import org.clausebook.model.text.TracedText;

/**
 * Puts what is indented under an item where Markdown looks for it, below the item's first letter.
 *
 * <p>After {@code 10. } that is four spaces in, and whoever writes two or three means the same.
 * What is under no item is no code, however far in it is written. Works on Markdown with one line
 * to a paragraph or item.
 */
final class NestedItems {
  /** Markdown takes what begins further in for code. */
  private static final int FURTHEST = 3;

  /**
   * An item that lines may be under.
   *
   * @param indent as it was written
   * @param text how far in the lines under it are to begin
   */
  private record Item(int indent, int text) {}

  private final Deque<Item> open = new ArrayDeque<>();

  private final MarkdownText text;

  /** Whether what is further in belongs to a footnote or definition. */
  private boolean isNote;

  /** How much further in the code is to begin that is being read. */
  private int shift;

  private NestedItems(MarkdownText text) {
    this.text = text;
  }

  static TracedText align(TracedText markdown) {
    var text = MarkdownText.of(markdown.text());
    var items = new NestedItems(text);
    var edits = new TracedEdits(markdown);
    for (Line line : text.lines()) {
      int first = first(markdown.text(), line);
      int indent = first - line.start();
      int due = first == line.end() ? indent : items.due(line, indent);
      if (due != indent) {
        edits.cut(line.start(), first);
        edits.insert(first, " ".repeat(due));
      }
    }
    return edits.done();
  }

  /** The offset of the first character that is no blank. */
  private static int first(String text, Line line) {
    int first = line.start();
    while (first < line.end() && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    return first;
  }

  /** How far in a line is to begin. */
  private int due(Line line, int indent) {
    if (line.kind() == Kind.CODE || line.kind() == Kind.FENCE_END) {
      return Math.max(open.isEmpty() ? 0 : open.peek().text(), indent + shift);
    }
    while (!open.isEmpty() && open.peek().indent() >= indent) {
      open.pop();
    }
    if (line.kind() != Kind.MORE && indent <= FURTHEST) {
      isNote = line.kind() == Kind.NOTE || line.kind() == Kind.DEFINITION;
    }
    int due =
        !open.isEmpty() ? open.peek().text() : Math.min(indent, isNote ? FURTHEST + 1 : FURTHEST);
    shift = due - indent;
    if (line.isItem() && line.quotes() == 0) {
      open.push(new Item(indent, due + text.width(line)));
    }
    return due;
  }
}
