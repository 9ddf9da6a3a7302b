package org.clausebook.feature.lint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clausebook.feature.lint.PlainText.Kind;
import org.clausebook.markdown.Cell;
import org.clausebook.markdown.Line;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.model.text.NamedText;

/** Splits the body of a clause, which has one line for each paragraph, into plain texts. */
final class MarkdownReader {
  private final NamedText printed;
  private final MarkdownText markdown;
  private final BitSet marks;
  private final List<PlainText> texts = new ArrayList<>();

  private MarkdownReader(NamedText printed) {
    this.printed = printed;
    this.markdown = MarkdownText.of(printed.text());
    this.marks = markdown.marks();
  }

  /** The paragraphs, items, cells and notes of a body, in reading order. */
  static List<PlainText> read(NamedText body) {
    var reader = new MarkdownReader(body);
    reader.markdown.blocks().forEach(reader::read);
    return List.copyOf(reader.texts);
  }

  private void read(List<Line> block) {
    Line line = block.get(0);
    switch (line.kind()) {
      case BLANK, FENCE, FENCE_END, DELIMITER, RULE -> {}
      case ROW ->
        markdown.cells(line).stream()
            .filter(cell -> !Cell.isRoomToWrite(printed.text().substring(cell.from(), cell.to())))
            .forEach(cell -> add(Kind.CELL, List.of(cell)));
      default -> add(kind(line), block.stream().map(this::words).toList());
    }
  }

  private static Kind kind(Line line) {
    return line.isItem() ? Kind.ITEM : line.kind() == Line.Kind.NOTE ? Kind.NOTE : Kind.PARAGRAPH;
  }

  /** The words of a line, after the number that a paragraph has been given. */
  private Cell words(Line line) {
    String words = markdown.words(line);
    boolean mayBeNumbered = line.kind() == Line.Kind.PARAGRAPH;
    int number = mayBeNumbered ? MarkdownText.paragraphNumber(words) : 0;
    return new Cell(line.text() + number, line.text() + words.length());
  }

  /** Adds a text of one line or more, with a blank for each line break. */
  private void add(Kind kind, List<Cell> lines) {
    var words = new StringBuilder();
    var offsets = new ArrayList<Integer>();
    for (Cell line : lines) {
      if (!words.isEmpty()) {
        words.append(' ');
        offsets.add(line.from());
      }
      IntStream.range(line.from(), line.to())
          .filter(offset -> !marks.get(offset))
          .forEach(offset -> {
            words.append(printed.text().charAt(offset));
            offsets.add(offset);
          });
    }
    String text = words.toString();
    if (!text.isBlank()) {
      texts.add(new PlainText(kind, Optional.empty(), text, offsets, printed));
    }
  }
}
