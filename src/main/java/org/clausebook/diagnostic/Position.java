package org.clausebook.diagnostic;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * A place in a text file.
 *
 * @param line 1-based
 * @param column 1-based, counted in Unicode code points
 */
public record Position(int line, int column) implements Comparable<Position> {
  /** The beginning of a file. */
  public static final Position FIRST = new Position(1, 1);

  /** A line end as YAML and editors know it. */
  private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u0085\u2028\u2029]");

  private static final Comparator<Position> ORDER =
      Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

  public Position {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("lines and columns count from 1: " + line + ":" + column);
    }
  }

  /** The place just after a text that begins here. */
  public Position after(String text) {
    String[] lines = LINE_END.split(text, -1);
    String last = lines[lines.length - 1];
    int columns = last.codePointCount(0, last.length());
    return lines.length == 1
        ? new Position(line, column + columns)
        : new Position(line + lines.length - 1, columns + 1);
  }

  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }

  /** {@code line:column}, as editors and compilers write it. */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
