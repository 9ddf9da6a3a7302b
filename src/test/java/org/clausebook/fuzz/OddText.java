package org.clausebook.fuzz;

import java.util.List;

/** Words and signs that a file may hold, and nobody expects. */
final class OddText {
  private static final List<String> SIGNS = Words.of("signs.txt");
  private static final List<String> MARKS = Words.of("marks.txt");
  private static final List<String> FIELDS = Words.of("fields.txt");
  private static final List<String> VALUES = Words.of("values.txt");

  private OddText() {}

  static String sign(Choices choices) {
    return choices.of(SIGNS);
  }

  static String mark(Choices choices) {
    return choices.of(MARKS);
  }

  static String field(Choices choices) {
    return choices.of(FIELDS);
  }

  static String value(Choices choices) {
    return choices.of(VALUES);
  }

  /** One of all of them, or several of them in a row, or one very often. */
  static String any(Choices choices) {
    String text = switch (choices.below(4)) {
      case 0 -> value(choices);
      case 1 -> mark(choices);
      case 2 -> field(choices);
      default -> sign(choices);
    };
    if (choices.isOneIn(12)) {
      return text.repeat(choices.of(List.of(2, 10, 100, 1000, 12_000)));
    }
    return choices.isOneIn(3) && !choices.isUsedUp() ? text + any(choices) : text;
  }

  /** A text with something odd in one place or several. */
  static String spoilt(String text, Choices choices) {
    String spoilt = text;
    do {
      int place = choices.below(spoilt.length() + 1);
      int end = choices.isOneIn(3) ? Math.min(spoilt.length(), place + choices.below(40)) : place;
      spoilt = spoilt.substring(0, place) + any(choices) + spoilt.substring(end);
    } while (choices.isOneIn(2) && !choices.isUsedUp());
    return spoilt;
  }
}
