package org.clausebook.model.record;

import java.util.Optional;

/**
 * When the policy is next reviewed.
 *
 * @param words {@code annually}
 * @param condition {@code or sooner should legislation dictate}
 * @param last when it was last adopted or reviewed
 * @param next when it falls due again
 */
public record Review(
    String words, Optional<String> condition, Optional<ShownDate> last, Optional<ShownDate> next) {
  /** Whether the policy is never looked at again. */
  public boolean isNone() {
    return words.equals(ReviewCycle.NONE);
  }
}
