package org.clausebook.feature.importing;

import java.util.List;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.importing.ImportRow.Outcome;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.SharedTemplates;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.ImportSheet;
import org.clausebook.stage.render.ImportRenderer;
import org.clausebook.workspace.Workspace;

/** Prints what became of a file, for whoever checks the import. */
public final class ImportSheets {
  private final Workspace workspace;

  /** Sheets in the layouts of one workspace. */
  public ImportSheets(Workspace workspace) {
    this.workspace = workspace;
  }

  /** The sheet, or the mistakes in the layout that prevent it. */
  public Result<ImportSheetReport> render(ImportSheetRequest request) {
    ImportSheet sheet = sheet(request);
    return templates(sheet.key().council())
        .map(SharedTemplates::layout)
        .map(ImportRenderer::new)
        .then(renderer ->
            request.format() == Format.HTML ? renderer.toHtml(sheet) : renderer.toMarkdown(sheet))
        .map(ImportSheetReport::new);
  }

  private Result<SharedTemplates> templates(String council) {
    return workspace.councils().contains(council)
        ? workspace.council(council).quiet().map(CouncilSources::templates)
        : workspace.templates().quiet();
  }

  private static ImportSheet sheet(ImportSheetRequest request) {
    ImportReport report = request.report();
    return new ImportSheet(
        report.key(),
        request.name(),
        match(report),
        Stream.of(Outcome.values())
            .map(outcome -> count(report, outcome))
            .filter(count -> count.blocks() > 0)
            .toList(),
        report.rows().stream().map(ImportSheets::row).toList(),
        report.proposals(),
        report.missing(),
        report.added(),
        report.files().stream().map(planned -> planned.file().path()).toList());
  }

  private static ImportSheet.Match match(ImportReport report) {
    List<ImportSheet.Bound> bounds = report.thresholds().entrySet().stream()
        .map(bound -> new ImportSheet.Bound(bound.getKey(), bound.getValue()))
        .toList();
    return new ImportSheet.Match(
        report.outline(), report.fit(), report.made() == ImportReport.Made.CLAUSES, bounds);
  }

  private static ImportSheet.Count count(ImportReport report, Outcome outcome) {
    long blocks = report.rows().stream().filter(row -> row.outcome() == outcome).count();
    return new ImportSheet.Count(outcome.words(), blocks, report.count(outcome));
  }

  private static ImportSheet.Row row(ImportRow row) {
    return new ImportSheet.Row(
        row.place(),
        row.words(),
        row.count(),
        row.outcome().name(),
        row.outcome().words(),
        row.clause(),
        row.pass().words(),
        row.score());
  }
}
