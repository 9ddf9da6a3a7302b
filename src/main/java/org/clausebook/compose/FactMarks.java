package org.clausebook.compose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives a fact such as {@code the Clerk} a capital where a sentence begins with it; an item of a
 * list, which may be part of a sentence, is left as it is.
 *
 * <p>Where a sentence begins is known only in the filled text. So such a fact is filled in behind a
 * mark: a control character, which the loader lets into no text.
 */
final class FactMarks {
  private static final char MARK = '\u0006';

  /** A name in letters of its own, or an address, does not begin with a word in small letters. */
  private static final Pattern SMALL_WORD = Pattern.compile("\\p{Ll}+(?=[\\s,]|$)");

  private static final Pattern MARKED = Pattern.compile(MARK + "(" + SMALL_WORD.pattern() + ")");

  private static final Pattern LABEL =
      Pattern.compile("(?:^|\\n) *(?:[-*+] (?:[a-z]+\\. |\\(\\w+\\) )?|\\d+[.)] )$");

  private FactMarks() {}

  /** The fact behind a mark, if it may begin a sentence with a capital. */
  static String mark(String fact) {
    return SMALL_WORD.matcher(fact).lookingAt() ? MARK + fact : fact;
  }

  /** The text without marks, and with capitals. */
  static String use(String text) {
    if (text.indexOf(MARK) < 0) {
      return text;
    }
    String cased = MARKED
        .matcher(text)
        .replaceAll(fact -> Matcher.quoteReplacement(
            cased(fact.group(1), plain(SentenceStart.before(text, fact.start())))));
    return plain(cased);
  }

  private static String cased(String word, String before) {
    return LABEL.matcher(before).find() ? word : SentenceStart.cased(word, before);
  }

  /** The text without marks. */
  static String plain(String text) {
    return text.replace(String.valueOf(MARK), "");
  }
}
