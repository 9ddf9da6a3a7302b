package org.clausebook.feature.redline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Layout;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.PolicyVersion;
import org.clausebook.model.document.Redline;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.text.ClauseId;
import org.clausebook.stage.render.FormatRenderers;
import org.clausebook.stage.render.RedlineRenderer;
import org.clausebook.stage.render.pdf.RedlinePdfRenderer;
import org.clausebook.stage.render.word.RedlineDocxRenderer;
import org.clausebook.workspace.LockedVersion;
import org.clausebook.workspace.Versions;
import org.clausebook.workspace.Workspace;

/** Shows what changes from one version of a policy to another. */
public final class Redlines {
  private final Workspace workspace;

  /** Redlines of one workspace. */
  public Redlines(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Two versions of a policy in one; there must be versions of these names. */
  public Result<RedlineReport> compare(RedlineRequest request) {
    return redline(request)
        .then(made -> files(made, request).map(files -> new RedlineReport(made, files)));
  }

  private Result<Redline> redline(RedlineRequest request) {
    return Versions.of(workspace, request.key()).then(versions -> {
      String from =
          request.from().or(() -> versions.current().map(LockedVersion::name)).orElseThrow();
      return compare(versions, from, request.to().orElse(PolicyVersion.DRAFT));
    });
  }

  private Result<Redline> compare(Versions versions, String from, String to) {
    Map<ClauseId, String> reasons = workspace
        .resolve(versions.key())
        .atHand()
        .map(policy -> ChangeReasons.between(versions.find(from), versions.find(to), policy))
        .orElse(Map.of());
    return version(versions, from)
        .with(version(versions, to), new PolicyComparison(reasons)::compare)
        .whole();
  }

  private Result<PolicyVersion> version(Versions versions, String name) {
    return name.equals(PolicyVersion.DRAFT)
        ? workspace.draft(versions.key()).map(text -> new PolicyVersion(name, text))
        : Result.ok(versions.find(name).orElseThrow().text());
  }

  private Result<List<Rendition>> files(Redline redline, RedlineRequest request) {
    return redline.hasChanged() && !request.formats().isEmpty()
        ? render(
                request.isOfChangesAlone() ? redline.ofChangesAlone() : redline,
                request.formats(),
                request.signature())
            .whole()
        : Result.ok(List.of());
  }

  /** A redline in each of these formats, in the order of {@link Format}. */
  Result<List<Rendition>> render(
      Redline redline, Set<Format> formats, RedlineRequest.Signature signature) {
    PolicyDocument document = redline.to().document();
    return workspace
        .council(document.council())
        .then(
            council -> renderers(council.templates().layout(), signature).render(redline, formats));
  }

  private static FormatRenderers<Redline> renderers(
      Layout layout, RedlineRequest.Signature signature) {
    var text = new RedlineRenderer(layout);
    return FormatRenderers.<Redline>none()
        .with(Format.MARKDOWN, (redline, page) -> text.toMarkdown(redline))
        .with(Format.HTML, (redline, page) -> text.toHtml(redline))
        .with(
            Format.PDF,
            (redline, page) ->
                page.get().then(html -> new RedlinePdfRenderer(layout).render(redline, html)))
        .with(
            Format.DOCX,
            (redline, page) -> word(new RedlineDocxRenderer(layout), redline, signature));
  }

  private static Result<Rendition> word(
      RedlineDocxRenderer renderer, Redline redline, RedlineRequest.Signature signature) {
    return signature
        .date()
        .map(date -> renderer.render(redline, signature.author(), date))
        .orElseGet(() -> renderer.render(redline, signature.author()));
  }
}
