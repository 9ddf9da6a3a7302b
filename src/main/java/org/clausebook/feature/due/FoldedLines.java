package org.clausebook.feature.due;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * Lines in the form of RFC 5545 (section 3.1): at most 75 octets of UTF-8, continued after a space
 * on the next line, and ended by CR LF. Libraries count characters instead.
 */
final class FoldedLines {
  private static final int LONGEST = 75;
  private static final String END = "\r\n";
  private static final String BREAK = END + " ";

  private FoldedLines() {}

  /** The lines of a text that holds no folded ones yet; no character is torn apart. */
  static String of(String text) {
    return text.lines().map(FoldedLines::fold).collect(Collectors.joining());
  }

  private static String fold(String line) {
    var folded = new StringBuilder();
    int octets = 0;
    for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
      String character = Character.toString(line.codePointAt(at));
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LONGEST) {
        folded.append(BREAK);
        octets = BREAK.length() - END.length();
      }
      folded.append(character);
      octets += size;
    }
    return folded.append(END).toString();
  }
}
