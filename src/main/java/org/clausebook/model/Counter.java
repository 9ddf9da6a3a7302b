package org.clausebook.model;

import java.util.List;
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
  LETTERS("a", 26) {
    @Override
    public String write(int number) {
      return letters(number, 'a');
    }
  },
  CAPITALS("A", 26) {
    @Override
    public String write(int number) {
      return letters(number, 'A');
    }
  },
  ROMAN("i", 49) {
    @Override
    public String write(int number) {
      var written = new StringBuilder();
      int rest = number;
      for (int i = 0; i < NUMERALS.size(); i++) {
        for (; rest >= WORTH.get(i); rest -= WORTH.get(i)) {
          written.append(NUMERALS.get(i));
        }
      }
      return written.toString();
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

  /**
   * A number as it is written.
   *
   * @param number from 1
   */
  public abstract String write(int number);

  /** The number that is written so; empty if none is, or none that a list needs. */
  public OptionalInt read(String written) {
    return IntStream.rangeClosed(1, most).filter(n -> write(n).equals(written)).findFirst();
  }

  /** After z comes aa. */
  private static String letters(int number, char first) {
    String last = Character.toString(first + (number - 1) % 26);
    return number <= 26 ? last : letters((number - 1) / 26, first) + last;
  }
}
