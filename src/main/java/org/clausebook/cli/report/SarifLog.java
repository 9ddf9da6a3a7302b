package org.clausebook.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.clausebook.diagnostic.Diagnostic;

/**
 * Findings as a log in SARIF 2.1.0, the form that GitHub and editors read.
 *
 * @param version of Clausebook
 * @param folder the way to the workspace from where paths begin, with {@code /} at its end; or empty
 */
record SarifLog(String version, String folder, Findings findings) {
  /** What a diagnostic without a rule of its own stands under, whether it is an error or not. */
  static final String MISTAKE = "mistake";

  private static final String WHY_MISTAKE =
      "a file holds a mistake, or something that somebody should look at";
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** The log as a value for {@link Json}. */
  Map<String, Object> toMap() {
    List<Diagnostic> sorted =
        findings.diagnostics().stream().sorted().distinct().toList();
    var ids = new TreeSet<String>();
    sorted.forEach(diagnostic -> ids.add(rule(diagnostic)));
    var log = new LinkedHashMap<String, Object>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(run(List.copyOf(ids), sorted)));
    return log;
  }

  private Map<String, Object> run(List<String> ids, List<Diagnostic> sorted) {
    var fingerprints = new Fingerprints();
    var results = new ArrayList<Map<String, Object>>();
    for (Diagnostic diagnostic : sorted) {
      String rule = rule(diagnostic);
      String print = fingerprints.of(rule, diagnostic);
      results.add(new SarifResult(diagnostic, folder, print).toMap(rule, ids.indexOf(rule)));
    }
    var driver = new LinkedHashMap<String, Object>();
    driver.put("name", "Clausebook");
    driver.put("version", version);
    driver.put("rules", ids.stream().map(this::described).toList());
    var run = new LinkedHashMap<String, Object>();
    run.put("tool", Map.of("driver", driver));
    // A Position counts code points.
    run.put("columnKind", "unicodeCodePoints");
    run.put("results", results);
    return run;
  }

  private static String rule(Diagnostic diagnostic) {
    return diagnostic.rule().orElse(MISTAKE);
  }

  private Map<String, Object> described(String id) {
    var rule = new LinkedHashMap<String, Object>();
    rule.put("id", id);
    String reason = id.equals(MISTAKE) ? WHY_MISTAKE : findings.reasons().get(id);
    if (reason != null) {
      // GitHub asks for all three.
      rule.put("shortDescription", Map.of("text", reason));
      rule.put("fullDescription", Map.of("text", reason));
      rule.put("help", Map.of("text", reason));
    }
    return rule;
  }
}
