package org.clausebook.feature.lint;

import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.Silence;

/** A silence in the council's own file that silences nothing. */
final class NeedlessSilence implements Rule {
  private final List<Rule> rules;

  /**
   * The rule that looks at what others find.
   *
   * @param rules the others
   */
  NeedlessSilence(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  @Override
  public String id() {
    return "needless-silence";
  }

  @Override
  public String reason() {
    return "a silence that silences nothing would hide the next fault of its kind";
  }

  @Override
  public List<Finding> check(LintedPolicy policy) {
    return policy.silences().stream()
        .filter(silence -> silence.location().file().equals(policy.policy().file()))
        .filter(silence -> !hasWork(silence, policy))
        .map(NeedlessSilence::needless)
        .toList();
  }

  private static Finding needless(Silence silence) {
    return Finding.of(
        silence.location(),
        "'" + silence.rule().value() + "' finds nothing here to silence",
        "take this entry out");
  }

  /** The same of a silence in the library, which nothing that was made of it needs. */
  Diagnostic inLibrary(Silence silence) {
    return needless(silence).by(this);
  }

  /** An unknown rule, or one in an unknown clause, is reported elsewhere. */
  boolean hasWork(Silence silence, LintedPolicy policy) {
    return rules.stream().noneMatch(rule -> rule.id().equals(silence.rule().value()))
        || rules.stream()
            .anyMatch(rule -> rule.check(policy).stream()
                .anyMatch(finding -> policy.isSilencedBy(silence, rule, finding)));
  }
}
