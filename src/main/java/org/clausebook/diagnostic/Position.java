package org.clausebook.diagnostic;

import java.util.Comparator;

/**
 * A place in a text file.
 *
 * @param line 1-based
 * @param column 1-based, counted in Unicode code points
 */
public record Position(int line, int column) implements Comparable<Position> {
  private static final Comparator<Position> ORDER =
      Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

  public Position {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("lines and columns count from 1: " + line + ":" + column);
    }
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
