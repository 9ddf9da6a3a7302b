package org.clausebook.workspace;

import org.clausebook.model.document.Lock;
import org.clausebook.model.document.PolicyVersion;
import org.clausebook.model.record.ShownDate;
import org.clausebook.model.record.Status;

/**
 * A version of a policy whose words are locked.
 *
 * @param name its number or, where it has none, the date of the decision
 */
public record LockedVersion(String name, Lock lock) {
  /** The name of a version that has no number, and whose decision has no known date. */
  private static final String UNDATED = "undated";

  static LockedVersion of(Lock lock) {
    return new LockedVersion(
        lock.document()
            .version()
            .or(() -> lock.event().date().map(ShownDate::iso))
            .orElse(UNDATED),
        lock);
  }

  boolean isAdopted() {
    return lock.document().status() == Status.ADOPTED;
  }

  /** The same as a redline shows it. */
  public PolicyVersion text() {
    return new PolicyVersion(name, lock.document());
  }
}
