package org.clausebook.feature.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.explain.PolicyOrigin;
import org.clausebook.model.Council;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.PolicySources;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.Silence;
import org.clausebook.model.record.FutureDates;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.SourceText;
import org.clausebook.workspace.PolicyTexts;
import org.clausebook.workspace.Workspace;

/** Runs the rules on policies, with what these need to know about the workspace. */
public final class Linting {
  private final Workspace workspace;
  private final LocalDate today;
  private final Map<String, CouncilNames> names = new LinkedHashMap<>();

  public Linting(Workspace workspace, LocalDate today) {
    this.workspace = workspace;
    this.today = today;
    // Their names alone: a whole country's councils would fill the memory.
    workspace
        .councils()
        .forEach(slug -> workspace
            .council(slug)
            .atHand()
            .map(CouncilSources::council)
            .ifPresent(council -> names.put(slug, CouncilNames.of(council))));
  }

  public Result<List<Diagnostic>> lint(List<PolicyKey> keys) {
    var linter = new PolicyLinter();
    var findings = new ArrayList<Diagnostic>();
    var problems = new ArrayList<Diagnostic>();
    for (PolicyKey key : keys) {
      Result<LintedPolicy> policy = policy(key);
      problems.addAll(policy.diagnostics());
      policy.toOptional().map(linter::lint).ifPresent(linted -> {
        linted.atHand().ifPresent(findings::addAll);
        problems.addAll(linted.diagnostics());
      });
    }
    return Result.of(findings.stream().distinct().toList(), problems);
  }

  /** The same of a policy that is read already; rules judge no text in which words are missing. */
  public Result<List<Diagnostic>> lint(Result<PolicySources> sources, CouncilSources council) {
    Result<LintedPolicy> policy = policy(sources, Result.ok(council));
    return policy.isOk()
        ? policy.then(new PolicyLinter()::lint)
        : Result.failed(policy.diagnostics());
  }

  /** The silences, of the council or of the library, that have something to silence in a policy. */
  public List<Silence> needed(Result<PolicySources> sources, CouncilSources council) {
    return policy(sources, Result.ok(council)).atHand().stream()
        .flatMap(policy ->
            policy.silences().stream().filter(silence -> Rules.SILENCES.hasWork(silence, policy)))
        .toList();
  }

  /** Says that nothing in the library needs a silence of its own. */
  public static Diagnostic needless(Silence silence) {
    return Rules.SILENCES.inLibrary(silence);
  }

  private Result<LintedPolicy> policy(PolicyKey key) {
    Result<PolicySources> sources = workspace.policy(key).sources();
    return policy(
        sources
                .atHand()
                .filter(PolicyTexts::isLocked)
                .filter(found -> !isEnded(found))
                .isPresent()
            ? PolicyTexts.drafted(sources)
            : sources,
        workspace.council(key.council()));
  }

  private static boolean isEnded(PolicySources sources) {
    return sources.control().end().isPresent() && sources.control().pending().isEmpty();
  }

  private List<Diagnostic> future(PolicySources sources) {
    return new FutureDates(today)
        .in(sources.own().events(), sources.overlay().details().history());
  }

  private Result<LintedPolicy> policy(
      Result<PolicySources> sources, Result<CouncilSources> council) {
    return sources.then(found -> workspace
        .resolve(found)
        .then(policy -> linted(policy, silences(found), council))
        .after(future(found)));
  }

  private Result<LintedPolicy> linted(
      ResolvedPolicy policy, List<Silence> silences, Result<CouncilSources> council) {
    return council.then(sources -> workspace
        .trace(policy)
        .map(traced -> new LintedPolicy(
            policy,
            traced.document(),
            PolicyOrigin.of(policy, traced, sources),
            silences,
            sources.templates().watchlist(),
            otherCouncils(policy.council()),
            today)));
  }

  /** Those of the council and its layers, of the outline, and of its clauses. */
  private static List<Silence> silences(PolicySources sources) {
    List<ClauseId> outlined =
        sources.outline().slots().stream().map(slot -> slot.clause()).toList();
    return Stream.of(
            sources.overlays().stream().flatMap(overlay -> overlay.remarks().silences().stream()),
            sources.outline().remarks().silences().stream(),
            sources.library().remarks(outlined).silences().stream()
                .filter(silence -> silence
                    .clause()
                    .map(SourceText::value)
                    .filter(
                        clause -> outlined.stream().anyMatch(id -> id.value().equals(clause)))
                    .isPresent()))
        .flatMap(silences -> silences)
        .toList();
  }

  /** The names of the other councils of the workspace. */
  private List<CouncilNames> otherCouncils(Council council) {
    return names.entrySet().stream()
        .filter(other -> !other.getKey().equals(council.slug()))
        .map(Map.Entry::getValue)
        .distinct()
        .toList();
  }
}
