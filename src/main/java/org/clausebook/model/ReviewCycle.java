package org.clausebook.model;

import java.time.Period;
import java.util.Optional;

/**
 * When a policy is looked at again.
 *
 * @param words how the policy says it: {@code annually}
 * @param every counted from the last decision, in whole months
 * @param due the date itself, where the council fixed one; it goes before {@code every}
 */
public record ReviewCycle(SourceText words, Optional<Period> every, Optional<PartialDate> due) {

  /** The date the policy falls due again; empty while it is unknown. */
  public Optional<PartialDate> nextReview(Optional<PartialDate> lastDecision) {
    return due.or(() -> every.flatMap(period -> lastDecision.map(date -> date.plus(period))));
  }
}
