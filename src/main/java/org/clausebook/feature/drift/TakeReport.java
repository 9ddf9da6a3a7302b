package org.clausebook.feature.drift;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.document.Lock;
import org.clausebook.stage.publish.FileEdit;
import org.clausebook.workspace.Edits;
import org.clausebook.workspace.PlannedEdits;
import org.clausebook.workspace.TextChange;

/**
 * The words that a clause takes, and the edit that gives it them.
 *
 * @param was the draft's words; empty where it does not have the clause
 * @param is the words that it will have
 * @param text of the policy's file, as it is and with the clause settled
 */
public record TakeReport(
    TakeRequest request, Optional<Lock.Text> was, Optional<Lock.Text> is, TextChange text)
    implements PlannedEdits {
  /** None where all is there already. */
  @Override
  public List<FileEdit> edits() {
    return text.files().stream().map(file -> Edits.of(file, text.before())).toList();
  }
}
