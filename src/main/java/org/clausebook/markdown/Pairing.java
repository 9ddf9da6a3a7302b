package org.clausebook.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;

/**
 * The pairs of entries of two lists that belong together, in an order that both lists have.
 *
 * @param before nothing where the later list alone has it
 * @param after nothing where the earlier list alone has it
 */
public record Pairing<T>(Optional<T> before, Optional<T> after) {
  /** The most pairs that are weighed; above that, only what is equal is paired. */
  private static final int MOST = 250_000;

  /**
   * The pairs of the greatest likeness together.
   *
   * @param likeness from 0 to 1, or less than 0 where two must not be paired
   */
  public static <T> List<Pairing<T>> of(
      List<T> before, List<T> after, ToDoubleBiFunction<T, T> likeness) {
    if ((long) before.size() * after.size() > MOST) {
      return ofEqual(before, after);
    }
    double[][] best = weigh(before, after, likeness);
    var pairs = new ArrayList<Pairing<T>>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (j == after.size() || (i < before.size() && best[i][j] == best[i + 1][j])) {
        pairs.add(new Pairing<>(Optional.of(before.get(i++)), Optional.empty()));
      } else if (i == before.size() || best[i][j] == best[i][j + 1]) {
        pairs.add(new Pairing<>(Optional.empty(), Optional.of(after.get(j++))));
      } else {
        pairs.add(new Pairing<>(Optional.of(before.get(i++)), Optional.of(after.get(j++))));
      }
    }
    return pairs;
  }

  /** The likeness that can be had from each place to both ends. */
  private static <T> double[][] weigh(
      List<T> before, List<T> after, ToDoubleBiFunction<T, T> likeness) {
    var best = new double[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        double pair = likeness.applyAsDouble(before.get(i), after.get(j));
        double paired = pair < 0 ? 0 : pair + best[i + 1][j + 1];
        best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    return best;
  }

  private static <T> List<Pairing<T>> ofEqual(List<T> before, List<T> after) {
    var pairs = new ArrayList<Pairing<T>>();
    for (DiffRun<T> stretch : DiffRun.between(before, after)) {
      if (stretch.isKept()) {
        for (int i = 0; i < stretch.after().size(); i++) {
          pairs.add(new Pairing<>(
              Optional.of(stretch.before().get(i)), Optional.of(stretch.after().get(i))));
        }
      } else {
        stretch
            .before()
            .forEach(one -> pairs.add(new Pairing<>(Optional.of(one), Optional.empty())));
        stretch
            .after()
            .forEach(one -> pairs.add(new Pairing<>(Optional.empty(), Optional.of(one))));
      }
    }
    return pairs;
  }
}
