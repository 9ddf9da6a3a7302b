package org.clausebook.feature.summary;

import java.nio.file.Path;
import java.util.List;
import org.clausebook.model.document.PolicySummary;

/**
 * A summary, and where it was written.
 *
 * @param files in the order of the formats
 */
public record SummaryReport(PolicySummary summary, List<Path> files) {
  public SummaryReport {
    files = List.copyOf(files);
  }
}
