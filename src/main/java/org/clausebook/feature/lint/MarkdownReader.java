package org.clausebook.feature.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.feature.lint.PlainText.Kind;
import org.clausebook.model.LabelStyle;
import org.clausebook.model.text.NamedText;

/** Splits the body of a clause, which has one line for each paragraph, into plain texts. */
final class MarkdownReader {
  private static final Pattern LINE = Pattern.compile("[^\\n]+");
  private static final Pattern ITEM = Pattern.compile(
      "\\s*(?:[-*+]|\\d{1,9}[.)])\\s+(?:(?:" + LabelStyle.CERTAIN_LABEL + ")\\s+)?");
  private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\]\\s]+]:\\s+");
  private static final Pattern OTHER_START =
      Pattern.compile("(?:>\\s?+)++|:\\s++|Table:\\s++|\\d++(?:\\.\\d++)++\\s++|\\s++");
  private static final Pattern RULE =
      Pattern.compile("\\|?(?:\\s*+:?-++:?\\s*+\\|)++\\s*+|[\\s*-]{3,}");
  private static final Pattern CELL = Pattern.compile("(?:\\\\.|[^|\\\\])++");

  private final NamedText printed;
  private final List<PlainText> texts = new ArrayList<>();
  private Optional<InlineReader> unfinished = Optional.empty();
  private Kind kind = Kind.PARAGRAPH;

  private MarkdownReader(NamedText printed) {
    this.printed = printed;
  }

  /** The paragraphs, items, cells and notes of a body, in reading order. */
  static List<PlainText> read(NamedText body) {
    var reader = new MarkdownReader(body);
    LINE.matcher(body.text()).results().forEach(line -> reader.add(line.start(), line.end()));
    return List.copyOf(reader.texts);
  }

  private void add(int from, int to) {
    String line = printed.text().substring(from, to);
    if (RULE.matcher(line).matches()) {
      return;
    }
    if (line.startsWith("|")) {
      kind = Kind.CELL;
      CELL.matcher(line).results().forEach(cell -> text(from + cell.start(), from + cell.end()));
      return;
    }
    if (unfinished.isPresent()) {
      text(from, to);
      return;
    }
    kind = Kind.PARAGRAPH;
    int start = skip(NOTE, line, 0, Kind.NOTE);
    start = skip(OTHER_START, line, start, kind);
    start = skip(ITEM, line, start, Kind.ITEM);
    text(from + start, to);
  }

  private int skip(Pattern mark, String line, int start, Kind marked) {
    Matcher matcher = mark.matcher(line).region(start, line.length());
    if (!matcher.lookingAt()) {
      return start;
    }
    kind = marked;
    return matcher.end();
  }

  /** Reads on where the line before ended with a break. */
  private void text(int from, int to) {
    InlineReader inline = unfinished.orElseGet(() -> new InlineReader(printed.text()));
    boolean isBroken = inline.read(from, to);
    unfinished = isBroken ? Optional.of(inline) : Optional.empty();
    if (!isBroken && !inline.text().isBlank()) {
      texts.add(new PlainText(kind, Optional.empty(), inline.text(), inline.offsets(), printed));
    }
  }
}
