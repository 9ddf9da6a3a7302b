package org.clausebook.resolve;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.DocumentControl;
import org.clausebook.model.Overlay;
import org.clausebook.model.PolicySources;
import org.clausebook.model.ResolvedPolicy;

/**
 * The second stage: applies overlays to an outline and the clause library.
 *
 * <p>Overlays are applied one after the other, those of layers first, so that each finds the clauses
 * as the ones before left them. Every amendment of one overlay is found in the words as they were
 * before that overlay, so the order in which amendments are written does not matter; two that touch
 * the same words are a mistake.
 */
public final class OverlayResolver {

  /** The clauses in force, in order; every amendment that cannot be made is reported. */
  public Result<ResolvedPolicy> resolve(PolicySources sources) {
    var problems = new ArrayList<Diagnostic>();
    var passages = new Passages(sources.outline(), sources.overlay(), problems);
    var outlined = OutlinedClauses.of(sources.outline(), sources.library(), passages);
    var amender = new OverlayAmender(sources, problems);
    List<ClauseInForce> amended = amender.amend(outlined);
    return Result.of(policy(sources, amended.stream().map(passages::fill).toList()), problems);
  }

  private static ResolvedPolicy policy(PolicySources sources, List<ClauseInForce> clauses) {
    Overlay overlay = sources.overlay();
    return new ResolvedPolicy(
        sources.council(),
        sources.outline(),
        overlay.title().orElse(sources.outline().title()),
        clauses,
        new DocumentControl(
            overlay.version(),
            overlay.reviewCycle().orElse(sources.outline().reviewCycle()),
            overlay.events()),
        overlay.printed().orElse(sources.outline().printed()),
        sources.own().printed().isPresent(),
        overlay.file());
  }
}
