package org.clausebook.model;

import java.util.Locale;

/** How far a policy has come. */
public enum Status {
  /** No decision is recorded, or one is still to come. */
  DRAFT,
  /** A body has approved it, and no further decision is expected. */
  APPROVED,
  /** The council has resolved to adopt it. */
  ADOPTED;

  /** The word in metadata and lists. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
