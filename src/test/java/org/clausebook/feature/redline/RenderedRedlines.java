package org.clausebook.feature.redline;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.PolicyVersion;
import org.clausebook.model.document.Redline;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.text.ClauseId;
import org.clausebook.workspace.Workspace;

/** Redlines of documents that no workspace has, with the layouts of this project. */
public final class RenderedRedlines {
  private RenderedRedlines() {}

  /** What changes from one document to another, with the reasons of clauses. */
  public static Redline compare(
      PolicyVersion from, PolicyVersion to, Map<ClauseId, String> reasons) {
    return new PolicyComparison(reasons).compare(from, to);
  }

  /** In each format that redlines are written in. */
  public static List<Rendition> render(Redline redline) {
    return new Redlines(Workspace.open(Path.of(""), task -> {}))
        .render(
            redline,
            Format.usual(),
            new RedlineRequest.Signature(RedlineRequest.AUTHOR, Optional.empty()))
        .toOptional()
        .orElseThrow();
  }
}
