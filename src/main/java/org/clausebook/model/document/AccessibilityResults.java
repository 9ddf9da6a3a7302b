package org.clausebook.model.document;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.text.Fingerprint;

/**
 * The recorded results of the accessibility tests, by file.
 *
 * @param on when the tests ran, where that was told: ISO 8601
 */
public record AccessibilityResults(Optional<String> on, List<TestedFile> files) {

  /**
   * One file as it was when it was tested.
   *
   * @param file its path in the output folder
   * @param content of all its bytes
   */
  public record TestedFile(String file, Fingerprint content, List<TestResult> results) {
    public TestedFile {
      results = List.copyOf(results);
    }
  }

  /**
   * What one tool found by one set of rules.
   *
   * @param tool its name: {@code veraPDF}
   * @param rules the standard or the set: {@code PDF/UA-1}
   * @param checked how many rules were looked at; empty where the tool does not count them
   * @param failed how many of them the file does not meet
   */
  public record TestResult(
      String tool, String version, String rules, Optional<Integer> checked, int failed) {}

  public AccessibilityResults {
    files = List.copyOf(files);
  }

  /**
   * The results for a file with this content; none if it was never tested, or has changed since.
   */
  public List<TestResult> of(Fingerprint content) {
    return files.stream()
        .filter(file -> file.content().equals(content))
        .flatMap(file -> file.results().stream())
        .distinct()
        .toList();
  }
}
