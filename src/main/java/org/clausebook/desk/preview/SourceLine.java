package org.clausebook.desk.preview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Position;

/**
 * A line of a file with the place that a diagnostic is about.
 *
 * @param before what is before it on that line; of a long line the end
 * @param marked the word or sign that begins there, or a blank where the line has ended
 * @param after what follows; of a long line the beginning
 */
record SourceLine(String before, String marked, String after) {
  /** In characters, on both sides: as much as one takes in at a glance. */
  private static final int MOST = 200;

  /** A size in bytes: more than anybody writes by hand. */
  private static final long LARGEST = 4L << 20;

  private static final String CUT = "…";

  /** A blank that is seen when it is marked. */
  private static final String NOTHING = "\u00a0";

  /**
   * The line as it stands in the file now; nothing where there is none, or not in this workspace.
   */
  static Optional<SourceLine> read(Path workspace, Location location) {
    return location.position().flatMap(position -> read(workspace, location.file(), position));
  }

  private static Optional<SourceLine> read(Path workspace, String file, Position position) {
    Path path = workspace.resolve(file);
    try {
      if (!path.toRealPath().startsWith(workspace.toRealPath()) || Files.size(path) > LARGEST) {
        return Optional.empty();
      }
      String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
      List<String> lines = text.replace("\uFEFF", "").lines().toList();
      return position.line() > lines.size()
          ? Optional.empty()
          : Optional.of(of(lines.get(position.line() - 1), position.column()));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** A line marked at a column, counted from 1 in code points. */
  static SourceLine of(String line, int column) {
    int length = line.codePointCount(0, line.length());
    int start = line.offsetByCodePoints(0, Math.min(column - 1, length));
    if (start == line.length()) {
      return new SourceLine(end(line), NOTHING, "");
    }
    int end = line.offsetByCodePoints(start, 1);
    if (isOfWord(line.codePointAt(start))) {
      while (end < line.length() && isOfWord(line.codePointAt(end))) {
        end = line.offsetByCodePoints(end, 1);
      }
    }
    return new SourceLine(
        end(line.substring(0, start)), line.substring(start, end), beginning(line.substring(end)));
  }

  private static boolean isOfWord(int sign) {
    return Character.isLetterOrDigit(sign) || sign == '-' || sign == '_';
  }

  private static String end(String text) {
    int length = text.codePointCount(0, text.length());
    return length <= MOST ? text : CUT + text.substring(text.offsetByCodePoints(0, length - MOST));
  }

  private static String beginning(String text) {
    int length = text.codePointCount(0, text.length());
    return length <= MOST ? text : text.substring(0, text.offsetByCodePoints(0, MOST)) + CUT;
  }
}
