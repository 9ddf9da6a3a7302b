package org.clausebook.stage.template;

import java.io.IOException;
import java.io.Writer;

/** Collects what a template prints, up to a limit that no honest policy reaches. */
final class BoundedText extends Writer {
  /** Four million characters: some thousand printed pages. */
  static final int LIMIT = 4_000_000;

  /** More was printed than the limit allows. */
  static final class LimitReached extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private final StringBuilder text = new StringBuilder();

  @Override
  public void write(char[] chars, int offset, int length) throws IOException {
    if (text.length() + length > LIMIT) {
      throw new LimitReached();
    }
    text.append(chars, offset, length);
  }

  /** Writes as FreeMarker writes values: without a copy in between. */
  @Override
  public void write(String words, int offset, int length) throws IOException {
    if (text.length() + length > LIMIT) {
      throw new LimitReached();
    }
    text.append(words, offset, offset + length);
  }

  @Override
  public void flush() {
    // Nothing is buffered elsewhere.
  }

  @Override
  public void close() {
    // Nothing is held open.
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
