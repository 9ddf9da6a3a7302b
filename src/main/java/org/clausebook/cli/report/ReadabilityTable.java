package org.clausebook.cli.report;

import java.util.List;
import org.clausebook.Clausebook;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.lint.Readability;
import org.clausebook.model.record.PolicyKey;

/** Shows how hard each clause is to read, a row each. */
public record ReadabilityTable(Console console, boolean json) {
  private static final List<String> HEADINGS =
      List.of("COUNCIL", "POLICY", "CLAUSE", "WORDS", "SENTENCES", "INDEX");

  /** A clause of a policy. */
  record Row(String council, String policy, String clause, int words, int sentences, double index) {
    static Row of(PolicyKey key, Readability clause) {
      return new Row(
          key.council(),
          key.policy(),
          clause.clause().value(),
          clause.words(),
          clause.sentences(),
          Math.round(clause.index() * 10) / 10.0);
    }

    List<String> cells() {
      return List.of(
          council,
          policy,
          clause,
          String.valueOf(words),
          String.valueOf(sentences),
          String.valueOf(index));
    }
  }

  /** Prints the rows and answers the exit code; policies with errors are left out and reported. */
  public int print(Clausebook clausebook, Result<List<PolicyKey>> policies) {
    Result<List<List<Row>>> found = policies.then(
        keys -> Result.faultless(keys.stream().map(key -> rows(clausebook, key)).toList()));
    List<Row> rows =
        found.atHand().stream().flatMap(List::stream).flatMap(List::stream).toList();
    if (json) {
      Json.print(console, rows);
    } else if (!rows.isEmpty()) {
      Table.print(console, HEADINGS, rows.stream().map(Row::cells).toList());
    }
    return new DiagnosticPrinter(console).print(found.diagnostics());
  }

  private static Result<List<Row>> rows(Clausebook clausebook, PolicyKey key) {
    return clausebook
        .explain(key)
        .map(Readability::of)
        .map(clauses -> clauses.stream().map(clause -> Row.of(key, clause)).toList());
  }
}
