package org.clausebook.workspace;

import java.util.List;
import java.util.Set;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.Rendition;
import org.clausebook.stage.load.ShippedLayout;
import org.clausebook.stage.load.WorkspaceLoader;
import org.clausebook.stage.render.pdf.PdfRenderer;

/** Finds the renderers of a policy: those of its council, whose words may be wrong if its are locked. */
public final class RendererSelection {
  private final WorkspaceLoader loader;
  private final PolicyLoader policies;
  private final RendererCache renderers;
  private final boolean isProofreading;

  RendererSelection(WorkspaceLoader loader, PolicyLoader policies, RendererCache renderers) {
    this(loader, policies, renderers, false);
  }

  private RendererSelection(
      WorkspaceLoader loader,
      PolicyLoader policies,
      RendererCache renderers,
      boolean isProofreading) {
    this.loader = loader;
    this.policies = policies;
    this.renderers = renderers;
    this.isProofreading = isProofreading;
  }

  /** Lets what PDFs are printed with load what it needs; once, however often it is asked for. */
  public static void prepare() {
    PdfRenderer.prepare();
  }

  /** The same with renderers that read each PDF they have printed. */
  RendererSelection proofreading() {
    return new RendererSelection(loader, policies, renderers, true);
  }

  /** Begins with what takes its time. */
  void prepare(CouncilSources council) {
    renderers.of(council);
  }

  /** The renderer for the papers of a council. */
  public PolicyRenderer of(CouncilSources council) {
    return renderers.of(council);
  }

  /** The renderer for a policy of a council. */
  public Result<PolicyRenderer> of(String slug, Result<PolicyText> policy) {
    Result<CouncilSources> council = policies.council(slug);
    boolean isLocked = policy.toOptional().flatMap(PolicyText::lock).isPresent();
    return isLocked && !council.isOk()
        ? loader.look(slug).map(renderers::of)
        : council.map(this::of);
  }

  /** Whether a council's policies are made from the layouts that come with the program. */
  public boolean isShipped(String slug) {
    return loader
        .look(slug)
        .toOptional()
        .filter(look -> look.layout().looksLike(ShippedLayout.get()))
        .isPresent();
  }

  /** A policy of a council in each format. */
  public Result<List<Rendition>> render(
      String slug, Result<PolicyText> policy, Set<Format> formats) {
    record Both(PolicyRenderer renderers, PolicyText policy) {}
    return of(slug, policy)
        .with(policy, Both::new)
        .then(both -> (isProofreading ? both.renderers().proofreading() : both.renderers())
            .render(both.policy(), formats));
  }
}
