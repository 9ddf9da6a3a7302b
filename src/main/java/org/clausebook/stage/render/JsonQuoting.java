package org.clausebook.stage.render;

import java.util.Locale;

/**
 * Makes values fit to be between the double quotes of JSON in a script of a page: no character
 * is left that could end the script, or that HTML and XML would read in two ways.
 */
final class JsonQuoting {
  /** Characters that JSON could hold as they are, but HTML could not. */
  private static final String OF_HTML = "<>&";

  private JsonQuoting() {}

  /** The same maps and lists with every string in them escaped. */
  static Object escape(Object value) {
    return TextTree.map(value, JsonQuoting::escape);
  }

  private static String escape(String text) {
    var escaped = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        escaped.append('\\').append(c);
      } else if (OF_HTML.indexOf(c) >= 0 || isUnseen(c)) {
        escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** A control, or a line break of any script. */
  private static boolean isUnseen(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR -> true;
      default -> false;
    };
  }
}
