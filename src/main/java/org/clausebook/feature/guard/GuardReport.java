package org.clausebook.feature.guard;

import java.util.List;

/** Policies beside their approved texts. */
public record GuardReport(List<GuardedPolicy> policies) {
  public GuardReport {
    policies = List.copyOf(policies);
  }

  /** Whether every policy says what is approved. */
  public boolean isGood() {
    return policies.stream().allMatch(GuardedPolicy::isGood);
  }
}
