package org.clausebook.model.document;

import java.util.Locale;

/** How a clause changed from one version to another, in the order in which readers are told. */
public enum Alteration {
  ADDED,
  LEFT_OUT,
  RETITLED,
  REWORDED,

  /** It is here now, and was elsewhere before. */
  MOVED,

  /** It was here before, and is elsewhere now. */
  MOVED_AWAY,

  /** Clauses before it were added, left out or moved, and so its number is another. */
  RENUMBERED;

  /** The name that layouts use, such as {@code left_out}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
