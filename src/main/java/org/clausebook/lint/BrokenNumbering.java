package org.clausebook.lint;

import java.util.List;
import java.util.stream.Stream;

/** Numbers that somebody typed: out of order, or beside those that the policy is given. */
final class BrokenNumbering implements Rule {
  @Override
  public String id() {
    return "broken-numbering";
  }

  @Override
  public String reason() {
    return "a number that is missing, or stands twice, makes readers look for words that are gone";
  }

  @Override
  public List<Finding> check(LintedPolicy policy) {
    boolean isNumberedThrough = policy.document().presentation().scheme().numbersParagraphs();
    return Stream.of(
            TypedNumbers.ofHeadings(policy.origin().clauses()),
            policy.origin().clauses().stream()
                .flatMap(clause -> TypedNumbers.ofParagraphs(clause, isNumberedThrough).stream())
                .toList(),
            policy.policy().clauses().stream()
                .flatMap(clause -> ListNumbers.check(clause).stream())
                .toList())
        .flatMap(List::stream)
        .toList();
  }
}
