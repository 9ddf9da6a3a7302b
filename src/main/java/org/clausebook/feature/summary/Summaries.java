package org.clausebook.feature.summary;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Layout;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.PolicySummary;
import org.clausebook.model.document.Rendition;
import org.clausebook.stage.publish.Publisher;
import org.clausebook.stage.render.FormatRenderers;
import org.clausebook.stage.render.SummaryRenderer;
import org.clausebook.stage.render.pdf.SheetPdfRenderer;
import org.clausebook.stage.render.word.PaperDocxRenderer;
import org.clausebook.workspace.PolicyText;
import org.clausebook.workspace.Workspace;

/** Writes what policies mean in plain words, for those they are for. */
public final class Summaries {
  /** The formats that summaries are written in. */
  public static final Set<Format> FORMATS = Collections.unmodifiableSet(
      EnumSet.of(Format.MARKDOWN, Format.HTML, Format.PDF, Format.DOCX));

  private final Workspace workspace;

  /** Summaries for the policies of one workspace. */
  public Summaries(Workspace workspace) {
    this.workspace = workspace;
  }

  /** The summary of a policy, written beside the policy's own files: all formats or none. */
  public Result<SummaryReport> write(SummaryRequest request) {
    Result<PolicyText> text = request.isOfDraft()
        ? workspace.printouts().draft(request.key())
        : workspace.printouts().adopted(request.key());
    return text.then(found -> summary(request, found.document()))
        .then(summary -> render(summary, request.formats())
            .whole()
            .then(files -> Result.of(files, notes(summary, files)))
            .then(new Publisher(request.output())::publish)
            .map(files -> new SummaryReport(summary, files)));
  }

  private Result<PolicySummary> summary(SummaryRequest request, PolicyDocument document) {
    return workspace
        .resolve(request.key())
        .then(workspace::trace)
        .then(working -> new SummarisedClauses(document, working).find());
  }

  private Result<List<Rendition>> render(PolicySummary summary, Set<Format> formats) {
    return workspace
        .council(summary.document().council())
        .then(council -> renderers(council.templates().layout()).render(summary, formats));
  }

  private static List<Diagnostic> notes(PolicySummary summary, List<Rendition> files) {
    return files.stream()
        .filter(file -> file.format() == Format.PDF)
        .map(SheetPdfRenderer::pages)
        .filter(pages -> pages > 1)
        .map(pages -> Diagnostic.note(
            summary.document().location(),
            "this summary takes " + pages + " pages on paper: for one page, shorten what"
                + " 'summary:' says of its clauses"))
        .toList();
  }

  private static FormatRenderers<PolicySummary> renderers(Layout layout) {
    var text = new SummaryRenderer(layout);
    return FormatRenderers.<PolicySummary>none()
        .with(Format.MARKDOWN, (summary, page) -> text.toMarkdown(summary))
        .with(Format.HTML, (summary, page) -> text.toHtml(summary))
        .with(
            Format.PDF,
            (summary, page) -> page.get()
                .then(html -> new SheetPdfRenderer(layout, "summary")
                    .render(
                        html,
                        summary.path(Format.PDF),
                        SummaryRenderer.facts(summary),
                        List.of(summary.document()))))
        .with(
            Format.DOCX,
            (summary, page) -> page.get()
                .then(html -> new PaperDocxRenderer(layout, "summary")
                    .render(
                        html,
                        summary.path(Format.DOCX),
                        SummaryRenderer.facts(summary),
                        List.of())));
  }
}
