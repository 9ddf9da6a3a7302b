package org.clausebook.model.record;

import java.time.Period;
import java.util.Optional;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.text.SourceText;

/**
 * How often, or when, a policy is reviewed.
 *
 * @param words how the policy says it: {@code annually}
 * @param every counted from the last adoption or review, in whole months
 * @param condition what may bring it forward: {@code or sooner should legislation dictate}
 * @param due the date itself, where the council fixed one; it goes before {@code every}
 */
public record ReviewCycle(
    SourceText words,
    Optional<SourceText> condition,
    Optional<Period> every,
    Optional<PartialDate> due) {
  /** The word in place of the review cycle of a policy that is never reviewed. */
  public static final String NONE = "none";

  /**
   * The cycle of a policy that is never reviewed.
   *
   * @param written where its file says so
   */
  public static ReviewCycle none(Location written) {
    return new ReviewCycle(
        SourceText.of(NONE, written), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Whether the policy is never looked at again. */
  public boolean isNone() {
    return words.value().equals(NONE);
  }

  /** The date the policy falls due again after a review; empty while it is unknown. */
  public Optional<PartialDate> nextReview(PartialDate lastReview) {
    return due.or(() -> every.map(lastReview::plus));
  }
}
