package org.clausebook.feature.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.diagnostic.Severity;
import org.clausebook.model.Circumstances;
import org.clausebook.model.Clause;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.Fact;
import org.clausebook.model.Outline;
import org.clausebook.model.PolicySources;
import org.clausebook.workspace.Workspace;

/** One outline, composed in every way that it is tried. */
final class TriedOutline {
  private final Workspace workspace;
  private final InventedCouncils councils;
  private final List<Diagnostic> problems;

  /** Where a mistake was met first, and how often. */
  private record Met(String told, int times) {}

  TriedOutline(Workspace workspace, InventedCouncils councils, List<Diagnostic> problems) {
    this.workspace = workspace;
    this.councils = councils;
    this.problems = problems;
  }

  /** Composes it, and answers in how many ways. */
  int compose(Outline outline, CouncilSources council) {
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    Map<String, PolicySources> sources = new LinkedHashMap<>();
    for (String kind : councils.kinds(council)) {
      Result<PolicySources> read = councils.policy(kind, outline.policy());
      keep(read.diagnostics());
      kinds.put(kind, read.atHand().map(TriedOutline::country).orElse(List.of()));
      read.atHand()
          .filter(found -> councils.has(kind))
          .ifPresent(found -> sources.put(kind, found));
    }
    Map<Trial, String> trials =
        Trials.of(outline, council.templates().library(), inserted(sources), kinds, problems);
    trials.keySet().removeIf(trial -> !sources.containsKey(trial.kind()));
    var silences = new LibrarySilences(workspace, outline, council);
    keep(compose(trials, sources, silences));
    keep(silences.needless());
    return trials.size();
  }

  private List<Diagnostic> compose(
      Map<Trial, String> trials, Map<String, PolicySources> byKind, LibrarySilences silences) {
    Map<Diagnostic, Met> found = new LinkedHashMap<>();
    trials.forEach((trial, told) -> compose(trial, byKind, silences)
        .forEach(problem -> found.merge(
            problem, new Met(told, 1), (met, again) -> new Met(met.told, met.times + 1))));
    return found.entrySet().stream()
        .map(entry -> entry.getValue().times == trials.size()
            ? entry.getKey()
            : told(entry.getKey(), entry.getValue().told))
        .toList();
  }

  private static List<String> country(PolicySources sources) {
    return Optional.ofNullable(sources.council().facts().get(Circumstances.COUNTRY))
        .map(Fact::value)
        .map(List::of)
        .orElse(List.of());
  }

  private List<Diagnostic> compose(
      Trial trial, Map<String, PolicySources> byKind, LibrarySilences silences) {
    return Optional.ofNullable(byKind.get(trial.kind())).stream()
        .map(read -> read.withOwn(own -> trial.in(own, read.outline())))
        .flatMap(read -> Stream.concat(
            workspace.resolve(read).then(workspace::trace).diagnostics().stream(),
            silences.lookAt(read).stream()))
        .toList();
  }

  private static List<Clause> inserted(Map<String, PolicySources> sources) {
    return sources.values().stream()
        .limit(1)
        .flatMap(read -> read.overlays().stream())
        .flatMap(overlay -> overlay.amendments().stream())
        .flatMap(amendment -> amendment.added().stream())
        .toList();
  }

  private void keep(List<Diagnostic> found) {
    var kept = new ArrayList<Diagnostic>(found);
    kept.removeIf(
        problem -> problem.severity() == Severity.NOTE || !councils.isOfTheLibrary(problem));
    problems.addAll(kept);
  }

  private static Diagnostic told(Diagnostic problem, String told) {
    return new Diagnostic(
        problem.severity(),
        problem.location(),
        problem.message() + ", " + told,
        problem.hint(),
        problem.rule());
  }
}
