package org.clausebook.stage.compose;

import java.util.Locale;
import java.util.regex.Pattern;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.model.text.TracedText;

/** Knows where sentences begin in Markdown: at a paragraph, an item, or after a full stop. */
final class SentenceStart {
  /** What may come between a full stop and the blank after it: marks, footnotes and links. */
  private static final String CLOSING = "(?:[\"'’”)*_]|\\[\\^[^\\]]++]|](?:\\([^()]*+\\))?)*+";

  private static final Pattern END_OF_SENTENCE =
      Pattern.compile("[.!?](?<!\\b(?:e\\.g|i\\.e)[.!?])" + CLOSING + "\\s+$");

  /** A length in characters: what ends a sentence is nearer, with the mark of the item after it. */
  private static final int SEEN = 100;

  private SentenceStart() {}

  /** Words with a capital if a sentence begins with them: {@code The Council may …}. */
  static String cased(String words, String before) {
    return cased(words, before, before.length());
  }

  /** The same for words that begin a text. */
  static TracedText cased(TracedText words) {
    return words.respelt(cased(words.text(), ""));
  }

  /** The same for words that are to be at an offset of a text. */
  static String cased(String words, String text, int start) {
    return !words.isEmpty() && isAtStart(before(text, start)) && !ItemStart.goesOn(text, start)
        ? words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1)
        : words;
  }

  private static boolean isAtStart(String before) {
    String words = before.substring(MarkdownText.line(before).text()).strip();
    return words.isEmpty()
        || words.equals(ParagraphNumbers.MARK)
        || END_OF_SENTENCE.matcher(before).find();
  }

  /** The text before an offset in the same line, as far as it matters. */
  static String before(String text, int offset) {
    int line = offset;
    while (line > 0 && text.charAt(line - 1) != '\n' && offset - line < SEEN) {
      line--;
    }
    boolean isCut = line > 0 && text.charAt(line - 1) != '\n';
    return (isCut ? "…" : "") + text.substring(line, offset);
  }
}
