package org.clausebook.stage.render.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Breaks lines at spaces, so that {@code 2025/26} and {@code email-related} stay whole; and within
 * what is longer than any such word: an address after its signs, a key anywhere.
 *
 * <p>The JDK's own rules for hyphens and slashes differ between versions.
 */
final class WordBreaker implements FSTextBreaker {
  private static final int DONE = -1;

  /** Characters between two spaces; no more are kept whole if there is a sign among them. */
  private static final int LONG = 25;

  /** No word of any language that we know, so letters and digits that nobody reads. */
  private static final int ENDLESS = 60;

  /** After these an address goes on in the next line. */
  private static final String SIGNS = "/@.-_?&=#,:;+";

  /** Between places where such letters may be broken. */
  private static final int STEP = 10;

  private String text = "";
  private int at;
  private int wordStart;
  private int wordEnd;

  @Override
  public void setText(String newText) {
    text = newText;
    at = 0;
    wordEnd = 0;
  }

  /** The offset after the next spaces, or within a long word; then the end of the text; then -1. */
  @Override
  public int next() {
    if (at >= text.length()) {
      return DONE;
    }
    if (at >= wordEnd) {
      wordStart = at;
      wordEnd = endOfWord();
    }
    if (at < wordEnd) {
      at++;
    }
    while (at < wordEnd && !mayBreak()) {
      at++;
    }
    if (at == wordEnd) {
      while (at < text.length() && isSpace(at)) {
        at++;
      }
      wordEnd = at;
    }
    return at;
  }

  private int endOfWord() {
    int end = at;
    while (end < text.length() && !isSpace(end)) {
      end++;
    }
    return end;
  }

  /** Whether the word may be broken before the next character. */
  private boolean mayBreak() {
    char before = text.charAt(at - 1);
    if (before == Letters.SOFT_HYPHEN) {
      return true;
    }
    boolean isAfterSign = isSign(before) && !isSign(text.charAt(at));
    return wordEnd - wordStart > LONG
        && (isAfterSign || ((at - wordStart) % STEP == 0 && isWithinEndless()));
  }

  /** Whether the letters around here go on without a sign for longer than any word. */
  private boolean isWithinEndless() {
    int start = at;
    while (start > wordStart && !isSign(text.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < wordEnd && !isSign(text.charAt(end)) && end - start <= ENDLESS) {
      end++;
    }
    return end - start > ENDLESS && !Character.isLowSurrogate(text.charAt(at));
  }

  private static boolean isSign(char character) {
    return SIGNS.indexOf(character) >= 0;
  }

  /** No-break spaces are not white space to Java. */
  private boolean isSpace(int offset) {
    return Character.isWhitespace(text.charAt(offset));
  }
}
