package org.clausebook.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a file, as an editor counts them. */
record Lines(List<String> lines) {
  /** Of bytes in UTF-8, or in UTF-16 where they begin so. */
  static Lines of(byte[] bytes) {
    var text = new String(bytes, charset(bytes));
    return new Lines(List.of(text.split("\r\n|[\n\r\u0085\u2028\u2029]", -1)));
  }

  private static Charset charset(byte[] bytes) {
    boolean isMarked = bytes.length > 1
        && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE
        && Math.abs(bytes[0] - bytes[1]) == 1;
    return isMarked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }

  /** Whether there is such a place, or one just after it. */
  boolean holds(int line, int column) {
    return line <= lines.size() + 1
        && (line > lines.size()
            ? column == 1
            : column
                <= lines.get(line - 1).codePointCount(0, lines.get(line - 1).length()) + 2);
  }
}
