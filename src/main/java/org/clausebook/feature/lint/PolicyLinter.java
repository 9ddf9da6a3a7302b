package org.clausebook.feature.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.record.DocumentControl;

/** Runs every rule on a policy, and leaves out what the policy silences. */
public final class PolicyLinter {

  /**
   * What the rules find, as warnings in the order of rules; a silence that names an unknown rule or
   * clause is a mistake.
   */
  public Result<List<Diagnostic>> lint(LintedPolicy policy) {
    List<Diagnostic> findings = Rules.all().stream()
        .filter(rule -> rule.isOfRecord() || !isEnded(policy))
        .flatMap(rule -> findings(rule, policy))
        .toList();
    var problems = new ArrayList<Diagnostic>();
    policy.silences().forEach(silence -> SilenceCheck.check(silence, policy, problems));
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
            .noneMatch(silence -> silence.silences(rule.id(), finding.clause())))
        .map(finding -> finding.by(rule));
  }
}
