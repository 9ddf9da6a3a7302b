package org.clausebook.stage.render.safety;

import java.util.Locale;
import java.util.Optional;

/**
 * Reads a style sheet, or the styles of one element, for what it could fetch.
 *
 * <p>Tokens are told apart as https://www.w3.org/TR/css-syntax-3/ describes it, because browsers read
 * {@code u\\72l(} as {@code url(}.
 */
final class StyleCheck {
  private static final Names ALLOWED = Names.read("style.txt");
  private static final String ADDRESS = "url";

  private static final char ESCAPE = '\\';

  /** Hexadecimal digits of an escape. */
  private static final int MOST_DIGITS = 6;

  private final String styles;
  private int at;
  private int token;

  private StyleCheck(String styles) {
    this.styles = styles;
  }

  /**
   * Something that is not allowed.
   *
   * @param offset where it begins
   * @param words as they are meant: {@code @import}, {@code paint(}
   */
  record Found(int offset, String words) {}

  /** The first thing that is not allowed. */
  static Optional<Found> find(String styles) {
    var check = new StyleCheck(styles);
    return check.walk().map(words -> new Found(check.token, words));
  }

  private Optional<String> walk() {
    while (at < styles.length()) {
      char c = styles.charAt(at);
      token = at;
      if (styles.startsWith("/*", at)) {
        skipComment();
      } else if (c == '"' || c == '\'') {
        string();
      } else if (c == '<' || c == '&') {
        // Read as XML, these begin something else than they do in HTML.
        return Optional.of(String.valueOf(c));
      } else if (c == '@') {
        at++;
        String name = name();
        if (!name.isEmpty() && !ALLOWED.have("@", name)) {
          return Optional.of("@" + name);
        }
      } else if (isOfName(c)) {
        Optional<String> refused = function(name());
        if (refused.isPresent()) {
          return refused;
        }
      } else {
        at++;
      }
    }
    return Optional.empty();
  }

  private Optional<String> function(String name) {
    if (at >= styles.length() || styles.charAt(at) != '(') {
      return Optional.empty();
    }
    at++;
    if (!name.equals(ADDRESS)) {
      return ALLOWED.have("()", name) ? Optional.empty() : Optional.of(name + "(");
    }
    String address = address();
    return Addresses.isOwn(address) || Addresses.isPicture(address)
        ? Optional.empty()
        : Optional.of(ADDRESS + "(" + address + ")");
  }

  private String address() {
    while (at < styles.length() && Character.isWhitespace(styles.charAt(at))) {
      at++;
    }
    if (at < styles.length() && (styles.charAt(at) == '"' || styles.charAt(at) == '\'')) {
      return string();
    }
    var text = new StringBuilder();
    while (at < styles.length() && styles.charAt(at) != ')') {
      text.append(character());
    }
    return text.toString().strip();
  }

  /** Stands on the quote, and goes to what follows the string: its other quote or the line's end. */
  private String string() {
    char quote = styles.charAt(at++);
    var text = new StringBuilder();
    while (at < styles.length()) {
      char c = styles.charAt(at);
      if (c == quote || c == '\n' || c == '\r' || c == '\f') {
        at++;
        break;
      }
      text.append(character());
    }
    return text.toString();
  }

  private void skipComment() {
    int end = styles.indexOf("*/", at + 2);
    at = end < 0 ? styles.length() : end + 2;
  }

  private String name() {
    int start = at;
    while (at < styles.length() && isOfName(styles.charAt(at)) && styles.charAt(at) != ESCAPE) {
      at++;
    }
    var name = new StringBuilder(styles.substring(start, at));
    while (at < styles.length() && isOfName(styles.charAt(at))) {
      name.append(character());
    }
    return name.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isOfName(char c) {
    return c == '-' || c == '_' || c == ESCAPE || c >= '\u0080' || Character.isLetterOrDigit(c);
  }

  /** The next character, which may be written as an escape; an escaped line end is none. */
  private String character() {
    char c = styles.charAt(at++);
    if (c != ESCAPE || at >= styles.length()) {
      return String.valueOf(c);
    }
    int digits = 0;
    while (digits < MOST_DIGITS
        && at + digits < styles.length()
        && Character.digit(styles.charAt(at + digits), 16) >= 0) {
      digits++;
    }
    if (digits == 0) {
      char escaped = styles.charAt(at++);
      return escaped == '\n' ? "" : String.valueOf(escaped);
    }
    int code = Integer.parseInt(styles.substring(at, at + digits), 16);
    at += digits;
    if (at < styles.length() && Character.isWhitespace(styles.charAt(at))) {
      at++;
    }
    return Character.isValidCodePoint(code) ? Character.toString(code) : "\uFFFD";
  }
}
