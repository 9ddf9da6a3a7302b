package org.clausebook.feature.adopt;

import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Result;
import org.clausebook.stage.load.yaml.RecordEdit;
import org.clausebook.workspace.TextChange;
import org.clausebook.workspace.Workspace;

/** Puts a decision into the council's file if the words that it decided on are not known. */
final class UnlockedRecording {
  private final Workspace workspace;

  UnlockedRecording(Workspace workspace) {
    this.workspace = workspace;
  }

  /** The decision, if the file can be read with it. */
  Result<AdoptReport> record(PolicyBefore before, RecordEdit edit) {
    return before
        .edited(edit)
        .then(after -> before
            .read(after, workspace)
            .map(
                read -> report(before, edit, new TextChange(before.file(), before.text(), after))));
  }

  private static AdoptReport report(PolicyBefore before, RecordEdit edit, TextChange text) {
    return new AdoptReport(
        before.key(),
        Optional.empty(),
        Optional.ofNullable(edit.keys().get("version")),
        Optional.empty(),
        text,
        List.of(),
        text.files(),
        Optional.empty());
  }
}
