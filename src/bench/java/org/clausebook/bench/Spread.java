package org.clausebook.bench;

import java.util.List;
import java.util.Locale;

/**
 * Values of one thing, measured several times.
 *
 * @param values in order of size; at least one
 */
record Spread(List<Double> values) {
  Spread {
    values = values.stream().sorted().toList();
    if (values.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
  }

  double median() {
    int half = values.size() / 2;
    return values.size() % 2 == 1
        ? values.get(half)
        : (values.get(half - 1) + values.get(half)) / 2;
  }

  /** The least and the greatest: {@code 0.48–0.53}. */
  String range(int decimals) {
    return number(values.get(0), decimals) + "–" + number(values.get(values.size() - 1), decimals);
  }

  /** The median. */
  String middle(int decimals) {
    return number(median(), decimals);
  }

  /** How many times as great as another one it is: {@code 1.35}. */
  String ratio(Spread other) {
    return number(median() / other.median(), 2);
  }

  private static String number(double value, int decimals) {
    return String.format(Locale.ROOT, "%,." + decimals + "f", value);
  }
}
