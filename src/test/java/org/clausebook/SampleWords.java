package org.clausebook;

import java.util.List;
import java.util.stream.IntStream;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PolicyDocument;

/** Documents with other words in their clauses. */
public final class SampleWords {
  private SampleWords() {}

  /** The same document, finished, with such a body for each of its first clauses. */
  public static PolicyDocument of(PolicyDocument document, List<String> bodies) {
    List<NumberedClause> clauses = IntStream.range(0, bodies.size())
        .mapToObj(i -> clause(document.clauses().get(i), bodies.get(i)))
        .toList();
    return document.with(clauses).finished();
  }

  private static NumberedClause clause(NumberedClause clause, String body) {
    return new NumberedClause(clause.id(), clause.level(), clause.number(), clause.heading(), body);
  }
}
