package org.clausebook.feature.due;

import java.time.LocalDate;
import java.time.Period;

/**
 * The period in which reviews are looked for.
 *
 * @param today the day on which policies are looked at
 * @param last the last day on which a review counts as due
 */
public record Horizon(LocalDate today, LocalDate last) {
  /** A time that is long enough to bring a review before a meeting. */
  private static final Period USUAL = Period.ofMonths(3);

  /** The period in which a review counts as due if nobody says otherwise. */
  public static Horizon from(LocalDate today) {
    return new Horizon(today, today.plus(USUAL));
  }
}
