package org.clausebook.feature.guard;

import java.util.Optional;

/**
 * What is to be compared with the approved texts: every policy of the workspace.
 *
 * @param approval what is approved now: {@code council/policy}, or {@link #ALL}; empty to compare
 *     alone
 * @param isUnread whether nobody is there to read what is approved
 */
public record GuardRequest(Optional<String> approval, boolean isUnread) {
  /** Stands for every policy. */
  public static final String ALL = "all";

  boolean approves(String policy) {
    return approval
        .filter(wanted -> wanted.equals(ALL) || wanted.equals(policy))
        .isPresent();
  }
}
