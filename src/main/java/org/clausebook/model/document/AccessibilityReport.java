package org.clausebook.model.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.document.AccessibilityResults.TestResult;
import org.clausebook.model.text.Fingerprint;

/**
 * What is known about the accessibility of the files at hand.
 *
 * @param on when the tests ran, where that was told: ISO 8601
 * @param layouts the tests that pages made from the program's own layouts passed, by format
 */
public record AccessibilityReport(
    Optional<String> on, Map<Format, List<TestResult>> layouts, List<ReportedFile> files) {

  /** How a file was made, and so what tests of layouts say of it. */
  public enum Making {
    /** From the layouts that come with the program, just as it makes the file now. */
    SHIPPED_LAYOUT,
    /** From a layout, a theme or fonts that the workspace has itself. */
    OWN_LAYOUT,
    /** By another version, from other words, or by somebody else. */
    UNKNOWN;

    /** The word in layouts. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * One file that is at hand.
   *
   * @param file its path in the output folder
   * @param title that it gives itself
   * @param content of all its bytes
   * @param results none where a file of this very content was not tested
   * @param checks what the program looked at now; none where the file cannot be read
   */
  public record ReportedFile(
      String file,
      Optional<String> title,
      Fingerprint content,
      List<TestResult> results,
      Optional<Format> format,
      Making making,
      List<AccessibilityCheck> checks) {
    public ReportedFile {
      results = List.copyOf(results);
      checks = List.copyOf(checks);
    }

    /** Whether this file itself was tested. */
    public boolean isTested() {
      return !results.isEmpty();
    }

    /** Whether a test failed, or the program missed something in it now. */
    public boolean hasFailed() {
      return results.stream().anyMatch(result -> result.failed() > 0)
          || !checks.stream().allMatch(AccessibilityCheck::isPassed);
    }
  }

  public AccessibilityReport {
    layouts = Collections.unmodifiableMap(new LinkedHashMap<>(layouts));
    files = List.copyOf(files);
  }
}
