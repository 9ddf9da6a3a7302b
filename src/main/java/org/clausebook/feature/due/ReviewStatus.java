package org.clausebook.feature.due;

import java.util.Locale;

/**
 * The action that a policy needs, most urgent first: those with a date, then those that await a
 * decision, the ones nearest to adoption first.
 */
public enum ReviewStatus {
  /** The last day of its review is past. */
  OVERDUE,
  /** The last day of its review lies within the time that was asked for. */
  DUE,
  /** A body has approved it, and the decision that puts it in force is still to come. */
  APPROVED_ONLY,
  /** It is or was in force, and a decision on a change of it is still to come. */
  CHANGE_PENDING,
  /** No body has decided on it yet. */
  NEVER_ADOPTED,
  /** The review falls due after the time that was asked for. */
  LATER,
  /** It is in force, and nothing says on which day it is to be reviewed. */
  NO_DATE,
  /** It is in force, and is never reviewed. */
  NO_REVIEW,
  /** A body has ended it. */
  NO_LONGER_IN_FORCE;

  /** The words for it in lists: {@code never adopted}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Whether somebody has to act. */
  public boolean isToDo() {
    return compareTo(LATER) < 0;
  }
}
