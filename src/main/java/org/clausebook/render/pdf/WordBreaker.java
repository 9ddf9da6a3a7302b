package org.clausebook.render.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Breaks lines at spaces alone, so that {@code 2025/26} and {@code email-related} stay whole.
 *
 * <p>The JDK's own rules for hyphens and slashes differ between versions.
 */
final class WordBreaker implements FSTextBreaker {
  private static final int DONE = -1;

  private String text = "";
  private int at;

  @Override
  public void setText(String newText) {
    text = newText;
    at = 0;
  }

  /** The offset after the next run of spaces, then the end of the text, then -1. */
  @Override
  public int next() {
    if (at >= text.length()) {
      return DONE;
    }
    while (at < text.length() && !isSpace(at)) {
      at++;
    }
    while (at < text.length() && isSpace(at)) {
      at++;
    }
    return at;
  }

  /** No-break spaces are not white space to Java. */
  private boolean isSpace(int offset) {
    return Character.isWhitespace(text.charAt(offset));
  }
}
