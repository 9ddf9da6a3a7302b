package org.clausebook.feature.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clausebook.markdown.Line;
import org.clausebook.markdown.Line.Kind;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.markdown.WordPieces;

/**
 * A text in words. A merge field, a mark of a list or table, and a link or stretch of marked words
 * is one word, so that no comparison cuts it.
 */
record Words(List<Word> all) {
  /** Not as Markdown is read: choices on record are known by this cut, and another would lose them. */
  private static final Pattern WORD = Pattern.compile(
      "\\$\\{[^}]*}"
          + "|!?\\[[^\\[\\]]*+]\\([^()]*+\\)|\\[\\^?[^\\[\\]\\n]*+]"
          + "|\\*\\*[^*\\s][^*]*\\*\\*|\\*[^*\\s][^*]*\\*|`[^`]*`|\\b_[^_\\s][^_]*_\\b"
          + "|" + WordPieces.WORD + "|.",
      Pattern.DOTALL);

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern PARAGRAPH =
      Pattern.compile("(?<!\\s)(?=[^\\S\\n]*+\\n[^\\S\\n]*+\\n)\\s++");
  private static final String HARD_BREAK = "  \n";
  private static final String BEGINNING = "¶";

  /**
   * One word.
   *
   * @param lead the blanks and line breaks before it, as they are written
   * @param text the word itself
   * @param key equal for words that read the same, however their lines are wrapped
   */
  record Word(String lead, String text, String key) {
    String written() {
      return lead + text;
    }
  }

  Words {
    all = List.copyOf(all);
  }

  static Words of(String text) {
    var words = new ArrayList<Word>();
    Map<Integer, Integer> marks = marks(text);
    Matcher word = WORD.matcher(text);
    int at = 0;
    while (at < text.length()) {
      int start = at;
      while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      String lead = text.substring(at, start);
      if (start == text.length()) {
        words.add(new Word(lead, "", lead));
        break;
      }
      boolean isMark = marks.containsKey(start);
      if (!isMark) {
        word.region(start, text.length()).lookingAt();
      }
      int end = isMark ? marks.getOrDefault(start, start) : word.end();
      String found = text.substring(start, end);
      words.add(new Word(lead, found, key(lead, found, isMark)));
      at = end;
    }
    return new Words(words);
  }

  /** Where the marks end that lines begin with, by where they begin. */
  private static Map<Integer, Integer> marks(String text) {
    Map<Integer, Integer> marks = new TreeMap<>();
    for (Line line : MarkdownText.of(text).lines()) {
      int words = line.isOfTable() ? line.text() + 1 : line.text();
      String begin = text.substring(line.start(), words);
      if (line.kind() != Kind.MORE && line.kind() != Kind.CODE && !begin.isBlank()) {
        int first = begin.length() - begin.stripLeading().length();
        marks.put(line.start() + first, line.start() + begin.stripTrailing().length());
      }
    }
    return marks;
  }

  /** A break within a paragraph is a blank; one between paragraphs, items or rows is not. */
  private static String key(String lead, String text, boolean isMark) {
    boolean isSoft = lead.indexOf('\n') == lead.lastIndexOf('\n')
        && !(isMark && lead.indexOf('\n') >= 0)
        && !lead.startsWith(HARD_BREAK);
    String before = lead.isEmpty() ? "" : isSoft ? " " : lead;
    return before + BLANKS.matcher(text).replaceAll(" ");
  }

  /** Up to so many words before an offset, from the beginning of one that is apart. */
  int before(int offset, int count) {
    int from = Math.max(0, offset - count);
    while (from > 0 && from < offset && all.get(from).lead().isEmpty()) {
      from++;
    }
    return from;
  }

  List<String> keys() {
    return all.stream().map(Word::key).toList();
  }

  /** The text that words make. */
  static String written(List<Word> words) {
    return words.stream().map(Word::written).collect(Collectors.joining());
  }

  /** The same on one line. */
  static String line(List<Word> words) {
    return BLANKS.matcher(written(words)).replaceAll(" ").strip();
  }

  /** The same with a sign for each paragraph that begins. */
  static String marked(List<Word> words) {
    String text = words.stream()
        .map(word -> PARAGRAPH.matcher(word.lead()).matches()
            ? " " + BEGINNING + " " + word.text()
            : word.written())
        .collect(Collectors.joining());
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }
}
