package org.clausebook.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.markdown.Line.Kind;
import org.clausebook.markdown.Line.Mark;
import org.clausebook.model.LabelStyle;

/** Reads a text once, from its first line to its last. */
final class LineReader {
  /** As far in as this, words belong to the footnote or definition above. */
  private static final int INDENT_OF_NOTE = 4;

  /** As a label is before words. */
  private static final Pattern LABEL =
      Pattern.compile("(?:" + LabelStyle.LABEL.pattern() + ")(?=[ \\t])");

  /**
   * An item that lines may be under.
   *
   * @param indent of its mark
   * @param text how far in its words begin
   */
  private record Open(int indent, int text) {}

  private final String text;
  private final Matcher label;
  private final List<Line> lines = new ArrayList<>();
  private final Deque<Open> items = new ArrayDeque<>();
  private Optional<Fence> fence = Optional.empty();

  /** The place of the last line that began something. */
  private int opening;

  /** The line that is read. */
  private LineSigns line;

  private LineReader(String text) {
    this.text = text;
    this.label = LABEL.matcher(text);
    this.line = new LineSigns(text, 0, 0);
  }

  static List<Line> read(String text) {
    var reader = new LineReader(text);
    int from = 0;
    while (from <= text.length()) {
      int found = text.indexOf('\n', from);
      int to = found < 0 ? text.length() : found;
      reader.line = new LineSigns(text, from, to);
      reader.read();
      from = to + 1;
    }
    reader.nameOpening(Kind.BLANK);
    return ItemList.withCertainLabels(reader.lines);
  }

  private void read() {
    line.readQuotation(fence.map(Fence::quotes).orElse(0));
    fence = fence
        .filter(open -> line.quotes() == open.quotes())
        .filter(open -> line.isBlank() || line.indent() > open.indent());
    if (fence.isPresent()) {
      boolean isEnd = line.isEnd(fence.get());
      add(isEnd ? Kind.FENCE_END : Kind.CODE, Mark.NONE, line.first());
      fence = fence.filter(open -> !isEnd);
      return;
    }
    line.readQuotation(Integer.MAX_VALUE);
    if (line.isBlank()) {
      add(Kind.BLANK, Mark.NONE, line.end());
    } else {
      readWords();
    }
  }

  private void readWords() {
    boolean goesOn = goesOn();
    Kind kind = kindBySign(goesOn);
    switch (kind) {
      case ITEM -> readItem();
      case FENCE -> {
        add(Kind.FENCE, Mark.NONE, line.first());
        int item = items.isEmpty() ? -1 : items.peek().indent();
        fence = line.fence(line.first()).map(begun -> begun.in(item));
      }
      case PARAGRAPH -> readParagraph(goesOn);
      default -> add(kind, Mark.NONE, line.words(kind));
    }
  }

  private void readParagraph(boolean goesOn) {
    if (goesOn) {
      add(Kind.MORE, Mark.NONE, line.first());
    } else {
      Line.Braces braces = line.braces(line.first());
      add(Kind.PARAGRAPH, Mark.of(braces), line.blanks(braces.end()));
    }
  }

  /** Whether the line before has words that this one goes on with, if it begins nothing. */
  private boolean goesOn() {
    return !lines.isEmpty()
        && last().isOpen()
        && line.quotes() <= lines.get(opening).quotes();
  }

  private Line last() {
    return lines.get(lines.size() - 1);
  }

  private Kind kindBySign(boolean goesOn) {
    return switch (line.sign()) {
      case '|' -> isSecondRow() && line.isDelimiter() ? Kind.DELIMITER : Kind.ROW;
      case '#' -> line.isHeading() ? Kind.HEADING : Kind.PARAGRAPH;
      case '`', '~' -> line.fence(line.first()).isPresent() ? Kind.FENCE : Kind.PARAGRAPH;
      case '=' -> goesOn && line.isUnderline() ? Kind.UNDERLINE : Kind.PARAGRAPH;
      case '-' -> goesOn && line.isUnderline() ? Kind.UNDERLINE : kindOfBullet(goesOn);
      case '*' -> kindOfBullet(goesOn);
      case '+' -> isBullet(goesOn) ? Kind.ITEM : Kind.PARAGRAPH;
      case ':' -> isDefinition() ? Kind.DEFINITION : Kind.PARAGRAPH;
      case '[' -> kindOfBracket(goesOn);
      default -> kindOfWords(goesOn);
    };
  }

  private boolean isSecondRow() {
    int size = lines.size();
    return size > 0
        && last().kind() == Kind.ROW
        && (size == 1 || !lines.get(size - 2).isOfTable());
  }

  private Kind kindOfBullet(boolean goesOn) {
    return line.isRule() ? Kind.RULE : isBullet(goesOn) ? Kind.ITEM : Kind.PARAGRAPH;
  }

  /** A mark without words begins no item within a paragraph. */
  private boolean isBullet(boolean goesOn) {
    int end = line.first() + 1;
    return line.isMark(end) && (!goesOn || !items.isEmpty() || line.blanks(end) < line.end());
  }

  /** A definition is one after a paragraph, or after another. */
  private boolean isDefinition() {
    if (lines.isEmpty() || lines.get(opening).quotes() != line.quotes()) {
      return false;
    }
    return line.isMark(line.first() + 1)
        && switch (lines.get(opening).kind()) {
          case PARAGRAPH, TERM, DEFINITION -> true;
          default -> false;
        };
  }

  private Kind kindOfBracket(boolean goesOn) {
    Kind kind = line.kindOfBracket();
    return goesOn && kind == Kind.REFERENCE ? Kind.PARAGRAPH : kind;
  }

  private Kind kindOfWords(boolean goesOn) {
    if (isNumber(goesOn)) {
      return Kind.ITEM;
    }
    return !goesOn && line.isCaption() ? Kind.CAPTION : Kind.PARAGRAPH;
  }

  private boolean isNumber(boolean goesOn) {
    int end = line.numberEnd();
    if (!line.isMark(end)) {
      return false;
    }
    boolean isOne = end == line.first() + 2 && line.sign() == '1';
    return !goesOn || isOutside() || (isOne && line.blanks(end) < line.end());
  }

  /** Whether this line does not reach as far in as the words before it, which it may go on with. */
  private boolean isOutside() {
    Line open = lines.get(opening);
    boolean isNote = open.kind() == Kind.NOTE || open.kind() == Kind.DEFINITION;
    return line.quotes() < open.quotes()
        || (isNote && line.indent() < INDENT_OF_NOTE)
        || (!items.isEmpty() && line.indent() < items.peek().text());
  }

  private void readItem() {
    int first = line.first();
    int number = line.numberEnd();
    int end = number > first ? number : first + 1;
    int words = line.blanks(end);
    label.region(words, line.end());
    boolean isLabelled = number == first && label.lookingAt();
    String sign = text.substring(first, end);
    Line.Braces braces = line.braces(isLabelled ? line.blanks(label.end()) : words);
    var mark = new Mark(first, sign, words, isLabelled ? label.group() : "", braces);
    fence = line.fence(words).map(begun -> begun.in(line.indent()));
    add(fence.isPresent() ? Kind.FENCE : Kind.ITEM, mark, line.blanks(braces.end()));
    boolean isEmpty = words == line.end();
    items.push(
        new Open(line.indent(), isEmpty ? line.indent() + sign.length() + 1 : line.column(words)));
  }

  private void add(Kind kind, Mark mark, int words) {
    boolean isBetween = kind == Kind.MORE || (kind == Kind.BLANK && line.quotes() == 0);
    if (!lines.isEmpty() && !isBetween && line.quotes() != lines.get(opening).quotes()) {
      items.clear();
    }
    if (begins(kind)) {
      while (!items.isEmpty() && items.peek().indent() >= line.indent()) {
        items.pop();
      }
      nameOpening(kind);
      opening = lines.size();
    }
    lines.add(line.line(kind, mark, words, mayBreak(kind)));
  }

  private static boolean begins(Kind kind) {
    return switch (kind) {
      case BLANK, MORE, CODE, FENCE_END -> false;
      default -> true;
    };
  }

  private static boolean mayBreak(Kind kind) {
    return switch (kind) {
      case PARAGRAPH, MORE, ITEM, TERM, DEFINITION, NOTE, CAPTION -> true;
      default -> false;
    };
  }

  /** The next line shows whether the last one was a term, or no caption after all. */
  private void nameOpening(Kind next) {
    if (lines.isEmpty()) {
      return;
    }
    Line open = lines.get(opening);
    if (next == Kind.DEFINITION && open.kind() == Kind.PARAGRAPH) {
      lines.set(opening, open.as(Kind.TERM, open.text()));
    } else if (next != Kind.ROW && open.kind() == Kind.CAPTION) {
      int words = text.indexOf(LineSigns.CAPTION, open.inner());
      lines.set(opening, open.as(Kind.PARAGRAPH, words));
    }
  }
}
