package org.clausebook.feature.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clausebook.model.Basis;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.document.NumberedClause;

/** A heading with nothing below it. */
final class EmptyClause implements Rule {
  @Override
  public String id() {
    return "empty-clause";
  }

  @Override
  public String reason() {
    return "a heading with nothing below it promises what the policy does not say";
  }

  @Override
  public List<Finding> check(LintedPolicy policy) {
    List<NumberedClause> clauses = policy.document().clauses();
    return IntStream.range(0, clauses.size())
        .filter(i -> clauses.get(i).body().chars().noneMatch(Character::isLetterOrDigit))
        .filter(i -> i + 1 == clauses.size()
            || clauses.get(i + 1).level() <= clauses.get(i).level())
        .mapToObj(i -> policy.policy().clauses().stream()
            .filter(clause -> clause.id().equals(clauses.get(i).id()))
            .findFirst())
        .flatMap(Optional::stream)
        .map(EmptyClause::finding)
        .toList();
  }

  private static Finding finding(ClauseInForce clause) {
    return new Finding(
        Optional.of(clause.id()),
        clause.location(),
        "clause '" + clause.id() + "' prints a heading with no words below it",
        clause.basis() == Basis.STATUTORY
            ? "give it the words that the law or the scheme has for it"
            : "give it words, or leave it out with '- omit: " + clause.id()
                + "' under 'amendments:'");
  }
}
