package org.clausebook.model.text;

import java.util.Locale;

/** Texts as they stand between the double quotes of YAML. */
public final class YamlEscapes {
  private YamlEscapes() {}

  /** The text with every character escaped that a reader of YAML would not find again, or not see. */
  public static String escape(String text) {
    if (isUsual(text)) {
      return text;
    }
    var escaped = new StringBuilder(text.length() + 8);
    text.codePoints().forEach(c -> append(escaped, c));
    return escaped.toString();
  }

  /** Whether a text holds nothing but what most texts hold. */
  private static boolean isUsual(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '"' || c == '\\') {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder escaped, int c) {
    if (c == '"' || c == '\\') {
      escaped.append('\\').appendCodePoint(c);
    } else if (isPlain(c)) {
      escaped.appendCodePoint(c);
    } else {
      escaped.append(String.format(Locale.ROOT, "\\U%08X", c));
    }
  }

  /** Neither a control, a line break of any script, an invisible mark nor half of a pair. */
  public static boolean isPlain(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED -> false;
      default -> true;
    };
  }
}
