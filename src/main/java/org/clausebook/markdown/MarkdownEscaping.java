package org.clausebook.markdown;

import java.util.regex.Pattern;

/** Writes plain text so that CommonMark shows it as it is, with as few backslashes as it takes. */
public final class MarkdownEscaping {
  private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*\\[\\]<|~]");
  private static final Pattern UNDERSCORE_BESIDE_NO_WORD =
      Pattern.compile("(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");
  private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w+;)");
  private static final Pattern BLOCK_START = Pattern.compile("^(?=[#>+=-])");

  /** Signs at the end of a heading that would be taken for its closing sequence. */
  private static final Pattern CLOSING_HASHES = Pattern.compile("(?<=\\s)(?=#+$)");

  private static final Pattern NUMBERED_START = Pattern.compile("^(\\d{1,9})(?=[.)](?:\\s|$))");

  /** Where a letter comes first and none of these after it, nothing is to be escaped. */
  private static final String SIGNS = "\\`*[]<|~_&#";

  private MarkdownEscaping() {}

  /** One line of plain text as CommonMark. */
  public static String escape(String plain) {
    if (isPlain(plain)) {
      return plain;
    }
    String text = ANYWHERE.matcher(plain).replaceAll("\\\\$0");
    text = UNDERSCORE_BESIDE_NO_WORD.matcher(text).replaceAll("\\\\_");
    text = ENTITY.matcher(text).replaceAll("\\\\&");
    text = BLOCK_START.matcher(text).replaceAll("\\\\");
    text = CLOSING_HASHES.matcher(text).replaceAll("\\\\");
    return NUMBERED_START.matcher(text).replaceAll("$1\\\\");
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (SIGNS.indexOf(c) >= 0 || (i == 0 && !Character.isLetter(c))) {
        return false;
      }
    }
    return true;
  }
}
