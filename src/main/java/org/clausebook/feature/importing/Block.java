package org.clausebook.feature.importing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clausebook.stage.source.block.SourceBlock;
import org.clausebook.stage.source.block.SourceDocument;

/**
 * A block of the file that is imported.
 *
 * @param level of a heading, or how deep an item is, from 1
 * @param label number or letter before the words, as it is written; empty if there is none
 * @param text in our Markdown, without the label
 * @param place where it is in the file, for people: {@code line 12}
 * @param marks names that the file gives to places in it
 */
record Block(Kind kind, int level, String label, String text, String place, List<String> marks) {
  enum Kind {
    TITLE,
    HEADING,
    PARAGRAPH,
    ITEM,
    TABLE,
    /** A page number, a running head, an entry of the contents. */
    RUNNING
  }

  Block {
    marks = List.copyOf(marks);
  }

  /** A link to another place of the file, whose name says nothing here. */
  private static final Pattern WITHIN = Pattern.compile("\\[([^\\]]*)\\]\\(#[^)]*\\)");

  /** A mark of a language or a box, which has no words. */
  private static final Pattern MARK = Pattern.compile("\\\\?</?(?:div|section|span)\\b[^>]*>");

  /** A block as it was read; empty for one without words. */
  static Optional<Block> of(SourceBlock read) {
    String text = text(read).strip();
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Block(kind(read), read.level(), read.label(), text, read.place(), read.anchors()));
  }

  /** The blocks of a file that have words. */
  static List<Block> all(SourceDocument read) {
    return read.blocks().stream().flatMap(block -> of(block).stream()).toList();
  }

  private static Kind kind(SourceBlock read) {
    return switch (read.kind()) {
      case HEADING -> read.level() == 0 ? Kind.TITLE : Kind.HEADING;
      case ITEM -> Kind.ITEM;
      case TABLE -> Kind.TABLE;
      case RUNNING, CONTENTS, PICTURE, COMMENT -> Kind.RUNNING;
      default -> MARK.matcher(read.text().strip()).matches() ? Kind.RUNNING : Kind.PARAGRAPH;
    };
  }

  private static String text(SourceBlock read) {
    return switch (read.kind()) {
      case TABLE -> table(read.rows());
      case NOTE -> "[^" + read.label() + "]: " + read.text();
      case DEFINITION -> ": " + read.text();
      case QUOTE -> "> " + read.text();
      default -> WITHIN.matcher(read.text()).replaceAll("$1");
    };
  }

  private static String table(List<List<String>> rows) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    if (width == 0) {
      return "";
    }
    String delimiter = "|" + "---|".repeat(width);
    String body =
        rows.stream().skip(1).map(row -> "\n" + row(row, width)).collect(Collectors.joining());
    return row(rows.get(0), width) + "\n" + delimiter + body;
  }

  private static String row(List<String> cells, int width) {
    var row = new StringBuilder("|");
    for (int i = 0; i < width; i++) {
      row.append(' ')
          .append(i < cells.size() ? WITHIN.matcher(cells.get(i)).replaceAll("$1") : "")
          .append(" |");
    }
    return row.toString();
  }

  boolean isHeading() {
    return kind == Kind.HEADING;
  }

  /** The words as they are compared. */
  String plain() {
    return Tokens.of(text).plain();
  }

  Block as(Kind other, int otherLevel) {
    return new Block(other, otherLevel, label, text, place, marks);
  }

  /** The same block with other words. */
  Block saying(String words) {
    return new Block(kind, level, label, words, place, marks);
  }

  /** The same block with another label. */
  Block labelled(String other) {
    return new Block(kind, level, other, text, place, marks);
  }
}
