package org.clausebook.model.record;

import java.time.Period;
import java.util.Optional;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.text.SourceText;

/**
 * When a policy is looked at again.
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
  /** In the place of the words of a policy that is never looked at again. */
  public static final String NONE = "none";

  /**
   * Of a policy that is never looked at again.
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

  /** The date the policy falls due again; empty while it is unknown. */
  public Optional<PartialDate> nextReview(Optional<PartialDate> lastReview) {
    return due.or(() -> every.flatMap(period -> lastReview.map(date -> date.plus(period))));
  }
}
