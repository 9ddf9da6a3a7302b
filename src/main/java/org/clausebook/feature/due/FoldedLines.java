package org.clausebook.feature.due;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * Lines as RFC 5545 (section 3.1) wants them: of 75 octets of UTF-8 at most, a longer one going on
 * behind a blank at the beginning of the next, and each ended by CR LF. Libraries count characters.
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
