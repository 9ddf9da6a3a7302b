package org.clausebook.load;

import java.util.regex.Pattern;
import org.clausebook.diagnostic.Location;

/** Lines as YAML counts them, which knows more ends of a line than the line feed. */
final class LineEnds {
  private static final Pattern END = Pattern.compile("\r\n|[\n\r\u0085\u2028\u2029]");

  private LineEnds() {}

  /** The place just after the first part of a file. */
  static Location after(String file, String text) {
    String[] lines = END.split(text, -1);
    String last = lines[lines.length - 1];
    return Location.of(file, lines.length, last.codePointCount(0, last.length()) + 1);
  }
}
