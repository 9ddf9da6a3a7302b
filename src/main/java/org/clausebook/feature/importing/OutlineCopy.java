package org.clausebook.feature.importing;

import java.util.stream.Collectors;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Outline;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.workspace.Workspace;

/** The outline of the library under a name of the council's own; its clauses stay the library's. */
final class OutlineCopy {
  private static final String SCHEMA = "yaml-language-server:";

  private OutlineCopy() {}

  static Result<String> of(Workspace workspace, PolicyKey key, Outline outline) {
    String head = OverlayDraft.COMMENT + " " + key.policy() + ": '" + outline.policy()
        + "' of the library under the council's own name, by 'policy import'\n";
    return workspace
        .unwritten()
        .before(outline.text().title().start().file())
        .map(text -> text.lines()
            .filter(line -> !line.contains(SCHEMA))
            .map(line -> line + "\n")
            .collect(Collectors.joining("", head, "")));
  }
}
