package org.clausebook.resolve;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.Amendment;
import org.clausebook.model.Choices.Choice;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.Council;
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
    Council council = FactsInForce.of(sources, problems);
    var passages = new Passages(sources.outline(), sources.overlay(), problems);
    var conditions = new Conditions(council, sources.outline(), passages, problems);
    var blocks = new ConditionalBlocks(conditions, problems);
    var selection = new ClauseSelection(sources, conditions, problems);
    var outlined = OutlinedClauses.of(sources.outline(), sources.library(), selection);
    List<ClauseInForce> clauses =
        amended(sources, conditions, outlined.map(blocks::decide), problems).stream()
            .map(passages::fill)
            .map(blocks::decideAll)
            .toList();
    checkFullNames(sources.overlay(), clauses, problems);
    return Result.of(policy(sources, council, clauses), problems);
  }

  private static List<ClauseInForce> amended(
      PolicySources sources,
      Conditions conditions,
      OutlinedClauses outlined,
      List<Diagnostic> problems) {
    var targets = new Targets(outlined.clauses(), outlined.leftOut());
    List<Amendment> allowed = targets.allowed(sources.overlay().amendments(), problems);
    List<ClauseInForce> ordered = withoutFalse(
        new ClauseOrder(targets, outlined.clauses(), problems).arrange(allowed),
        allowed,
        conditions);
    var amender = new ClauseAmender(sources.council(), sources.outline().policy(), problems);
    List<ClauseInForce> reworded =
        ordered.stream().map(clause -> amender.amend(clause, allowed)).toList();
    return new ClauseMerger(allowed, problems).merge(reworded);
  }

  /** Leaves out inserted clauses whose condition does not hold, with those under them. */
  private static List<ClauseInForce> withoutFalse(
      List<ClauseInForce> clauses, List<Amendment> amendments, Conditions conditions) {
    var tree = new ClauseTree(clauses);
    amendments.stream()
        .flatMap(amendment -> amendment.added().stream())
        .filter(added -> tree.has(added.id()))
        .filter(added -> added.when().filter(when -> !conditions.holds(when)).isPresent())
        .forEach(added -> tree.remove(added.id()));
    return tree.clauses();
  }

  private static void checkFullNames(
      Overlay overlay, List<ClauseInForce> clauses, List<Diagnostic> problems) {
    List<String> names = clauses.stream().map(clause -> clause.id().value()).toList();
    overlay.choices().fullNames().stream()
        .filter(choice -> !names.contains(choice.value().value()))
        .forEach(choice -> problems.add(Diagnostic.error(
            choice.location(),
            "no clause '" + choice.value() + "' in this policy",
            Suggestion.hint(choice.value().value(), names))));
  }

  private static ResolvedPolicy policy(
      PolicySources sources, Council council, List<ClauseInForce> clauses) {
    Overlay overlay = sources.overlay();
    return new ResolvedPolicy(
        council,
        sources.outline(),
        overlay.title().orElse(sources.outline().title()),
        clauses,
        new DocumentControl(
            overlay.version(),
            overlay.reviewCycle().orElse(sources.outline().reviewCycle()),
            overlay.events()),
        overlay.printed().orElse(sources.outline().printed()),
        overlay.printed().isPresent(),
        overlay.choices().fullNames().stream().map(Choice::value).toList(),
        overlay.file());
  }
}
