package org.clausebook.stage.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.Choices.Choice;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.ControlDetails;
import org.clausebook.model.Council;
import org.clausebook.model.Drafting;
import org.clausebook.model.Overlay;
import org.clausebook.model.PolicySources;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.text.ClauseId;

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
    var gaps = new Gaps(sources, problems);
    Council council = FactsInForce.of(sources, gaps, problems);
    var passages = new Passages(sources.outline(), sources.overlay(), gaps, problems);
    var conditions = new Conditions(council, sources.outline(), passages, problems);
    var blocks = new ConditionalBlocks(conditions, problems);
    var options = new OpenOptions(gaps, sources.overlay().file());
    var selection = new ClauseSelection(sources, conditions, options, problems);
    var outlined = OutlinedClauses.of(sources.outline(), sources.library(), selection);
    var hints = new TargetHints(council, sources.outline().policy(), passages);
    var amender = new OverlayAmender(sources, conditions, options, hints, problems);
    var statutory = new StatutoryProvisions(problems);
    List<ClauseInForce> clauses =
        Appendices.of(sources).last(amender.amend(outlined.map(blocks::decide))).stream()
            .map(clause -> worded(clause, passages, blocks, statutory))
            .toList();
    options.report(clauses);
    ClauseShapes.check(clauses, problems);
    checkFullNames(sources, clauses, problems);
    var drafting = new Drafting(
        new NotesInForce(sources, merged(sources)).of(clauses), gaps.inDraft(), outlined.leftOut());
    ResolvedPolicy english = policy(sources, council, clauses, drafting);
    return Result.of(
        sources
            .welsh()
            .map(welsh -> new WelshResolver(sources, welsh, problems).resolve(english))
            .orElse(english),
        problems);
  }

  private static ClauseInForce worded(
      ClauseInForce amended,
      Passages passages,
      ConditionalBlocks blocks,
      StatutoryProvisions statutory) {
    ClauseInForce filled = passages.fill(amended);
    ClauseInForce decided = blocks.decideAll(filled);
    statutory.check(amended, filled, decided);
    return decided;
  }

  /** A layer may name a clause that this council leaves out. */
  private static void checkFullNames(
      PolicySources sources, List<ClauseInForce> clauses, List<Diagnostic> problems) {
    List<String> names = clauses.stream().map(clause -> clause.id().value()).toList();
    var known = new LayerNames(sources, clauses);
    sources.overlay().choices().fullNames().stream()
        .filter(choice -> !names.contains(choice.value().value()))
        .filter(
            choice -> !known.isLeftOut(choice.value().value(), choice.location().file()))
        .forEach(choice -> problems.add(Diagnostic.error(
            choice.location(),
            "no clause '" + choice.value() + "' in this policy",
            Suggestion.hint(choice.value().value(), names))));
  }

  private static ResolvedPolicy policy(
      PolicySources sources, Council council, List<ClauseInForce> clauses, Drafting drafting) {
    Overlay overlay = sources.overlay();
    Map<ClauseId, ClauseId> merged = merged(sources);
    var text = new ResolvedPolicy.Text(
        overlay.title().orElse(sources.outline().text().title()),
        clauses,
        new LayerNames(sources, clauses).presentation(),
        merged,
        overlay.printed().orElse(sources.outline().text().printed()),
        sources.own().printed().isPresent(),
        overlay.choices().fullNames().stream().map(Choice::value).toList(),
        new SummariesInForce(sources, merged).of(clauses));
    return new ResolvedPolicy(
        council,
        sources.outline(),
        text,
        sources.control(),
        details(sources),
        drafting,
        overlay.file(),
        Optional.empty());
  }

  /** Lines in which a council tells of its adoption take the place of the outline's control. */
  private static ControlDetails details(PolicySources sources) {
    ControlDetails outline = sources.outline().details();
    Overlay overlay = sources.overlay();
    return overlay.details().over(overlay.printed().isPresent() ? outline.unasked() : outline);
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
