package org.clausebook.feature.lint;

import java.util.List;

/** Looks for one kind of fault. A finding may be intended, so it is only a warning. */
interface Rule {
  /** The stable name, lower-case words joined by {@code -}, by which a policy silences it. */
  String id();

  /** Why what it finds is a fault, in one sentence without a full stop. */
  String reason();

  /**
   * Whether what it finds comes with the day on which the policy is looked at, or with what nobody
   * can know any more: it keeps no meeting's decision from being recorded.
   */
  default boolean isOfToday() {
    return false;
  }

  /** Whether it looks at the record of decisions alone, and at no word of the policy. */
  default boolean isOfRecord() {
    return false;
  }

  /** Every fault of its kind, in reading order. */
  List<Finding> check(LintedPolicy policy);
}
