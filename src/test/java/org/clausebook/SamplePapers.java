package org.clausebook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.coverage.EvidenceRequest;
import org.clausebook.feature.importing.ImportReport;
import org.clausebook.feature.importing.ImportRequest;
import org.clausebook.feature.importing.ImportSheetRequest;
import org.clausebook.model.Layout;
import org.clausebook.model.document.Acknowledgement;
import org.clausebook.model.document.ClauseSummary;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.PolicySummary;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.FileContent;
import org.clausebook.stage.render.AcknowledgementRenderer;
import org.clausebook.stage.render.SummaryRenderer;
import org.clausebook.stage.render.pdf.SheetPdfRenderer;
import org.clausebook.stage.render.word.PaperDocxRenderer;

/** Small papers about policies, as councils might print them. */
public final class SamplePapers {
  private static final PolicyDocument BILINGUAL =
      SampleRedlines.bilingual().to().document();

  private SamplePapers() {}

  private static final class Holder {
    static final List<PrintedPolicy> ALL = List.of(printSummary(), printSheet(), printEvidence());
  }

  /** A summary in two languages of a draft, a sheet to sign, and the evidence of a year. */
  public static List<PrintedPolicy> all() {
    return Holder.ALL;
  }

  /** The pages of these, and of one that is made as no PDF: what became of an imported file. */
  public static List<PrintedPolicy> pages() {
    return Stream.concat(all().stream(), Stream.of(printImport())).toList();
  }

  public static PrintedPolicy summary() {
    return all().get(0);
  }

  public static PrintedPolicy sheet() {
    return all().get(1);
  }

  private static PrintedPolicy printSummary() {
    var summary = new PolicySummary(
        BILINGUAL,
        BILINGUAL.editions().stream()
            .flatMap(edition -> edition.clauses().stream()
                .map(clause -> new ClauseSummary(
                    clause.id(), edition.language(), "What * is meant & is <in> " + clause.id())))
            .toList());
    var renderer = new SummaryRenderer(layout());
    Rendition page = whole(renderer.toHtml(summary));
    return new PrintedPolicy(
        "papers/summary",
        files(
            page,
            whole(renderer.toMarkdown(summary)),
            whole(new SheetPdfRenderer(layout(), "summary")
                .render(
                    page,
                    summary.path(Format.PDF),
                    SummaryRenderer.facts(summary),
                    List.of(BILINGUAL))),
            whole(new PaperDocxRenderer(layout(), "summary")
                .render(
                    page, summary.path(Format.DOCX), SummaryRenderer.facts(summary), List.of()))));
  }

  private static PrintedPolicy printSheet() {
    PolicyDocument adopted =
        SampleRedlines.document(new PolicyKey("heanor-and-loscoe", "it-policy"));
    var sheet = new Acknowledgement(
        "heanor-and-loscoe",
        adopted.councilName(),
        List.of(adopted, BILINGUAL),
        Map.of("en-GB", "I have read the above."),
        30);
    Rendition page = whole(new AcknowledgementRenderer(layout()).render(sheet));
    return new PrintedPolicy(
        "papers/sheet",
        files(
            page,
            whole(new SheetPdfRenderer(layout(), "acknowledge")
                .render(
                    page,
                    sheet.path(Format.PDF),
                    AcknowledgementRenderer.facts(sheet),
                    sheet.policies())),
            whole(new PaperDocxRenderer(layout(), "acknowledge")
                .render(
                    page,
                    sheet.path(Format.DOCX),
                    AcknowledgementRenderer.facts(sheet),
                    List.of()))));
  }

  private static PrintedPolicy printEvidence() {
    var request = new EvidenceRequest(
        "heanor-and-loscoe",
        "2025/26",
        LocalDate.of(2025, 4, 1),
        LocalDate.of(2026, 3, 31),
        LocalDate.of(2026, 11, 30),
        EnumSet.of(Format.HTML, Format.PDF));
    List<Rendition> made = Clausebook.open(Path.of(""))
        .proof()
        .evidence(request)
        .toOptional()
        .orElseThrow()
        .files();
    return new PrintedPolicy("papers/evidence", files(made.toArray(Rendition[]::new)));
  }

  private static PrintedPolicy printImport() {
    Clausebook clausebook = Clausebook.open(Path.of(""));
    var request = new ImportRequest(
        new PolicyKey("ambridge", "it-policy"),
        Path.of("src/test/resources/seeds/alcester/it-policy.txt"),
        "it-policy.txt",
        ImportRequest.Changes.ASK,
        Optional.empty());
    ImportReport report = clausebook.importPolicy(request).toOptional().orElseThrow();
    return new PrintedPolicy(
        "papers/import",
        files(clausebook
            .proof()
            .imported(new ImportSheetRequest(report, "it-policy.txt", Format.HTML))
            .toOptional()
            .orElseThrow()
            .page()));
  }

  private static Map<Format, FileContent> files(Rendition... renditions) {
    Map<Format, FileContent> files = new EnumMap<>(Format.class);
    for (Rendition rendition : renditions) {
      files.put(rendition.format(), rendition.content());
    }
    return files;
  }

  private static Rendition whole(Result<Rendition> rendition) {
    return rendition.toOptional().orElseThrow();
  }

  private static Layout layout() {
    return Clausebook.open(Path.of(""))
        .council("alcester")
        .toOptional()
        .orElseThrow()
        .templates()
        .layout();
  }
}
