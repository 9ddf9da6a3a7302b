package org.clausebook.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** The name that was probably meant by a misspelt one. */
public final class Suggestion {
  /**
   * A length in characters: comparing takes the square of it, and nobody misspells what is longer.
   */
  private static final int LONGEST = 100;

  private Suggestion() {}

  /**
   * The known name nearest to {@code written}, if it is near enough to be worth proposing: at most
   * a third of its characters are wrong, missing or swapped, and one always may be.
   */
  public static Optional<String> nearest(String written, Collection<String> known) {
    int limit = Math.max(1, written.length() / 3);
    var distance = new DamerauLevenshteinDistance(limit);
    return known.stream()
        .filter(name -> written.length() <= LONGEST && distance.apply(written, name) >= 0)
        .min(Comparator.<String>comparingInt(name -> distance.apply(written, name))
            .thenComparing(Comparator.naturalOrder()));
  }

  /** {@code did you mean 'x'?}, or the names there are to choose from. */
  public static String hint(String written, Collection<String> known) {
    return nearest(written, known)
        .map(name -> "did you mean '" + name + "'?")
        .orElseGet(() -> known.isEmpty()
            ? "there are none to choose from"
            : "use one of: " + String.join(", ", known));
  }
}
