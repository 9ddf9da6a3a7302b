package org.clausebook.feature.lint;

import java.util.List;
import java.util.stream.Stream;
import org.clausebook.feature.explain.ClauseOrigin;
import org.clausebook.model.NumberingScheme;

/** Numbers that somebody typed, out of order or beside those that the program gives. */
final class BrokenNumbering implements Rule {
  @Override
  public String id() {
    return "broken-numbering";
  }

  @Override
  public String reason() {
    return "if a number is missing or used twice, readers look for words that are not there";
  }

  @Override
  public List<Finding> check(LintedPolicy policy) {
    NumberingScheme scheme = policy.document().presentation().scheme();
    return Stream.of(
            TypedNumbers.ofHeadings(policy.origin().clauses()),
            policy.origin().clauses().stream()
                .flatMap(clause ->
                    TypedNumbers.ofParagraphs(clause, isNumberedThrough(clause, scheme)).stream())
                .toList(),
            policy.policy().clauses().stream()
                .flatMap(clause -> ListNumbers.check(clause).stream())
                .toList())
        .flatMap(List::stream)
        .toList();
  }

  /** Whether the paragraphs of a clause have numbers that nobody typed. */
  private static boolean isNumberedThrough(ClauseOrigin clause, NumberingScheme scheme) {
    boolean hasNumber = !clause.number().text().isEmpty();
    return scheme.numbersParagraphs() && (hasNumber || !scheme.numbersClauses());
  }
}
