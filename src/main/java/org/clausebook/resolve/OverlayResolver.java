package org.clausebook.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Amendment;
import org.clausebook.model.ClauseId;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.DocumentControl;
import org.clausebook.model.Overlay;
import org.clausebook.model.PolicySources;
import org.clausebook.model.ResolvedPolicy;

/**
 * The second stage: applies a council's overlay to an outline and the clause library.
 *
 * <p>Every amendment is found in the words as they were before the overlay, so the order in which
 * amendments are written does not matter; two that touch the same words are a mistake.
 */
public final class OverlayResolver {

  /** The clauses in force, in order; every amendment that cannot be made is reported. */
  public Result<ResolvedPolicy> resolve(PolicySources sources) {
    var problems = new ArrayList<Diagnostic>();
    var passages = new Passages(sources.outline(), sources.overlay(), problems);
    var outlined = OutlinedClauses.of(sources.outline(), sources.library(), passages);
    List<ClauseInForce> amended = amended(sources, outlined, problems);
    return Result.of(policy(sources, amended.stream().map(passages::fill).toList()), problems);
  }

  private static List<ClauseInForce> amended(
      PolicySources sources, OutlinedClauses outlined, List<Diagnostic> problems) {
    var targets = new Targets(outlined.clauses(), outlined.leftOut());
    List<Amendment> allowed = targets.allowed(sources.overlay().amendments(), problems);
    List<ClauseInForce> ordered =
        new ClauseOrder(targets, outlined.clauses(), problems).arrange(allowed);
    var amender = new ClauseAmender(sources.council(), sources.outline().policy(), problems);
    List<ClauseInForce> reworded =
        ordered.stream().map(clause -> amender.amend(clause, allowed)).toList();
    return new ClauseMerger(allowed, problems).merge(reworded);
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
        overlay.presentation().over(sources.outline().presentation()),
        merged(overlay),
        overlay.printed().orElse(sources.outline().printed()),
        overlay.printed().isPresent(),
        overlay.file());
  }

  private static Map<ClauseId, ClauseId> merged(Overlay overlay) {
    Map<ClauseId, ClauseId> merged = new LinkedHashMap<>();
    overlay.amendments().stream()
        .flatMap(amendment -> amendment.merge().stream())
        .forEach(merge -> merged.put(merge.clause(), merge.into()));
    return merged;
  }
}
