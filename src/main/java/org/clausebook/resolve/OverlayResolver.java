package org.clausebook.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.Choices.Choice;
import org.clausebook.model.ClauseId;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.Council;
import org.clausebook.model.DocumentControl;
import org.clausebook.model.Outline.Slot;
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
    Council council = FactsInForce.of(sources, problems);
    var passages = new Passages(sources.outline(), sources.overlay(), problems);
    var conditions = new Conditions(council, sources.outline(), passages, problems);
    var blocks = new ConditionalBlocks(conditions, problems);
    var selection = new ClauseSelection(sources, conditions, problems);
    var outlined = OutlinedClauses.of(sources.outline(), sources.library(), selection);
    var hints = new TargetHints(council, sources.outline().policy(), passages);
    var amender = new OverlayAmender(sources, conditions, hints, problems);
    List<ClauseInForce> clauses = amender.amend(outlined.map(blocks::decide)).stream()
        .map(passages::fill)
        .map(blocks::decideAll)
        .toList();
    checkFullNames(sources, clauses, problems);
    MinuteCheck.check(council, sources.own().events(), problems);
    return Result.of(policy(sources, council, clauses), problems);
  }

  /** A layer may name a clause of the outline that this council leaves out. */
  private static void checkFullNames(
      PolicySources sources, List<ClauseInForce> clauses, List<Diagnostic> problems) {
    List<String> names = clauses.stream().map(clause -> clause.id().value()).toList();
    List<ClauseId> outlined =
        sources.outline().slots().stream().map(Slot::clause).toList();
    sources.overlay().choices().fullNames().stream()
        .filter(choice -> !names.contains(choice.value().value()))
        .filter(choice -> choice.location().file().equals(sources.own().file())
            || !outlined.contains(choice.value()))
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
        overlay.details().over(sources.outline().details()),
        overlay.presentation().over(sources.outline().presentation()),
        merged(sources),
        overlay.printed().orElse(sources.outline().printed()),
        sources.own().printed().isPresent(),
        overlay.choices().fullNames().stream().map(Choice::value).toList(),
        overlay.file());
  }

  private static Map<ClauseId, ClauseId> merged(PolicySources sources) {
    Map<ClauseId, ClauseId> merged = new LinkedHashMap<>();
    sources.overlays().stream()
        .flatMap(overlay -> overlay.amendments().stream())
        .flatMap(amendment -> amendment.merge().stream())
        .forEach(merge -> merged.put(merge.clause(), merge.into()));
    return merged;
  }
}
