package org.clausebook.model.record;

import java.util.Optional;

/**
 * A decision as it is put to a meeting.
 *
 * @param verb what the policy will be; {@link Verb#REVIEWED} where nothing has changed
 * @param version that it is about, as the council counts it
 * @param recommendedTo the body that decides after a committee has approved it, where one is known
 * @param approval by which a committee has approved the very same words
 */
public record Motion(
    Verb verb,
    Optional<String> version,
    Optional<String> recommendedTo,
    Optional<Decision> approval) {

  /** Whether it leaves the policy as it is. */
  public boolean isReview() {
    return verb == Verb.REVIEWED;
  }

  /** Whether the policy is no longer in force after it. */
  public boolean isEnd() {
    return verb.isEnd();
  }

  /** Whether another body decides after this one. */
  public boolean isApproval() {
    return verb == Verb.APPROVED;
  }
}
