package org.clausebook.feature.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.Silence;
import org.clausebook.model.record.DocumentControl;
import org.clausebook.model.text.SourceText;

/** Runs every rule on a policy, and leaves out what the policy silences. */
final class PolicyLinter {

  /**
   * What the rules find, as warnings in the order of rules; a silence that names an unknown rule or
   * clause is a mistake.
   */
  Result<List<Diagnostic>> lint(LintedPolicy policy) {
    List<Diagnostic> findings = Rules.all().stream()
        .filter(rule -> rule.isOfRecord() || !isEnded(policy))
        .flatMap(rule -> findings(rule, policy))
        .toList();
    var problems = new ArrayList<Diagnostic>();
    policy.silences().forEach(silence -> check(silence, policy, problems));
    return Result.of(findings, problems);
  }

  /** The words of a policy that is no longer in force need not be better than they were. */
  private static boolean isEnded(LintedPolicy policy) {
    DocumentControl control = policy.policy().control();
    return control.end().isPresent() && control.pending().isEmpty();
  }

  private static Stream<Diagnostic> findings(Rule rule, LintedPolicy policy) {
    return rule.check(policy).stream()
        .filter(finding -> policy.silences().stream()
            .noneMatch(silence -> policy.isSilencedBy(silence, rule, finding)))
        .map(finding -> finding.by(rule));
  }

  /** Reports a silence that names a rule or a clause that there is not. */
  private static void check(Silence silence, LintedPolicy policy, List<Diagnostic> problems) {
    if (!Rules.ids().contains(silence.rule().value())) {
      problems.add(Diagnostic.error(
          silence.rule().start(),
          "no rule is called '" + silence.rule().value() + "'",
          Suggestion.hint(silence.rule().value(), Rules.ids())));
    }
    silence
        .clause()
        .filter(clause -> !isKnown(clause, policy))
        .ifPresent(clause -> problems.add(Diagnostic.error(
            clause.start(),
            "no clause '" + clause.value() + "' in this policy",
            Suggestion.hint(clause.value(), ids(policy)))));
  }

  /** A layer may name a clause of the outline that this council leaves out. */
  private static boolean isKnown(SourceText clause, LintedPolicy policy) {
    boolean isOfLayer = !clause.start().file().equals(policy.policy().file());
    return ids(policy).contains(clause.value())
        || (isOfLayer
            && policy.policy().outline().slots().stream()
                .anyMatch(slot -> slot.clause().value().equals(clause.value())));
  }

  private static List<String> ids(LintedPolicy policy) {
    return policy.policy().clauses().stream().map(clause -> clause.id().value()).toList();
  }
}
