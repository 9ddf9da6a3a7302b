package org.clausebook.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Reads the paragraphs and items of a text. What is quoted, or in a footnote, a definition, a table
 * or code, is none.
 */
final class ProvisionReader {
  /** As far in as this, words belong to the footnote or definition above. */
  private static final int INDENT_OF_NOTE = 4;

  /**
   * One that lines may still belong to.
   *
   * @param depth how many items it is under
   */
  private record Open(List<Line> lines, int depth) {
    int indent() {
      return lines.get(0).indent();
    }
  }

  private final MarkdownText text;
  private final List<Open> all = new ArrayList<>();

  /** The items that the next line may be under, the innermost first. */
  private final Deque<Open> items = new ArrayDeque<>();

  /** Those that more of the last words belongs to. */
  private final List<Open> current = new ArrayList<>();

  private boolean isInNote;

  private ProvisionReader(MarkdownText text) {
    this.text = text;
  }

  static List<Provision> read(MarkdownText text) {
    var reader = new ProvisionReader(text);
    text.lines().forEach(reader::read);
    return reader.all.stream().map(reader::provision).toList();
  }

  private void read(Line line) {
    switch (line.kind()) {
      case BLANK -> {}
      case MORE, UNDERLINE -> current.forEach(open -> open.lines().add(line));
      default -> {
        current.clear();
        begin(line);
      }
    }
  }

  private void begin(Line line) {
    boolean isNote = line.kind() == Line.Kind.NOTE || line.kind() == Line.Kind.DEFINITION;
    isInNote = isNote || (isInNote && line.indent() >= INDENT_OF_NOTE);
    items.removeIf(item -> item.indent() >= line.indent() || line.quotes() > 0);
    if (isInNote || line.quotes() > 0) {
      return;
    }
    var begun = new Open(new ArrayList<>(List.of(line)), items.size());
    if (line.isItem()) {
      items.push(begun);
    } else if (line.kind() == Line.Kind.PARAGRAPH && !items.isEmpty()) {
      current.add(items.peek());
      items.peek().lines().add(line);
    }
    if (line.kind() == Line.Kind.ITEM || line.kind() == Line.Kind.PARAGRAPH) {
      all.add(begun);
      current.add(begun);
    }
  }

  private Provision provision(Open open) {
    var words = new StringBuilder();
    for (Line line : open.lines()) {
      int from = line.kind() == Line.Kind.UNDERLINE ? line.start() : line.text();
      words.append(text.part(from, line.end())).append(' ');
    }
    return new Provision(open.lines(), open.depth(), words.toString());
  }
}
