package org.clausebook.model.record;

import java.util.Optional;

/**
 * One event of approval, adoption or review.
 *
 * @param verb {@code adopted}
 * @param date empty while the decision is pending, and where nobody knows it any more
 * @param version that it was about
 * @param note free text of the council's
 * @param status what the policy is from then on; empty where it stays what it was, as after a
 *     review without change
 * @param isPending whether it is still to be taken
 * @param by what it put in the place of the policy
 */
public record Decision(
    String verb,
    String body,
    Optional<ShownDate> date,
    Optional<String> minute,
    Optional<String> version,
    Optional<String> note,
    Optional<Status> status,
    boolean isPending,
    Optional<By> by) {
  /**
   * What takes the place of a policy.
   *
   * @param policy the other policy, where it is one of the council's
   * @param name as it is printed
   */
  public record By(Optional<String> policy, String name) {}

  /** A decision that is pending unless it has a date. */
  public Decision(
      String verb,
      String body,
      Optional<ShownDate> date,
      Optional<String> minute,
      Optional<String> version,
      Optional<String> note,
      Optional<Status> status) {
    this(verb, body, date, minute, version, note, status, date.isEmpty(), Optional.empty());
  }

  /** The same with the version that it was about, where it does not say so itself. */
  public Decision on(Optional<String> known) {
    return new Decision(
        verb, body, date, minute, version.or(() -> known), note, status, isPending, by);
  }
}
