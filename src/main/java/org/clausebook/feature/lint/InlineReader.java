package org.clausebook.feature.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a line of Markdown without the marks in it, and remembers where each character was. */
final class InlineReader {
  private static final Pattern ESCAPED = Pattern.compile("\\\\(?=\\p{Punct})");
  private static final Pattern MARK = Pattern.compile(
      // A reference to a footnote, where a link leads to, and the brackets around its words.
      "\\[\\^[^\\]\\s]{1,99}]|(?<=])\\([^()\\s]*\\)|\\[(?=[^\\[\\]]*]\\()|](?=\\()"
          // Emphasis begins or ends at the edge of a word; code and addresses have marks around.
          + "|(?<![\\p{L}\\p{N}_])_{1,3}(?=[\\p{L}\\p{N}])"
          + "|(?<=[\\p{L}\\p{N}.,])_{1,3}(?![\\p{L}\\p{N}_])"
          + "|\\*{1,3}(?=\\S)|(?<=\\S)\\*{1,3}|`+|<(?=(?:https?|mailto|tel):)|(?<=<(?:https?"
          + "|mailto|tel):[^<>\\s]{1,200})>");

  private final String markdown;
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> offsets = new ArrayList<>();

  InlineReader(String markdown) {
    this.markdown = markdown;
  }

  String text() {
    return text.toString();
  }

  List<Integer> offsets() {
    return offsets;
  }

  /** Reads a line, or one more. */
  void read(int from, int to) {
    if (text.length() > 0) {
      add(' ', from);
    }
    int next = from;
    while (next < to) {
      next = readOne(next, to);
    }
  }

  private int readOne(int next, int to) {
    Matcher escaped = matcher(ESCAPED, next, to);
    if (escaped.lookingAt()) {
      add(markdown.charAt(next + 1), next + 1);
      return next + 2;
    }
    Matcher mark = matcher(MARK, next, to);
    if (mark.lookingAt()) {
      return mark.end();
    }
    boolean isFirst = text.length() == 0;
    if (!isFirst || !Character.isWhitespace(markdown.charAt(next))) {
      add(markdown.charAt(next), next);
    }
    return next + 1;
  }

  private Matcher matcher(Pattern pattern, int from, int to) {
    return pattern.matcher(markdown).region(from, to).useTransparentBounds(true);
  }

  private void add(char character, int offset) {
    text.append(character);
    offsets.add(offset);
  }
}
