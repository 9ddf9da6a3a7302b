package org.clausebook.feature.adopt;

import java.util.List;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.PolicySources;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.TracedDocument;
import org.clausebook.model.record.DecisionInForce;
import org.clausebook.model.record.Event;
import org.clausebook.workspace.Workspace;

/** The text of a policy that a decision is about, before it is locked. */
record CandidateText(PolicySources sources, ResolvedPolicy policy, TracedDocument traced) {
  PolicyDocument document() {
    return traced.document();
  }

  /**
   * The text with the events that the policy prints once a decision is on record.
   *
   * @param index of that decision among the events
   */
  static Result<CandidateText> of(PolicySources sources, int index, Workspace workspace) {
    PolicySources recorded = sources.withEvents(events -> printed(events, index));
    return workspace
        .resolve(recorded)
        .then(policy ->
            workspace.trace(policy).map(traced -> new CandidateText(recorded, policy, traced)));
  }

  private static List<Event> printed(List<Event> events, int index) {
    return DecisionInForce.of(events)
        .filter(standing -> standing.decision().equals(events.get(index)))
        .map(DecisionInForce::record)
        .orElse(events);
  }
}
