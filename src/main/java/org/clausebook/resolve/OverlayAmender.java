package org.clausebook.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.Amendment;
import org.clausebook.model.ClauseId;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.Overlay;
import org.clausebook.model.PolicySources;

/** Makes the amendments of overlays, one overlay after the other. */
final class OverlayAmender {
  private final PolicySources sources;
  private final Conditions conditions;
  private final TargetHints hints;
  private final List<Diagnostic> problems;
  private final Map<ClauseId, String> gone = new LinkedHashMap<>();

  OverlayAmender(
      PolicySources sources, Conditions conditions, TargetHints hints, List<Diagnostic> problems) {
    this.sources = sources;
    this.conditions = conditions;
    this.hints = hints;
    this.problems = problems;
  }

  List<ClauseInForce> amend(OutlinedClauses outlined) {
    List<ClauseInForce> clauses = outlined.clauses();
    for (Overlay overlay : sources.overlays()) {
      clauses = amend(clauses, outlined.leftOut(), overlay.amendments());
    }
    return clauses;
  }

  private List<ClauseInForce> amend(
      List<ClauseInForce> clauses, Map<ClauseId, String> leftOut, List<Amendment> amendments) {
    var targets = new Targets(clauses, leftOut, gone);
    List<Amendment> allowed = targets.allowed(amendments, problems);
    var order = new ClauseOrder(targets, clauses, problems);
    List<ClauseInForce> ordered = withoutFalse(order.arrange(allowed), allowed);
    var amender = new ClauseAmender(hints, problems);
    List<ClauseInForce> reworded =
        ordered.stream().map(clause -> amender.amend(clause, allowed)).toList();
    List<ClauseInForce> merged = new ClauseMerger(allowed, problems).merge(reworded);
    order.omitted().forEach((id, omission) -> gone.put(id, "is omitted at " + omission.location()));
    allowed.stream()
        .flatMap(amendment -> amendment.merge().stream())
        .forEach(merge -> gone.put(
            merge.clause(), "is merged into '" + merge.into() + "' at " + merge.location()));
    merged.forEach(clause -> gone.remove(clause.id()));
    return merged;
  }

  /** Leaves out inserted clauses whose condition does not hold, with those under them. */
  private List<ClauseInForce> withoutFalse(
      List<ClauseInForce> clauses, List<Amendment> amendments) {
    var tree = new ClauseTree(clauses);
    amendments.stream()
        .flatMap(amendment -> amendment.added().stream())
        .filter(added -> tree.has(added.id()))
        .filter(added -> added.when().filter(when -> !conditions.holds(when)).isPresent())
        .forEach(added -> tree.remove(added.id()));
    return tree.clauses();
  }
}
