package org.clausebook.feature.adopt;

import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.document.OutputFile;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.FileContent;
import org.clausebook.stage.load.yaml.RecordEdit;
import org.clausebook.stage.load.yaml.Records;
import org.clausebook.workspace.Workspace;

/** Puts a decision into the council's file where nobody knows the words that go with it. */
final class UnlockedRecording {
  private final Workspace workspace;
  private final CouncilSources council;

  UnlockedRecording(Workspace workspace, CouncilSources council) {
    this.workspace = workspace;
    this.council = council;
  }

  /**
   * The decision, if the file can be read with it.
   *
   * @param text of the policy's file
   */
  Result<Recording> record(PolicyKey key, String text, RecordEdit edit) {
    String file = key.file();
    return Records.edit(file, text, edit)
        .then(after -> new EditedPolicy(workspace, council, key)
            .read(text, after)
            .then(read -> Result.ok(new Recording(
                key,
                Optional.empty(),
                Optional.ofNullable(edit.keys().get("version")),
                Optional.empty(),
                text,
                after,
                List.of(),
                after.equals(text)
                    ? List.of()
                    : List.of(new OutputFile(file, FileContent.of(after)))))));
  }
}
