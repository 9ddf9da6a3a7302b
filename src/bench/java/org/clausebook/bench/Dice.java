package org.clausebook.bench;

import java.util.List;
import java.util.Random;

/** Chance that falls the same way each time: {@link Random}, whose numbers its specification fixes. */
final class Dice {
  private final Random random;

  /** The dice of one council; those of its neighbours are of no influence. */
  Dice(long seed, int council) {
    random = new Random(seed * 1_000_003L + council);
    // The first number of neighbouring seeds is nearly the same.
    random.nextLong();
  }

  /** From 0 up to, and without, a limit. */
  int below(int limit) {
    return random.nextInt(limit);
  }

  boolean fallsIn(int percent) {
    return below(100) < percent;
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(below(choices.size()));
  }
}
