package org.clausebook.feature.lint;

import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.Silence;
import org.clausebook.model.text.SourceText;

/** Reports silences that name a rule or a clause that does not exist. */
final class SilenceCheck {
  private SilenceCheck() {}

  static void check(Silence silence, LintedPolicy policy, List<Diagnostic> problems) {
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
