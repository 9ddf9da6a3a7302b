package org.clausebook.cli.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.Clausebook;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.lint.Readability;
import org.clausebook.model.record.PolicyKey;

/** Shows how hard each clause is to read, a row each. */
public record ReadabilityTable(Console console, boolean json) {
  private static final List<String> HEADINGS =
      List.of("COUNCIL", "POLICY", "CLAUSE", "WORDS", "SENTENCES", "INDEX");

  /** A clause of a policy. */
  private record Row(PolicyKey key, Readability clause) {
    List<String> cells() {
      return toMap().values().stream().map(Object::toString).toList();
    }

    Map<String, Object> toMap() {
      var values = new LinkedHashMap<String, Object>();
      values.put("council", key.council());
      values.put("policy", key.policy());
      values.put("clause", clause.clause().value());
      values.put("words", clause.words());
      values.put("sentences", clause.sentences());
      values.put("index", Math.round(clause.index() * 10) / 10.0);
      return values;
    }
  }

  /** Prints the rows and answers the exit code; policies with errors are left out and reported. */
  public int print(Clausebook clausebook, Result<List<PolicyKey>> policies) {
    Result<List<List<Row>>> found = policies.then(
        keys -> Result.faultless(keys.stream().map(key -> rows(clausebook, key)).toList()));
    List<Row> rows =
        found.atHand().stream().flatMap(List::stream).flatMap(List::stream).toList();
    if (json) {
      Json.print(console, rows.stream().map(Row::toMap).toList());
    } else if (!rows.isEmpty()) {
      Table.print(console, HEADINGS, rows.stream().map(Row::cells).toList());
    }
    return new DiagnosticPrinter(console).print(found.diagnostics());
  }

  private static Result<List<Row>> rows(Clausebook clausebook, PolicyKey key) {
    return clausebook
        .readability(key)
        .then(clauses ->
            Result.ok(clauses.stream().map(clause -> new Row(key, clause)).toList()));
  }
}
