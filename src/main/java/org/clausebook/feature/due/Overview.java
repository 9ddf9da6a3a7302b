package org.clausebook.feature.due;

import java.util.List;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.workspace.Upgrade;

/**
 * The state of a workspace on one day.
 *
 * @param councils their slugs
 * @param policies that have no errors, most urgent first
 * @param faulty policies whose files have errors, so that nobody can say how far they are
 * @param ahead policies whose draft differs from what was adopted; looked for only in the policies
 *     of a single council
 * @param upgrades of the library since the adoption of policies
 */
public record Overview(
    List<String> councils,
    List<DuePolicy> policies,
    List<PolicyKey> faulty,
    List<PolicyKey> ahead,
    List<Upgrade> upgrades,
    Horizon horizon) {
  public Overview {
    councils = List.copyOf(councils);
    policies = List.copyOf(policies);
    faulty = List.copyOf(faulty);
    ahead = List.copyOf(ahead);
    upgrades = List.copyOf(upgrades);
  }

  /** The policies that need the same action, most urgent first. */
  public List<DuePolicy> policies(ReviewStatus standing) {
    return policies.stream().filter(policy -> policy.standing() == standing).toList();
  }

  /** Whether nobody has to act. */
  public boolean isAllDone() {
    return faulty.isEmpty()
        && ahead.isEmpty()
        && policies.stream().noneMatch(policy -> policy.standing().isToDo());
  }
}
