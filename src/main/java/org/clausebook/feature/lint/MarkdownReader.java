package org.clausebook.feature.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.feature.lint.PlainText.Kind;
import org.clausebook.markdown.Line;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.model.text.NamedText;

/** Splits the body of a clause, which has one line for each paragraph, into plain texts. */
final class MarkdownReader {
  private final NamedText printed;
  private final MarkdownText markdown;
  private final List<PlainText> texts = new ArrayList<>();

  private MarkdownReader(NamedText printed) {
    this.printed = printed;
    this.markdown = MarkdownText.of(printed.text());
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
        markdown.cells(line).forEach(cell -> {
          var words = new InlineReader(printed.text());
          words.read(cell.from(), cell.to());
          add(Kind.CELL, words);
        });
      default -> {
        var words = new InlineReader(printed.text());
        block.forEach(part -> words.read(start(part), end(part)));
        add(kind(line), words);
      }
    }
  }

  private static Kind kind(Line line) {
    return line.isItem() ? Kind.ITEM : line.kind() == Line.Kind.NOTE ? Kind.NOTE : Kind.PARAGRAPH;
  }

  /** Where the words begin, after the number that a paragraph has been given. */
  private int start(Line line) {
    boolean mayBeNumbered = line.kind() == Line.Kind.PARAGRAPH;
    int number = mayBeNumbered ? MarkdownText.paragraphNumber(markdown.words(line)) : 0;
    return line.text() + number;
  }

  /** Where they end, before the sign of a line break. */
  private int end(Line line) {
    String words = markdown.words(line);
    int end = line.text() + words.length();
    return line.isBroken() && words.endsWith("\\") ? end - 1 : end;
  }

  private void add(Kind kind, InlineReader words) {
    if (!words.text().isBlank()) {
      texts.add(new PlainText(kind, Optional.empty(), words.text(), words.offsets(), printed));
    }
  }
}
