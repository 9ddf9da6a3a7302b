package org.clausebook.model.document;

import java.util.Optional;
import org.clausebook.model.record.Decision;
import org.clausebook.model.record.Motion;

/**
 * A policy with what a meeting needs to decide on it.
 *
 * @param text what is decided on
 * @param former the decision that the policy rests on; empty where it is new
 * @param isLocked whether the words of that decision are on record
 * @param redline what changes since then; empty where nothing does, or nobody can tell
 */
public record AgendaItem(
    PolicyDocument text,
    Optional<Decision> former,
    boolean isLocked,
    Optional<Redline> redline,
    Motion motion) {

  /** Whether nobody can tell what changes, for the words in force are not on record. */
  public boolean isUnknown() {
    return former.isPresent() && !isLocked;
  }
}
