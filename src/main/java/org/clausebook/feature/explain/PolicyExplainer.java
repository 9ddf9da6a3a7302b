package org.clausebook.feature.explain;

import org.clausebook.diagnostic.Result;
import org.clausebook.model.Requirements;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.workspace.MeetingClauses;
import org.clausebook.workspace.Workspace;

/** Finds who set each text of a policy. */
public final class PolicyExplainer {
  private final Workspace workspace;

  /** An explainer of the policies of one workspace. */
  public PolicyExplainer(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Where every printed text of a policy comes from. */
  public Result<PolicyOrigin> explain(PolicyKey key) {
    return workspace
        .council(key.council())
        .then(sources -> workspace
            .resolve(key)
            .then(policy ->
                workspace.trace(policy).map(traced -> PolicyOrigin.of(policy, traced, sources))))
        .map(origin -> origin.with(meeting(key)));
  }

  private MeetingClauses meeting(PolicyKey key) {
    Requirements requirements = workspace
        .council(key.council())
        .atHand()
        .map(council -> council.templates().requirements())
        .orElseGet(Requirements::none);
    return workspace
        .policy(key)
        .sources()
        .atHand()
        .map(sources -> MeetingClauses.chosen(requirements, sources))
        .orElseGet(() -> MeetingClauses.inAnyWords(requirements));
  }
}
