package org.clausebook.feature.adopt;

import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.OutputFile;
import org.clausebook.model.text.FileContent;
import org.clausebook.stage.load.yaml.RecordEdit;
import org.clausebook.workspace.Workspace;

/** Puts a decision into the council's file if the words that it decided on are not known. */
final class UnlockedRecording {
  private final Workspace workspace;

  UnlockedRecording(Workspace workspace) {
    this.workspace = workspace;
  }

  /** The decision, if the file can be read with it. */
  Result<Recording> record(PolicyBefore before, RecordEdit edit) {
    return before
        .edited(edit)
        .then(after -> before
            .read(after, workspace)
            .map(read -> new Recording(
                before.key(),
                Optional.empty(),
                Optional.ofNullable(edit.keys().get("version")),
                Optional.empty(),
                before.text(),
                after,
                List.of(),
                after.equals(before.text())
                    ? List.of()
                    : List.of(new OutputFile(before.file(), FileContent.of(after))))));
  }
}
