package org.clausebook.render;

import java.util.Locale;

/** Makes values fit to stand between the double quotes of YAML. */
final class YamlQuoting {
  private YamlQuoting() {}

  /** The same maps and lists with every string in them escaped. */
  static Object escape(Object value) {
    return TextTree.map(value, YamlQuoting::escape);
  }

  private static String escape(String text) {
    var escaped = new StringBuilder(text.length() + 8);
    text.codePoints().forEach(c -> append(escaped, c));
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, int c) {
    if (c == '"' || c == '\\') {
      escaped.append('\\').appendCodePoint(c);
    } else if (isPrintable(c)) {
      escaped.appendCodePoint(c);
    } else {
      escaped.append(String.format(Locale.ROOT, "\\U%08X", c));
    }
  }

  /** Neither a control, a line break of any script, an invisible mark nor half of a pair. */
  private static boolean isPrintable(int c) {
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
