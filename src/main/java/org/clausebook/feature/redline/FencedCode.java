package org.clausebook.feature.redline;

import java.util.ArrayList;
import java.util.regex.Pattern;

/** Fenced code, in which nothing can be marked as changed, and which no policy needs. */
final class FencedCode {
  private static final Pattern FENCE = Pattern.compile("\\s*(?:`{3}|~{3}).*");
  private static final Pattern SIGN = Pattern.compile("\\p{Punct}");

  private FencedCode() {}

  /** The same body with each line of code a paragraph that shows the same characters. */
  static String asText(String body) {
    var lines = new ArrayList<String>();
    boolean isFenced = false;
    for (String line : body.lines().toList()) {
      boolean isFence = FENCE.matcher(line).matches();
      isFenced ^= isFence;
      if (isFence) {
        lines.add("");
      } else if (isFenced) {
        lines.add(SIGN.matcher(line.strip()).replaceAll("\\\\$0"));
        lines.add("");
      } else {
        lines.add(line);
      }
    }
    return String.join("\n", lines);
  }
}
