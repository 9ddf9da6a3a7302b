package org.clausebook.stage.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Amendment;
import org.clausebook.model.Clause;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.ClauseLibrary;
import org.clausebook.model.ClauseWords;
import org.clausebook.model.Overlay;
import org.clausebook.model.PolicySources;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.TranslatedPolicy;
import org.clausebook.model.TranslatedPolicy.Around;
import org.clausebook.model.TranslatedPolicy.State;
import org.clausebook.model.Variants;
import org.clausebook.model.Variants.Variant;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.SourceText;

/**
 * Resolves a policy in Welsh beside the English: the same amendments, made to the Welsh words.
 *
 * <p>A clause of which some words are there in English alone counts as not translated: its Welsh
 * would not say what the English says.
 */
final class WelshResolver {
  /** The text in place of words that are not printed. */
  private static final String STAND_IN = "…";

  private final PolicySources english;
  private final PolicySources welsh;
  private final List<Diagnostic> problems;

  /**
   * A resolver of one policy.
   *
   * @param problems what is wrong with the English, to which what is wrong with the Welsh is added
   */
  WelshResolver(PolicySources english, PolicySources welsh, List<Diagnostic> problems) {
    this.english = english;
    this.welsh = welsh;
    this.problems = problems;
  }

  /** The policy with its Welsh beside it. */
  ResolvedPolicy resolve(ResolvedPolicy policy) {
    var check = new TranslationCheck(english.languages(), problems);
    Map<ClauseId, State> states = states(policy, check);
    var statutory = new StatutoryProvisions(problems);
    policy.clauses().stream()
        .map(ClauseInForce::id)
        .filter(id -> !State.NOT_TRANSLATED.equals(states.get(id)))
        .forEach(id -> statutory.check(english.clause(id), welsh.clause(id)));
    Around around = new SurroundingWords(english, welsh).check(check);
    Result<ResolvedPolicy> resolved = new OverlayResolver().resolve(translated(policy, states));
    resolved.diagnostics().stream().filter(d -> !problems.contains(d)).forEach(problems::add);
    return resolved
        .atHand()
        .map(other -> policy.with(new TranslatedPolicy(other, states, around, english.languages())))
        .orElse(policy);
  }

  private Map<ClauseId, State> states(ResolvedPolicy policy, TranslationCheck check) {
    var words = new TranslatedWords(english, welsh, policy.text().merged());
    Map<ClauseId, State> states = new LinkedHashMap<>();
    policy
        .clauses()
        .forEach(clause -> check
            .state(clause.id(), words.of(clause.id()))
            .ifPresent(state -> states.put(clause.id(), state)));
    return states;
  }

  /** The Welsh sources, in which nothing is amended that is not translated. */
  private PolicySources translated(ResolvedPolicy policy, Map<ClauseId, State> states) {
    var missing = new ArrayList<ClauseId>();
    states.forEach((id, state) -> {
      if (state == State.NOT_TRANSLATED) {
        missing.add(id);
        policy.text().merged().forEach((from, into) -> {
          if (into.equals(id)) {
            missing.add(from);
          }
        });
      }
    });
    Map<ClauseId, Clause> clauses = new LinkedHashMap<>();
    welsh
        .library()
        .clauses()
        .forEach((id, clause) -> clauses.put(id, missing.contains(id) ? empty(clause) : clause));
    return new PolicySources(
        welsh.council(),
        welsh.outline(),
        new ClauseLibrary(new ClauseLibrary.Part(clauses, welsh.library().remarks())),
        welsh.overlays().stream().map(overlay -> translated(overlay, missing)).toList());
  }

  private static Overlay translated(Overlay overlay, List<ClauseId> missing) {
    return overlay.with(overlay.amendments().stream()
        .filter(amendment -> amendment.reword().isEmpty() || !missing.contains(amendment.clause()))
        .map(amendment -> missing.contains(amendment.clause()) ? empty(amendment) : amendment)
        .toList());
  }

  private static Amendment empty(Amendment amendment) {
    Optional<Amendment> inserted = amendment
        .added()
        .flatMap(clause ->
            amendment.placement().map(place -> new Amendment.Insert(empty(clause), place)));
    return inserted.orElse(amendment);
  }

  private static Clause empty(Clause clause) {
    Map<String, Variant> variants = new LinkedHashMap<>();
    clause
        .variants()
        .byName()
        .forEach((name, variant) -> variants.put(
            name,
            new Variant(
                variant.heading(), empty(variant.body()), Optional.empty(), Optional.empty())));
    return new Clause(
        clause.id(),
        clause.basis(),
        new ClauseWords(clause.heading(), empty(clause.body())),
        clause.when(),
        clause.provenance(),
        new Variants(variants, clause.variants().mustChoose()),
        clause.location());
  }

  private static SourceText empty(SourceText words) {
    return SourceText.of(STAND_IN, words.start());
  }
}
