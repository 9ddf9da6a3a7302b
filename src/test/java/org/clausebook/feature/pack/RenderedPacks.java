package org.clausebook.feature.pack;

import java.nio.file.Path;
import java.util.List;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.Pack;
import org.clausebook.model.document.Rendition;
import org.clausebook.workspace.Workspace;

/** Packs that no workspace has, with the layouts of this project. */
public final class RenderedPacks {
  private RenderedPacks() {}

  /** In each format that packs are written in. */
  public static List<Rendition> render(Pack pack) {
    Result<List<Rendition>> made =
        new Packs(Workspace.open(Path.of(""), task -> {})).render(pack, PackRequest.FORMATS);
    return made.toOptional()
        .orElseThrow(() -> new AssertionError(made.diagnostics().toString()));
  }
}
