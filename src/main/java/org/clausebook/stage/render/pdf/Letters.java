package org.clausebook.stage.render.pdf;

/**
 * The characters of a text that are on a line wherever it ends: neither blanks nor soft hyphens,
 * which the PDF library joins or drops.
 */
final class Letters {
  static final char SOFT_HYPHEN = '\u00AD';

  private Letters() {}

  static boolean isBlank(char character) {
    return Character.isWhitespace(character);
  }

  private static boolean isLetter(char character) {
    return !isBlank(character) && character != SOFT_HYPHEN;
  }

  static String of(String text) {
    var letters = new StringBuilder();
    text.chars()
        .filter(character -> isLetter((char) character))
        .forEach(character -> letters.append((char) character));
    return letters.toString();
  }

  static int count(String text) {
    return (int) text.chars().filter(character -> isLetter((char) character)).count();
  }

  /** Where the last blank is; -1 if there is none. */
  static int lastBlank(String text) {
    int at = text.length() - 1;
    while (at >= 0 && !isBlank(text.charAt(at))) {
      at--;
    }
    return at;
  }

  /** Where the next letter is after so many; the text has more. */
  static int after(String text, int letters) {
    int left = letters;
    int at = 0;
    while (left > 0 || !isLetter(text.charAt(at))) {
      left -= isLetter(text.charAt(at)) ? 1 : 0;
      at++;
    }
    return at;
  }
}
