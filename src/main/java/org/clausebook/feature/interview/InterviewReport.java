package org.clausebook.feature.interview;

import java.util.List;
import org.clausebook.stage.publish.FileEdit;
import org.clausebook.workspace.Edits;
import org.clausebook.workspace.PlannedEdits;

/** What interviews come to, council by council; all files are written, or none. */
public record InterviewReport(List<InterviewPlan> plans) implements PlannedEdits {
  public InterviewReport {
    plans = List.copyOf(plans);
  }

  @Override
  public List<FileEdit> edits() {
    return plans.stream()
        .flatMap(plan -> plan.files().stream())
        .map(planned -> planned
            .before()
            .map(before -> Edits.of(planned.file(), before))
            .orElseGet(() -> FileEdit.added(planned.file())))
        .toList();
  }
}
