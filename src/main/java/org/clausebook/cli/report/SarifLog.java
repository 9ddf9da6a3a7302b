package org.clausebook.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.clausebook.diagnostic.Diagnostic;

/**
 * Findings as a log in SARIF 2.1.0, the form that GitHub and editors read.
 *
 * @param version of Clausebook
 * @param folder the way to the workspace from where paths begin, with {@code /} at its end; or
 *     empty
 */
record SarifLog(String version, String folder, Findings findings) {
  /** The rule of a diagnostic that has none of its own, whether it is an error or not. */
  static final String MISTAKE = "mistake";

  private static final String WHY_MISTAKE = "a mistake in a file, or something to look at";
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** The log by the keys of SARIF. */
  record View(String $schema, String version, List<Run> runs) {}

  record Run(Tool tool, String columnKind, List<SarifResult> results) {}

  record Tool(Driver driver) {}

  record Driver(String name, String version, List<Rule> rules) {}

  record Rule(
      String id,
      Optional<Text> shortDescription,
      Optional<Text> fullDescription,
      Optional<Text> help) {}

  record Text(String text) {}

  /** The log as a value for {@link Json}. */
  View view() {
    List<Diagnostic> sorted =
        findings.diagnostics().stream().sorted().distinct().toList();
    var ids = new TreeSet<String>();
    sorted.forEach(diagnostic -> ids.add(rule(diagnostic)));
    return new View(SCHEMA, "2.1.0", List.of(run(List.copyOf(ids), sorted)));
  }

  private Run run(List<String> ids, List<Diagnostic> sorted) {
    var fingerprints = new Fingerprints();
    var results = new ArrayList<SarifResult>();
    for (Diagnostic diagnostic : sorted) {
      String rule = rule(diagnostic);
      String print = fingerprints.of(rule, diagnostic);
      results.add(SarifResult.of(diagnostic, folder, print, rule, ids.indexOf(rule)));
    }
    return new Run(
        new Tool(
            new Driver("Clausebook", version, ids.stream().map(this::described).toList())),
        // A Position counts code points.
        "unicodeCodePoints",
        results);
  }

  private static String rule(Diagnostic diagnostic) {
    return diagnostic.rule().orElse(MISTAKE);
  }

  private Rule described(String id) {
    Optional<Text> reason = Optional.ofNullable(
            id.equals(MISTAKE) ? WHY_MISTAKE : findings.reasons().get(id))
        .map(Text::new);
    // GitHub asks for all three.
    return new Rule(id, reason, reason, reason);
  }
}
