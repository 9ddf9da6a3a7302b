package org.clausebook.model.record;

import java.util.Optional;

/**
 * One event of approval, adoption or review.
 *
 * @param verb {@code adopted}
 * @param date empty while the decision is pending, and where nobody knows it any more
 * @param version that it was about
 * @param note free text of the council's
 * @param isPending whether it is still to be taken
 */
public record Decision(
    String verb,
    String body,
    Optional<ShownDate> date,
    Optional<String> minute,
    Optional<String> version,
    Optional<String> note,
    boolean isPending,
    Outcome outcome) {
  /**
   * What comes of a decision for the policy.
   *
   * @param status what the policy is from then on; empty where it stays what it was, as after a
   *     review without change
   * @param by what it put in the place of the policy
   */
  public record Outcome(Optional<Status> status, Optional<By> by) {}

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
    this(
        verb,
        body,
        date,
        minute,
        version,
        note,
        date.isEmpty(),
        new Outcome(status, Optional.empty()));
  }

  /** What the policy is from then on, if that changes. */
  public Optional<Status> status() {
    return outcome.status();
  }

  /** What it put in the place of the policy. */
  public Optional<By> by() {
    return outcome.by();
  }

  /** The same with the version that it was about, where it does not say so itself. */
  public Decision on(String known) {
    Optional<String> told = Optional.of(version.orElse(known));
    return new Decision(verb, body, date, minute, told, note, isPending, outcome);
  }
}
