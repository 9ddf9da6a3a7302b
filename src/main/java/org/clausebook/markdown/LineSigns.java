package org.clausebook.markdown;

import java.util.Optional;

/** The characters of one line, whatever the lines before it are. Offsets are those of the text. */
final class LineSigns {
  static final String CAPTION = "Table:";

  /** The beginning of the name of an item or paragraph, {@code {#quorum}}. */
  private static final String NAME = "{#";

  /** Before the words of an item or paragraph that the law lays down. */
  private static final String STATUTORY = "{statutory}";

  private static final int TAB = 4;
  private static final int LONGEST_NUMBER = 9;
  private static final int MOST_HASHES = 6;
  private static final int SHORTEST_FENCE = 3;
  private static final int SHORTEST_RULE = 3;
  private static final int SHORTEST_UNDERLINE = 2;

  private final String text;
  private final int from;
  private final int to;
  private int inner;
  private int quotes;

  /** Offset of the first sign or word after those of a quotation. */
  private int first;

  LineSigns(String text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.inner = from;
    this.first = blanks(from);
  }

  /** Takes signs of a quotation, until there are so many. */
  void readQuotation(int most) {
    while (quotes < most && sign() == '>') {
      quotes++;
      inner = first + 1;
      if (inner < to && text.charAt(inner) == ' ') {
        inner++;
      }
      first = blanks(inner);
    }
  }

  int first() {
    return first;
  }

  int end() {
    return to;
  }

  int quotes() {
    return quotes;
  }

  boolean isBlank() {
    return first == to;
  }

  /** The first; a blank if there is none. */
  char sign() {
    return first < to ? text.charAt(first) : ' ';
  }

  /** The line, once it is known what it is. */
  Line line(Line.Kind kind, Line.Mark mark, int words, boolean mayBreak) {
    var quotation = new Line.Quotation(quotes, inner);
    return new Line(kind, from, to, quotation, indent(), mark, words, mayBreak && isBroken());
  }

  int indent() {
    return column(first);
  }

  /** How far in an offset is. */
  int column(int offset) {
    return columns(text, inner, offset);
  }

  /** How many columns a part of a line takes, if it begins where tabs are counted from. */
  static int columns(String text, int from, int to) {
    int columns = 0;
    for (int i = from; i < to; i++) {
      columns += text.charAt(i) == '\t' ? TAB - columns % TAB : 1;
    }
    return columns;
  }

  /** The offset of the first character from an offset on that is no white space. */
  int blanks(int at) {
    int end = at;
    while (end < to && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** What is said in braces of the item or paragraph whose words begin at an offset, in any order. */
  Line.Braces braces(int at) {
    var braces = Line.Braces.none(at);
    int next = at;
    while (next < to) {
      int name = braces.name().isEmpty() ? nameEnd(next) : next;
      int statutory = braces.isStatutory() ? next : statutoryEnd(next);
      if (name > next) {
        braces = new Line.Braces(at, name, name(next, name), braces.isStatutory());
      } else if (statutory > next) {
        braces = new Line.Braces(at, statutory, braces.name(), true);
      } else {
        return braces;
      }
      next = blanks(braces.end());
    }
    return braces;
  }

  /** Within a quotation nothing is statutory. */
  private int statutoryEnd(int at) {
    int end = at + STATUTORY.length();
    boolean isMark = quotes == 0
        && text.startsWith(STATUTORY, at)
        && (end >= to || Character.isWhitespace(text.charAt(end)));
    return isMark ? end : at;
  }

  /** The offset after the name of an item that begins at an offset; the same if none does. */
  private int nameEnd(int at) {
    int end = text.startsWith(NAME, at) ? at + NAME.length() : to;
    while (end < to && isOfName(text.charAt(end))) {
      end++;
    }
    boolean isName = end < to
        && end > at + NAME.length()
        && text.charAt(end) == '}'
        && (end + 1 == to || Character.isWhitespace(text.charAt(end + 1)));
    return isName ? end + 1 : at;
  }

  private static boolean isOfName(char sign) {
    return (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9') || sign == '-';
  }

  /** The name between these offsets, without its signs. */
  private String name(int at, int end) {
    return text.substring(at + NAME.length(), end - 1);
  }

  /** The offset of a sign in the rest of the line; its end if there is none. */
  private int find(char sign, int at) {
    int found = at;
    while (found < to && text.charAt(found) != sign) {
      found++;
    }
    return found;
  }

  /** The offset after a run of one sign, of which at most so many count. */
  private int end(char sign, int at, int most) {
    int end = at;
    while (end < to && text.charAt(end) == sign && end - at < most) {
      end++;
    }
    return end;
  }

  /** Whether the signs up to an offset are followed by white space or nothing. */
  boolean isMark(int end) {
    return end > first && (end == to || Character.isWhitespace(text.charAt(end)));
  }

  boolean isHeading() {
    return isMark(end('#', first, MOST_HASHES));
  }

  boolean isUnderline() {
    int end = end(sign(), first, Integer.MAX_VALUE);
    return end - first >= SHORTEST_UNDERLINE && blanks(end) == to;
  }

  /** Whether the line is of one sign, three times or more, with blanks between or without. */
  boolean isRule() {
    int count = 0;
    for (int i = first; i < to; i++) {
      char sign = text.charAt(i);
      if (sign == sign()) {
        count++;
      } else if (!Character.isWhitespace(sign)) {
        return false;
      }
    }
    return count >= SHORTEST_RULE;
  }

  boolean isCaption() {
    int end = first + CAPTION.length();
    return text.startsWith(CAPTION, first) && end < to && isMark(end);
  }

  boolean isDelimiter() {
    return isDelimiter(text, first, to);
  }

  /** Whether words are cells of dashes, with colons or without. */
  static boolean isDelimiter(String text, int from, int to) {
    boolean hasDash = false;
    for (int i = from; i < to; i++) {
      char sign = text.charAt(i);
      hasDash |= sign == '-';
      if ("|:- \t".indexOf(sign) < 0) {
        return false;
      }
    }
    return hasDash;
  }

  /** The offset after a number with its full stop or bracket; that of the first sign for none. */
  int numberEnd() {
    int end = first;
    while (end < to && isDigit(text.charAt(end)) && end - first < LONGEST_NUMBER) {
      end++;
    }
    boolean isNumber =
        end > first && end < to && (text.charAt(end) == '.' || text.charAt(end) == ')');
    return isNumber ? end + 1 : first;
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }

  /** A note or a reference; or a paragraph that begins with a bracket. */
  Line.Kind kindOfBracket() {
    int close = find(']', first);
    if (close == first + 1 || close + 1 >= to || text.charAt(close + 1) != ':') {
      return Line.Kind.PARAGRAPH;
    }
    if (text.charAt(first + 1) == '^') {
      return close > first + 2 ? Line.Kind.NOTE : Line.Kind.PARAGRAPH;
    }
    boolean isApart = close + 2 < to && Character.isWhitespace(text.charAt(close + 2));
    return isApart ? Line.Kind.REFERENCE : Line.Kind.PARAGRAPH;
  }

  /** Where the words begin of a line that begins something other than an item. */
  int words(Line.Kind kind) {
    return switch (kind) {
      case DEFINITION -> blanks(first + 1);
      case NOTE -> blanks(find(']', first) + 2);
      case CAPTION -> blanks(first + CAPTION.length());
      case HEADING -> blanks(end('#', first, MOST_HASHES));
      default -> first;
    };
  }

  /** The fence of code that begins at an offset; one of backquotes has none in its words. */
  Optional<Fence> fence(int at) {
    char sign = at < to ? text.charAt(at) : ' ';
    int end = end(sign, at, Integer.MAX_VALUE);
    boolean isFence = sign == '~' || (sign == '`' && find('`', end) == to);
    return isFence && end - at >= SHORTEST_FENCE
        ? Optional.of(new Fence(sign, end - at, quotes, -1))
        : Optional.empty();
  }

  boolean isEnd(Fence open) {
    int end = end(open.sign(), first, Integer.MAX_VALUE);
    return end - first >= open.length() && blanks(end) == to;
  }

  /** Whether a break ends the line: a backslash that is not escaped, or two blanks after words. */
  private boolean isBroken() {
    int slashes = 0;
    while (to - slashes > first && text.charAt(to - slashes - 1) == '\\') {
      slashes++;
    }
    return slashes % 2 == 1
        || (to - first > 2 && text.charAt(to - 1) == ' ' && text.charAt(to - 2) == ' ');
  }
}
