package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.document.OutputFile;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.FileContent;
import org.clausebook.workspace.UnwrittenFiles;
import org.clausebook.workspace.Workspace;

/**
 * The policy that a file becomes.
 *
 * @param files that it needs beside its own, such as an outline of the council's own: their texts by
 *     path
 */
record Target(Workspace workspace, PolicyKey key, Map<String, String> files) {
  Target {
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
  }

  /** The workspace as if those files were written. */
  UnwrittenFiles unwritten() {
    return workspace.unwritten().with(files);
  }

  /** All files that are to be written. */
  List<ImportReport.Planned> planned(CouncilDraft council, String policy) {
    var planned = new ArrayList<ImportReport.Planned>();
    if (!council.before().equals(Optional.of(council.text()))) {
      planned.add(planned(CouncilDraft.file(key), council.text(), council.before()));
    }
    files.forEach((path, text) -> planned.add(planned(path, text, Optional.empty())));
    planned.add(planned(key.file(), policy, Optional.empty()));
    return planned;
  }

  private static ImportReport.Planned planned(String path, String text, Optional<String> before) {
    return new ImportReport.Planned(new OutputFile(path, FileContent.of(text)), before);
  }

  /** The file of an outline of the council's own. */
  static String outline(PolicyKey key) {
    return PolicyKey.folder(key.council()) + "/policies/" + key.policy() + ".yaml";
  }

  /** The file of clauses of the council's own. */
  static String clauses(PolicyKey key) {
    return PolicyKey.folder(key.council()) + "/clauses/" + key.policy() + ".yaml";
  }
}
