package org.clausebook.markdown;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * How wide words are in print and how many lines they fill: by the letters of a common sans serif
 * typeface, whatever a theme chooses, so that no words of a document depend on its typeface.
 */
final class LineMeasure {
  /** Marks of Markdown, and where links lead. */
  private static final Pattern UNPRINTED =
      Pattern.compile("]\\([^)\\s]*+\\)|\\[\\^?+|\\*++|\\\\(?=\\p{Punct})|<\\w++ *+/?+>");

  private static final Pattern SPACES = Pattern.compile("\\s++");
  private static final String NARROW = "fijlrt.,:;!'’‘|()-/";
  private static final String WIDE = "mwMW@%&—";

  /** Widths as parts of the height of the type. */
  private static final double SPACE = 0.2;

  private static final double NARROW_WIDTH = 0.28;
  private static final double WIDE_WIDTH = 0.78;
  private static final double CAPITAL_WIDTH = 0.57;
  private static final double USUAL_WIDTH = 0.505;

  private LineMeasure() {}

  /** The lines of some Markdown without a line break. */
  static int lines(String markdown, double size, double width) {
    double space = SPACE * size;
    int lines = 1;
    double used = 0;
    for (String word : words(markdown)) {
      double wide = width(word) * size;
      boolean isNext = used > 0 && used + space + wide > width;
      lines += isNext ? 1 : 0;
      used = isNext || used == 0 ? wide : used + space + wide;
      for (; used > width; used -= width) {
        lines++;
      }
    }
    return lines;
  }

  /** The width of some Markdown that is all on one line. */
  static double whole(String markdown, double size) {
    String[] words = words(markdown);
    return (Arrays.stream(words).mapToDouble(LineMeasure::width).sum()
            + SPACE * Math.max(0, words.length - 1))
        * size;
  }

  /** The width of the longest word. */
  static double longest(String markdown, double size) {
    return Arrays.stream(words(markdown)).mapToDouble(LineMeasure::width).max().orElse(0) * size;
  }

  private static String[] words(String markdown) {
    return SPACES.split(UNPRINTED.matcher(markdown).replaceAll("").strip());
  }

  private static double width(String word) {
    return word.chars().mapToDouble(LineMeasure::width).sum();
  }

  private static double width(int letter) {
    if (NARROW.indexOf(letter) >= 0) {
      return NARROW_WIDTH;
    }
    if (WIDE.indexOf(letter) >= 0) {
      return WIDE_WIDTH;
    }
    return Character.isUpperCase(letter) ? CAPITAL_WIDTH : USUAL_WIDTH;
  }
}
