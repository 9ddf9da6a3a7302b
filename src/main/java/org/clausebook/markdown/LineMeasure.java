package org.clausebook.markdown;

import java.util.regex.Pattern;

/**
 * How wide words are in print and how many lines they fill: by the letters of a common sans serif
 * typeface, whatever a theme chooses, so that no words of a document depend on its typeface.
 */
final class LineMeasure {
  /** Marks of Markdown, and where links lead. */
  private static final Pattern UNPRINTED =
      Pattern.compile("]\\([^)\\s]*+\\)|\\[\\^?+|\\*++|\\\\(?=\\p{Punct})|<\\w++ *+/?+>");

  /** Signs of which each of those has one. */
  private static final String SIGNS = "][*\\<";

  private static final String NARROW = "fijlrt.,:;!'’‘|()-/";
  private static final String WIDE = "mwMW@%&—";

  /** Widths as parts of the height of the type. */
  private static final double SPACE = 0.2;

  private static final double NARROW_WIDTH = 0.28;
  private static final double WIDE_WIDTH = 0.78;
  private static final double CAPITAL_WIDTH = 0.57;
  private static final double USUAL_WIDTH = 0.505;

  private LineMeasure() {}

  /** What the words of some Markdown come to, each with its width as a part of the type's height. */
  private interface Words {
    void add(double width);
  }

  /** The lines of some Markdown without a line break. */
  static int lines(String markdown, double size, double width) {
    var room = new Words() {
      private int lines = 1;
      private double used;

      @Override
      public void add(double part) {
        double wide = part * size;
        boolean isNext = used > 0 && used + SPACE * size + wide > width;
        lines += isNext ? 1 : 0;
        used = isNext || used == 0 ? wide : used + SPACE * size + wide;
        for (; used > width; used -= width) {
          lines++;
        }
      }
    };
    read(markdown, room);
    return room.lines;
  }

  /** The width of some Markdown that is all on one line. */
  static double whole(String markdown, double size) {
    var sum = new Words() {
      private double width = -SPACE;

      @Override
      public void add(double part) {
        width += SPACE + part;
      }
    };
    read(markdown, sum);
    return Math.max(0, sum.width) * size;
  }

  /** The width of the longest word. */
  static double longest(String markdown, double size) {
    var most = new Words() {
      private double width;

      @Override
      public void add(double part) {
        width = Math.max(width, part);
      }
    };
    read(markdown, most);
    return most.width * size;
  }

  private static void read(String markdown, Words words) {
    String text = printed(markdown);
    double width = 0;
    boolean isWord = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (isSpace(letter)) {
        if (isWord) {
          words.add(width);
        }
        width = 0;
        isWord = false;
      } else {
        width += width(letter);
        isWord = true;
      }
    }
    if (isWord) {
      words.add(width);
    }
  }

  private static String printed(String markdown) {
    boolean hasSigns = markdown.chars().anyMatch(letter -> SIGNS.indexOf(letter) >= 0);
    return hasSigns ? UNPRINTED.matcher(markdown).replaceAll("") : markdown;
  }

  private static boolean isSpace(char letter) {
    return letter == ' ' || (letter >= '\t' && letter <= '\r');
  }

  private static double width(char letter) {
    if (NARROW.indexOf(letter) >= 0) {
      return NARROW_WIDTH;
    }
    if (WIDE.indexOf(letter) >= 0) {
      return WIDE_WIDTH;
    }
    return Character.isUpperCase(letter) ? CAPITAL_WIDTH : USUAL_WIDTH;
  }
}
