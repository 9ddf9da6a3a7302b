package org.clausebook.feature.coverage;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.coverage.Answering.AnsweringClause;
import org.clausebook.model.Layout;
import org.clausebook.model.Requirement.Circumstance;
import org.clausebook.model.document.EvidenceSheet;
import org.clausebook.model.document.EvidenceSheet.Decided;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.record.Event;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.render.EvidenceRenderer;
import org.clausebook.stage.render.FormatRenderers;
import org.clausebook.stage.render.pdf.SheetPdfRenderer;
import org.clausebook.workspace.Workspace;

/** Draws up what a council can show its auditor, each figure from the record. */
public final class Evidence {
  /** The formats that a sheet is printed in. */
  public static final Set<Format> FORMATS = EnumSet.of(Format.HTML, Format.PDF);

  private final Workspace workspace;

  /** Evidence of the councils of one workspace. */
  public Evidence(Workspace workspace) {
    this.workspace = workspace;
  }

  /** The sheet of a year, in each format; a council without a policy has nothing to show. */
  public Result<EvidenceReport> of(EvidenceRequest request) {
    List<PolicyDocument> documents = documents(request.council());
    if (documents.isEmpty()) {
      return Result.failed(Diagnostic.error(
          Location.of(PolicyKey.folder(request.council())),
          "this council has no policy that can be read",
          "see what is wrong with 'policy check'"));
    }
    return new Coverage(workspace)
        .of(new CoverageRequest(List.of(request.council()), request.to()))
        .then(report -> {
          EvidenceSheet sheet = sheet(request, report.councils().get(0), documents);
          return render(sheet, request.formats())
              .whole()
              .map(files -> new EvidenceReport(sheet, files));
        });
  }

  private List<PolicyDocument> documents(String council) {
    return workspace.policies(council).stream()
        .flatMap(policy -> workspace.compose(new PolicyKey(council, policy)).atHand().stream())
        .toList();
  }

  private EvidenceSheet sheet(
      EvidenceRequest request, CouncilCoverage council, List<PolicyDocument> documents) {
    return new EvidenceSheet(
        request.council(),
        council.name(),
        request.year(),
        request.to(),
        request.today().isAfter(request.to()),
        council.points().stream().map(point -> entry(request, point)).toList(),
        documents);
  }

  private EvidenceSheet.Entry entry(EvidenceRequest request, Point point) {
    boolean isGap = point.answer() == Answer.GAP || point.answer() == Answer.NOT_KNOWN;
    return new EvidenceSheet.Entry(
        point.requirement(),
        point.answer().name(),
        point.by().stream().map(by -> item(request, by)).toList(),
        point.leftOut().stream()
            .filter(clause -> isGap)
            .map(clause -> new EvidenceSheet.LeftOut(
                clause.clause().value(), clause.why().name(), clause.location().toString()))
            .toList(),
        point.answer() == Answer.GAP
            ? point.offered()
            : point.circumstances().stream().map(Circumstance::word).toList());
  }

  private EvidenceSheet.Item item(EvidenceRequest request, Answering by) {
    DatedPolicy policy = by.policy();
    boolean isInForce = by.answer() == Answer.MET || by.answer() == Answer.CHECK;
    Optional<String> adopted =
        policy.lock().filter(lock -> isInForce).map(lock -> lock.wording().value());
    var published = new PublishedFiles(workspace, policy.key(), adopted);
    return new EvidenceSheet.Item(
        policy.title(),
        policy.version(),
        by.clause().map(clause -> (clause.number() + " " + clause.heading()).strip()),
        policy.decision().filter(decision -> by.answer() != Answer.DRAFTED).map(Evidence::decided),
        policy.record().stream()
            .filter(event -> event.verb().isReview() && isIn(request, event))
            .map(Evidence::decided)
            .toList(),
        new EvidenceSheet.Words(
            by.clause().map(AnsweringClause::tailored).orElse(List.of()),
            isInForce ? published.all() : List.of(),
            isInForce ? published.others() : List.of(),
            adopted,
            by.remark().map(Enum::name)));
  }

  private static boolean isIn(EvidenceRequest request, Event event) {
    return event
        .date()
        .filter(
            date -> !date.start().isBefore(request.from()) && !date.last().isAfter(request.to()))
        .isPresent();
  }

  private static Decided decided(Event event) {
    return new Decided(
        event.verb().words(),
        event.body().value(),
        event.date(),
        event.minute().map(SourceText::value));
  }

  private Result<List<Rendition>> render(EvidenceSheet sheet, Set<Format> formats) {
    return workspace
        .council(sheet.council())
        .then(council -> renderers(council.templates().layout()).render(sheet, formats));
  }

  private static FormatRenderers<EvidenceSheet> renderers(Layout layout) {
    var text = new EvidenceRenderer(layout);
    return FormatRenderers.<EvidenceSheet>none()
        .with(Format.HTML, (sheet, page) -> text.render(sheet))
        .with(
            Format.PDF,
            (sheet, page) -> page.get()
                .then(html -> new SheetPdfRenderer(layout, "evidence")
                    .render(
                        html,
                        sheet.path(Format.PDF),
                        EvidenceRenderer.facts(sheet),
                        sheet.documents())));
  }
}
