package org.clausebook;

import java.util.List;
import java.util.Set;
import org.clausebook.diagnostic.Result;
import org.clausebook.load.WorkspaceLoader;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.Format;
import org.clausebook.model.Rendition;

/** Finds the renderers of a policy: those of its council, whose words may be wrong if its are locked. */
final class Appearance {
  private final WorkspaceLoader loader;
  private final LayeredRenderers renderers;
  private final boolean isProofreading;

  Appearance(WorkspaceLoader loader, LayeredRenderers renderers) {
    this(loader, renderers, false);
  }

  private Appearance(WorkspaceLoader loader, LayeredRenderers renderers, boolean isProofreading) {
    this.loader = loader;
    this.renderers = renderers;
    this.isProofreading = isProofreading;
  }

  /** The same with renderers that read each PDF they have printed. */
  Appearance proofreading() {
    return new Appearance(loader, renderers, true);
  }

  /** Begins with what takes its time. */
  void prepare(CouncilSources council) {
    renderers.of(council);
  }

  /** What prints the papers of a council. */
  Renderers of(CouncilSources council) {
    return renderers.of(council);
  }

  /** What prints a policy of a council. */
  Result<Renderers> of(String slug, Result<CouncilSources> council, Result<Printout> policy) {
    boolean isLocked = policy.toOptional().flatMap(Printout::lock).isPresent();
    return isLocked && !council.isOk()
        ? loader.look(slug).then(look -> Result.ok(renderers.of(look)))
        : council.then(sources -> Result.ok(of(sources)));
  }

  /** A policy of a council in each format. */
  Result<List<Rendition>> render(
      String slug, Result<CouncilSources> council, Result<Printout> policy, Set<Format> formats) {
    record Both(Renderers renderers, Printout policy) {}
    return of(slug, council, policy)
        .with(policy, Both::new)
        .then(both -> (isProofreading ? both.renderers().proofreading() : both.renderers())
            .render(both.policy(), formats));
  }
}
