package org.clausebook.model;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A way of writing the numbers 1, 2, 3. */
public enum Counter {
  DIGITS("1", 999) {
    @Override
    public String write(int number) {
      return String.valueOf(number);
    }
  },
  LETTERS("a", 26 * 3) {
    @Override
    public String write(int number) {
      return letters(number);
    }
  },
  CAPITALS("A", 26 * 3) {
    @Override
    public String write(int number) {
      return letters(number).toUpperCase(Locale.ROOT);
    }
  },
  ROMAN("i", 89) {
    @Override
    public String write(int number) {
      return roman(number);
    }
  },
  CAPITAL_ROMAN("I", 89) {
    @Override
    public String write(int number) {
      return roman(number).toUpperCase(Locale.ROOT);
    }
  },
  /** Letters that continue after z as in word processors: aa, bb, cc. */
  DOUBLED_LETTERS("a", 26 * 2) {
    @Override
    public String write(int number) {
      return Character.toString('a' + (number - 1) % 26).repeat((number - 1) / 26 + 1);
    }
  };

  private static final List<String> NUMERALS =
      List.of("c", "xc", "l", "xl", "x", "ix", "v", "iv", "i");
  private static final List<Integer> WORTH = List.of(100, 90, 50, 40, 10, 9, 5, 4, 1);

  private final String first;
  private final int most;

  Counter(String first, int most) {
    this.first = first;
    this.most = most;
  }

  /** How it writes 1, which is also what HTML calls it. */
  public String first() {
    return first;
  }

  /** Whether style sheets, on paper too, count the items of a list so. */
  public boolean isInStyles() {
    return this == DIGITS || this == LETTERS || this == ROMAN;
  }

  /**
   * A number as it is written.
   *
   * @param number from 1
   */
  public abstract String write(int number);

  /** The number that is written so; empty if none is, or none that a list needs. */
  public OptionalInt read(String written) {
    boolean isCapital = !written.equals(written.toLowerCase(Locale.ROOT));
    return isCapital == Character.isUpperCase(first.charAt(0))
        ? IntStream.rangeClosed(1, most).filter(n -> write(n).equals(written)).findFirst()
        : OptionalInt.empty();
  }

  /** After z comes aa, and then ab. */
  private static String letters(int number) {
    String last = Character.toString('a' + (number - 1) % 26);
    return number <= 26 ? last : letters((number - 1) / 26) + last;
  }

  private static String roman(int number) {
    var written = new StringBuilder();
    int rest = number;
    for (int i = 0; i < NUMERALS.size(); i++) {
      for (; rest >= WORTH.get(i); rest -= WORTH.get(i)) {
        written.append(NUMERALS.get(i));
      }
    }
    return written.toString();
  }
}
