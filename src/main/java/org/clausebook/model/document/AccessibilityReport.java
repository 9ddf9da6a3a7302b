package org.clausebook.model.document;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.document.AccessibilityResults.TestResult;
import org.clausebook.model.text.Fingerprint;

/**
 * What is known about the accessibility of the files at hand.
 *
 * @param on when the tests ran, where that was told: ISO 8601
 */
public record AccessibilityReport(Optional<String> on, List<ReportedFile> files) {

  /**
   * One file that is at hand.
   *
   * @param file its path in the output folder
   * @param title that it gives itself
   * @param content of all its bytes
   * @param results none where a file of this very content was not tested
   */
  public record ReportedFile(
      String file, Optional<String> title, Fingerprint content, List<TestResult> results) {
    public ReportedFile {
      results = List.copyOf(results);
    }

    public boolean isTested() {
      return !results.isEmpty();
    }

    public boolean hasFailed() {
      return results.stream().anyMatch(result -> result.failed() > 0);
    }
  }

  public AccessibilityReport {
    files = List.copyOf(files);
  }
}
