package org.clausebook.feature.drift;

import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.PolicySources;
import org.clausebook.model.document.Lock;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.workspace.LoadedPolicy;
import org.clausebook.workspace.Upgrade;
import org.clausebook.workspace.Workspace;

/**
 * Reports how policies have changed since their words were locked, even if a draft can no longer be
 * resolved.
 */
public final class Drifts {
  private final Workspace workspace;

  /** The drift of policies of one workspace. */
  public Drifts(Workspace workspace) {
    this.workspace = workspace;
  }

  /** The drift of a policy, against the words that it prints. */
  public Result<DriftReport> of(PolicyKey key) {
    LoadedPolicy policy = workspace.policy(key);
    return policy
        .sources()
        .then(sources -> policy.lockInForce().map(lock -> found(key, sources, lock)));
  }

  /** The version of the library that the words of a policy are from, where it is known. */
  public Optional<String> library(PolicyKey key) {
    return workspace.policy(key).library();
  }

  /** Another version of the library since the adoption of a policy that is in force. */
  public Optional<Upgrade> upgrade(PolicyKey key) {
    return workspace.policy(key).upgrade();
  }

  /** What {@code drift} has to show of a policy whose library has another version. */
  public List<ClauseDrift> open(Upgrade upgrade) {
    return of(upgrade.key())
        .atHand()
        .flatMap(DriftReport::drift)
        .map(PolicyDrift::open)
        .orElse(List.of());
  }

  private DriftReport found(PolicyKey key, PolicySources sources, Optional<Lock> lock) {
    if (lock.isEmpty()) {
      return new DriftReport(key, Optional.empty(), List.of());
    }
    var finder = DriftFinder.of(lock.get(), sources, workspace);
    return new DriftReport(key, Optional.of(finder.find()), finder.today().otherProblems());
  }
}
