package org.clausebook.cli.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.diagnostic.Diagnostic;

/**
 * The mistakes that a command found.
 *
 * @param policies how many were looked at
 * @param reasons why a rule is there, by its id; a rule without a reason is shown by its id alone
 */
public record Findings(int policies, List<Diagnostic> diagnostics, Map<String, String> reasons) {
  public Findings {
    diagnostics = List.copyOf(diagnostics);
    reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
  }

  public Findings(int policies, List<Diagnostic> diagnostics) {
    this(policies, diagnostics, Map.of());
  }

  /** The same, with diagnostics that count otherwise. */
  Findings with(List<Diagnostic> others) {
    return new Findings(policies, others, reasons);
  }
}
