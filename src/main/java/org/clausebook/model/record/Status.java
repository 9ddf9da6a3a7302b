package org.clausebook.model.record;

import java.util.Locale;

/** How far a policy has come. */
public enum Status {
  /** No decision is recorded, or one is still to come. */
  DRAFT,
  /** A body has approved it, and no further decision is expected. */
  APPROVED,
  /** The council has resolved to adopt it. */
  ADOPTED,
  /** A body has ended it, and nothing takes its place. */
  RESCINDED,
  /** A body has ended it, and something else takes its place. */
  REPLACED;

  /** Whether the policy was decided on and is no longer in force. */
  public boolean isEnded() {
    return this == RESCINDED || this == REPLACED;
  }

  /** The word in metadata and lists. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
