package org.clausebook.compose;

import java.util.ArrayList;
import java.util.List;

/** Numbers clauses: {@code 7.}, under it {@code 7.1}, under that {@code 7.1.1}. */
final class Numbering {
  private Numbering() {}

  /**
   * The number of each clause.
   *
   * @param levels of the clauses in reading order, from 1
   */
  static List<String> numbers(List<Integer> levels) {
    var numbers = new ArrayList<String>();
    var counts = new ArrayList<Integer>();
    for (int level : levels) {
      while (counts.size() > level) {
        counts.remove(counts.size() - 1);
      }
      while (counts.size() < level) {
        counts.add(0);
      }
      counts.set(level - 1, counts.get(level - 1) + 1);
      numbers.add(number(counts));
    }
    return numbers;
  }

  private static String number(List<Integer> counts) {
    String joined = String.join(".", counts.stream().map(String::valueOf).toList());
    return counts.size() == 1 ? joined + "." : joined;
  }
}
