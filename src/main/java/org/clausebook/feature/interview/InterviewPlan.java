package org.clausebook.feature.interview;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.document.OutputFile;

/**
 * What will be written.
 *
 * @param council the council's folder
 * @param policies that are new
 * @param files with their new texts; none where nothing was open
 * @param open how many questions the council decides later
 */
public record InterviewPlan(
    String council, List<String> policies, List<PlannedFile> files, int open) {
  /**
   * A file with its new text.
   *
   * @param before its text as it is; empty where there is no such file
   */
  public record PlannedFile(OutputFile file, Optional<String> before) {
    public String text() {
      return file.content().text();
    }
  }

  public InterviewPlan {
    policies = List.copyOf(policies);
    files = List.copyOf(files);
  }
}
