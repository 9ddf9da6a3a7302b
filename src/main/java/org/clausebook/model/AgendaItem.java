package org.clausebook.model;

import java.util.Optional;

/**
 * A policy with what a meeting needs to decide on it.
 *
 * @param text what is decided on
 * @param former the decision that the policy stands on; empty where it is new
 * @param redline what changes since then; empty where nothing does, where the policy is new, and
 *     where the words of that decision are not locked
 */
public record AgendaItem(
    PolicyDocument text, Optional<Decision> former, Optional<Redline> redline, Motion motion) {

  /** Whether nobody can say what changes, for the words in force are not on record. */
  public boolean isUnlocked() {
    return former.isPresent() && redline.isEmpty() && !motion.isReview();
  }
}
