package org.clausebook.feature.lint;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.clausebook.Clausebook;
import org.clausebook.SamplePolicy;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.record.PolicyKey;

/**
 * A policy that a test words, and what the rules find in it.
 *
 * @param policy of {@code templates/clauses/dogs.yaml} and {@code councils/borwen/dogs.yaml}
 */
record LintSample(SamplePolicy policy) {
  private static final PolicyKey KEY = new PolicyKey("borwen", "dogs");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  /** The policy 'Dogs' of Borwen Parish Council, with one clause that has this body. */
  static LintSample of(Path folder, String body) {
    return new LintSample(SamplePolicy.in(folder).clauses("""
        leads:
          heading: Leads
          body: |
        """ + body.indent(4)));
  }

  /** What one rule finds, each as {@code line:column message} or with the file where it differs. */
  List<String> findings(String rule) {
    return result().toOptional().orElseThrow().stream()
        .filter(diagnostic -> diagnostic.rule().filter(rule::equals).isPresent())
        .map(LintSample::show)
        .toList();
  }

  Result<List<Diagnostic>> result() {
    return Clausebook.open(policy.folder()).lint(List.of(KEY), TODAY);
  }

  private static String show(Diagnostic diagnostic) {
    return diagnostic.location().toString().replace("templates/clauses/dogs.yaml:", "") + " "
        + diagnostic.message();
  }
}
