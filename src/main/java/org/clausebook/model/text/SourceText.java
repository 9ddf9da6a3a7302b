package org.clausebook.model.text;

import org.clausebook.diagnostic.Location;

/**
 * A text read from a file, which still knows where each of its characters is there.
 *
 * @param value the text as it is meant: YAML's folding, indents and quotes undone
 * @param source the same text as it is written in the file; empty for one that the program makes
 * @param start where {@code source} begins
 */
public record SourceText(String value, String source, Location start) {

  /** A text that is written in its file just as it is meant. */
  public static SourceText of(String value, Location start) {
    return new SourceText(value, value, start);
  }

  /** A text that is in no file, such as a break between paragraphs, and belongs to a place. */
  public static SourceText made(String value, Location place) {
    return new SourceText(value, "", place);
  }

  /** Whether somebody wrote it. */
  public boolean isWritten() {
    return !source.isEmpty();
  }

  /**
   * The place in the file of the character at {@code offset} of {@code value}, counted in UTF-16
   * units from 0.
   *
   * <p>Folding and indenting change white space only, so the two texts are walked side by side by
   * their other characters. After an escape in a double-quoted scalar the answer may be a few
   * columns early.
   */
  public Location locate(int offset) {
    String before = source.substring(0, alignedOffset(offset));
    return new Location(start.file(), start.position().map(first -> first.after(before)));
  }

  private int alignedOffset(int offset) {
    int written = 0;
    for (int meant = 0; meant < offset && meant < value.length(); meant++) {
      char wanted = value.charAt(meant);
      if (Character.isWhitespace(wanted)) {
        continue;
      }
      int found = source.indexOf(wanted, written);
      if (found < 0) {
        break;
      }
      written = found + 1;
    }
    while (written < source.length()
        && offset < value.length()
        && !Character.isWhitespace(value.charAt(offset))
        && source.charAt(written) != value.charAt(offset)) {
      written++;
    }
    return Math.min(written, source.length());
  }
}
