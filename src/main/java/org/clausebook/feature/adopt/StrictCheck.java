package org.clausebook.feature.adopt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.diagnostic.Severity;
import org.clausebook.feature.lint.Linting;
import org.clausebook.feature.lint.Rules;
import org.clausebook.model.PolicySources;
import org.clausebook.model.document.Format;
import org.clausebook.workspace.Workspace;

/**
 * Checks whether a policy has no mistake or warning once a decision on it is recorded. Rules about
 * today's date only warn, so that a decision of years ago can be recorded too.
 */
final class StrictCheck {
  private final Workspace workspace;
  private final LocalDate today;

  StrictCheck(Workspace workspace, LocalDate today) {
    this.workspace = workspace;
    this.today = today;
  }

  /**
   * The text that is decided on with what is to be said of it today, at the places in {@code
   * after}; or everything that is wrong with it.
   *
   * @param after the text of the policy's file with the decision
   * @param index of the decision among the events
   */
  Result<CandidateText> check(PolicyBefore before, String after, int index) {
    Result<PolicySources> sources = workspace.sources(before.key(), after);
    Result<CandidateText> text = sources.then(policy -> CandidateText.of(policy, index, workspace));
    var problems = new ArrayList<Diagnostic>(text.diagnostics());
    text.atHand()
        .ifPresent(working -> problems.addAll(workspace
            .appearance()
            .of(before.council())
            .proofreading()
            .render(working.document(), EnumSet.allOf(Format.class), working.traced()::locate)
            .diagnostics()));
    Result<List<Diagnostic>> findings =
        new Linting(workspace, today).lint(sources, before.council());
    problems.addAll(findings.diagnostics());
    findings.atHand().ifPresent(problems::addAll);
    List<Diagnostic> ofToday = problems.stream()
        .filter(problem -> isOfToday(problem, sources))
        .distinct()
        .toList();
    List<Diagnostic> weighed = problems.stream()
        .filter(problem -> problem.severity() != Severity.NOTE && !ofToday.contains(problem))
        .map(Diagnostic::strict)
        .map(problem -> before.placed(problem, after))
        .distinct()
        .toList();
    return weighed.isEmpty() ? text.after(ofToday) : Result.failed(weighed);
  }

  /** A rule that has nothing to say today may have something to silence tomorrow. */
  private static boolean isOfToday(Diagnostic problem, Result<PolicySources> sources) {
    return problem.rule().filter(Rules.ofToday()::contains).isPresent()
        || sources.atHand().stream()
            .flatMap(found -> found.own().remarks().silences().stream())
            .filter(silence -> Rules.ofToday().contains(silence.rule().value()))
            .anyMatch(silence ->
                problem.rule().isPresent() && silence.location().equals(problem.location()));
  }
}
