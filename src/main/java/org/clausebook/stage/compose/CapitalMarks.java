package org.clausebook.stage.compose;

import java.util.Locale;
import org.clausebook.mergefield.MergeField.Capital;
import org.clausebook.model.text.TracedText;

/**
 * The first letter of a value as its merge field asks for it: {@code ?cap_first}.
 *
 * <p>The words of a term or a noun are known only in the filled text. So before their marks there is
 * another: a control character, which the loader lets into no text.
 */
final class CapitalMarks {
  private static final char CAPITAL = '\u0007';
  private static final char SMALL = '\u0008';

  private CapitalMarks() {}

  /**
   * A value with its first letter as asked for, or a mark before it where that is not known yet.
   */
  static TracedText mark(TracedText value, Capital capital) {
    if (capital == Capital.AS_WRITTEN) {
      return value;
    }
    TracedText words = FactMarks.plain(value);
    if (words.isEmpty() || GapMarks.isIn(words.text())) {
      return words;
    }
    boolean isCapital = capital == Capital.CAPITAL;
    String mark = String.valueOf(isCapital ? CAPITAL : SMALL);
    return Character.isISOControl(words.text().charAt(0))
        ? TracedText.of(mark, words.originAt(0).beside()).then(words)
        : words.respelt(cased(words.text(), isCapital));
  }

  /** Words after a mark, in the form that it asks for; others as the sentence asks. */
  static String cased(String words, String text, int start) {
    if (words.isEmpty()) {
      return words;
    }
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    return before == CAPITAL || before == SMALL
        ? cased(words, before == CAPITAL)
        : SentenceStart.cased(words, text, start);
  }

  private static String cased(String words, boolean isCapital) {
    int end = words.offsetByCodePoints(0, 1);
    String first = words.substring(0, end);
    return (isCapital ? first.toUpperCase(Locale.ROOT) : first.toLowerCase(Locale.ROOT))
        + words.substring(end);
  }

  /** The text without marks. */
  static TracedText plain(TracedText text) {
    return text.without(CAPITAL).without(SMALL);
  }
}
