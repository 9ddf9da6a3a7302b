package org.clausebook.stage.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.Amendment;
import org.clausebook.model.Clause;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.PolicySources;
import org.clausebook.model.text.ClauseId;

/** Makes the amendments of overlays, one overlay after the other. */
final class OverlayAmender {
  private final PolicySources sources;
  private final Conditions conditions;
  private final OpenOptions options;
  private final TargetHints hints;
  private final List<Diagnostic> problems;
  private final StatutoryProvisions statutory;
  private final Map<ClauseId, String> gone = new LinkedHashMap<>();
  private final Map<ClauseId, String> leftOut = new LinkedHashMap<>();

  OverlayAmender(
      PolicySources sources,
      Conditions conditions,
      OpenOptions options,
      TargetHints hints,
      List<Diagnostic> problems) {
    this.options = options;
    this.sources = sources;
    this.conditions = conditions;
    this.hints = hints;
    this.problems = problems;
    this.statutory = new StatutoryProvisions(problems);
  }

  List<ClauseInForce> amend(OutlinedClauses outlined) {
    List<ClauseInForce> clauses = outlined.clauses();
    leftOut.putAll(outlined.leftOut());
    statutory.check(clauses);
    int last = sources.overlays().size() - 1;
    for (int i = 0; i <= last; i++) {
      List<Amendment> amendments = sources.overlays().get(i).amendments();
      clauses = amend(
          clauses,
          i == last ? amendments : ofLayer(amendments, clauses),
          sources.overlays().get(i).file());
    }
    return clauses;
  }

  private List<Amendment> ofLayer(List<Amendment> amendments, List<ClauseInForce> clauses) {
    List<ClauseId> standing = clauses.stream().map(ClauseInForce::id).toList();
    return new LayerAmendments(sources.outline(), leftOut, standing).of(amendments);
  }

  /**
   * The clauses with the amendments of one overlay.
   *
   * @param file of the overlay
   */
  private List<ClauseInForce> amend(
      List<ClauseInForce> clauses, List<Amendment> amendments, String file) {
    var targets = new Targets(clauses, leftOut, gone);
    List<Amendment> ready = amendments.stream()
        .filter(amendment -> !options.isAhead(amendment, clauses))
        .toList();
    List<Amendment> allowed = targets.allowed(ready, problems);
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
    var amended = new AmendedClauses(allowed, clauses, new ClauseAmender(hints, new ArrayList<>()));
    return statutory.keep(clauses, merged, amended, file);
  }

  /** Leaves out inserted clauses whose condition does not hold, with those under them. */
  private List<ClauseInForce> withoutFalse(
      List<ClauseInForce> clauses, List<Amendment> amendments) {
    var tree = new ClauseTree(clauses);
    amendments.stream()
        .flatMap(amendment -> amendment.added().stream())
        .filter(added -> tree.has(added.id()))
        .filter(added -> added.when().filter(when -> !conditions.holds(when)).isPresent())
        .forEach(added -> remove(added, tree));
    return tree.clauses();
  }

  private void remove(Clause added, ClauseTree tree) {
    String remedy = added.when().map(ClauseSelection::remedy).orElseThrow();
    tree.remove(added.id()).forEach(clause -> leftOut.put(clause.id(), remedy));
  }
}
