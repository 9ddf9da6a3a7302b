package org.clausebook.feature.drift;

import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.record.PolicyKey;

/**
 * The drift of one policy.
 *
 * @param drift empty where no words are locked
 * @param problems of the working text, beside those of amendments that no longer fit
 */
public record DriftReport(PolicyKey key, Optional<PolicyDrift> drift, List<Diagnostic> problems) {
  public DriftReport {
    problems = List.copyOf(problems);
  }
}
