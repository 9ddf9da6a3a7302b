package org.clausebook.model;

import java.util.Optional;

/**
 * What an amount or a number is at least and at most.
 *
 * @param least itself allowed
 * @param most itself allowed
 */
public record Bounds(Optional<Figure> least, Optional<Figure> most) {
  /** No bounds at all. */
  public static Bounds none() {
    return new Bounds(Optional.empty(), Optional.empty());
  }

  /** Whether there is no figure within them. */
  public boolean areEmpty() {
    return least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0;
  }

  /** Whether a figure is within them. */
  boolean hold(Figure figure) {
    return least.filter(bound -> figure.compareTo(bound) < 0).isEmpty()
        && most.filter(bound -> figure.compareTo(bound) > 0).isEmpty();
  }

  /** A figure within them; empty where any will do. */
  Optional<String> sample() {
    return least.or(() -> most).map(Figure::shown);
  }

  /** The bounds in words: {@code from £50 to £5,000}; empty where there are none. */
  public Optional<String> range() {
    String low = least.map(Figure::shown).orElse("");
    String high = most.map(Figure::shown).orElse("");
    if (least.isEmpty() && most.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        most.isEmpty()
            ? low + " or more"
            : least.isEmpty() ? high + " or less" : "from " + low + " to " + high);
  }
}
