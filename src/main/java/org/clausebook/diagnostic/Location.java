package org.clausebook.diagnostic;

import java.util.Comparator;
import java.util.Optional;

/**
 * A file or folder of the workspace, and a position in it where one is known.
 *
 * @param file path relative to the workspace with {@code /} between its parts, on every system
 * @param position empty where the file as a whole is meant
 */
public record Location(String file, Optional<Position> position) implements Comparable<Location> {
  private static final Comparator<Location> ORDER = Comparator.comparing(Location::file)
      .thenComparing(Location::position, Comparator.comparing(p -> p.orElse(Position.FIRST)));

  /** The file or folder as a whole. */
  public static Location of(String file) {
    return new Location(file, Optional.empty());
  }

  /** A place in a file; line and column count from 1. */
  public static Location of(String file, int line, int column) {
    return new Location(file, Optional.of(new Position(line, column)));
  }

  /** The place just after the first part of a file. */
  public static Location after(String file, String text) {
    return new Location(file, Optional.of(Position.FIRST.after(text)));
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:column}, or {@code file}. */
  @Override
  public String toString() {
    return position.map(p -> file + ":" + p).orElse(file);
  }
}
