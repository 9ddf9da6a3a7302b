package org.clausebook.feature.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.due.DuePolicy;
import org.clausebook.feature.due.Horizon;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.Language;
import org.clausebook.model.Layout;
import org.clausebook.model.document.AgendaItem;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.Pack;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.record.PartialDate.Precision;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.TextPlaces;
import org.clausebook.stage.compose.Dates;
import org.clausebook.stage.render.FormatRenderer;
import org.clausebook.stage.render.FormatRenderers;
import org.clausebook.stage.render.HeadingPage;
import org.clausebook.stage.render.PackPages;
import org.clausebook.stage.render.PackRenderer;
import org.clausebook.stage.render.PackValues;
import org.clausebook.stage.render.RedlineRenderer;
import org.clausebook.stage.render.pdf.PackPdfRenderer;
import org.clausebook.stage.render.pdf.PrintedPages;
import org.clausebook.stage.render.word.PaperDocxRenderer;
import org.clausebook.workspace.PolicyRenderer;
import org.clausebook.workspace.Workspace;

/** Makes the papers of meetings that are to decide on policies. */
public final class Packs {
  /** A review that falls due so soon after a meeting is best decided at it. */
  private static final int MONTHS_AHEAD = 3;

  private final Workspace workspace;

  /** Packs for the meetings of one workspace. */
  public Packs(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * The pack of a meeting, or what is wrong with one of its policies; and, as warnings, what would
   * keep its decisions from being recorded, and that a day of notice is missing.
   */
  public Result<PackReport> make(PackRequest request) {
    Result<PackReport> made = pack(request)
        .whole()
        .then(pack ->
            render(pack, request.formats()).whole().map(files -> new PackReport(pack, files)));
    var problems = new ArrayList<>(made.diagnostics());
    problems.addAll(shortNotice(request));
    // What is wrong in the files would keep a decision from being recorded too, and is told
    // already.
    made.toOptional()
        .ifPresent(
            report -> problems.addAll(new AdoptionTrial(workspace, request).of(report.pack())));
    return made.toOptional()
        .map(report -> Result.of(report, problems))
        .orElseGet(() -> Result.failed(problems));
  }

  private Result<Pack> pack(PackRequest request) {
    var maker = new AgendaMaker(workspace, request);
    List<String> slugs =
        request.policies().isEmpty() ? inForce(request.council()) : request.policies();
    List<Result<AgendaItem>> items = slugs.stream()
        .map(slug -> maker.make(new PolicyKey(request.council(), slug)))
        .filter(item -> isWanted(item, request))
        .toList();
    return Result.all(items)
        .with(
            workspace.council(request.council()),
            (all, council) -> new Pack(
                request.council(),
                council.council().name(),
                Language.ENGLISH.tag(),
                request.body(),
                Dates.show(
                    new PartialDate(request.meeting(), Precision.DAY),
                    council.council().style().dates()),
                all))
        .then(pack ->
            pack.items().isEmpty() ? Result.failed(nothingToDecide(request)) : Result.ok(pack));
  }

  /** The policies of a council without those that have ended. */
  private List<String> inForce(String council) {
    return workspace.policies(council).stream()
        .filter(slug -> !workspace.policy(new PolicyKey(council, slug)).isEnded())
        .toList();
  }

  /** Whatever is named, whatever changes, and what somebody has to act on. */
  private static boolean isWanted(Result<AgendaItem> item, PackRequest request) {
    LocalDate day = request.meeting();
    var horizon = new Horizon(day, day.plusMonths(MONTHS_AHEAD));
    return !request.policies().isEmpty()
        || item.atHand()
            .filter(made -> made.motion().isReview())
            .filter(made -> !DuePolicy.of(made.text(), horizon).standing().isToDo())
            .isEmpty();
  }

  private static Diagnostic nothingToDecide(PackRequest request) {
    return Diagnostic.error(
        Location.of(PolicyKey.folder(request.council())),
        "no policy of this council awaits a decision or is due for review",
        "after the council, name the policies that the meeting is to look at");
  }

  /** The pack in each format that is asked for. */
  Result<List<Rendition>> render(Pack pack, Set<Format> formats) {
    return workspace.council(pack.council()).then(council -> render(pack, formats, council));
  }

  private Result<List<Rendition>> render(Pack pack, Set<Format> formats, CouncilSources council) {
    Layout layout = council.templates().layout();
    PolicyRenderer renderers = workspace.appearance().of(council);
    Result<List<PackPages>> pages = Result.all(
        pack.items().stream().map(item -> pages(item, renderers, layout)).toList());
    return pages.whole().then(all -> renderers(layout, all).render(pack, formats));
  }

  private static FormatRenderers<Pack> renderers(Layout layout, List<PackPages> pages) {
    // A Word file asks the PDF for the pages of its contents.
    Map<Format, Result<Rendition>> printed = new EnumMap<>(Format.class);
    FormatRenderer<Pack> asPdf = (pack, page) -> printed.computeIfAbsent(
        Format.PDF,
        unknown -> page.get().then(html -> new PackPdfRenderer(layout).render(pack, html)));
    return FormatRenderers.<Pack>none()
        .with(Format.HTML, (pack, page) -> new PackRenderer(layout).render(pack, pages))
        .with(Format.PDF, asPdf)
        .with(
            Format.DOCX,
            (pack, page) -> page.get()
                .then(html -> toWord(layout, pack, html, pages(asPdf.render(pack, page)))));
  }

  /** The pages of headings; none where the pack cannot be printed, which is told of the PDF. */
  private static List<HeadingPage> pages(Result<Rendition> pdf) {
    return pdf.toOptional()
        .map(found -> PrintedPages.of(found.content().bytes()))
        .orElse(List.of());
  }

  private static Result<Rendition> toWord(
      Layout layout, Pack pack, Rendition page, List<HeadingPage> pages) {
    var renderer = new PaperDocxRenderer(layout, "pack");
    return pack.logo()
        .map(renderer::with)
        .orElse(renderer)
        .render(page, pack.path(Format.DOCX), PackValues.of(pack), pages);
  }

  private Result<PackPages> pages(AgendaItem item, PolicyRenderer renderers, Layout layout) {
    Result<Optional<String>> redline = item.redline()
        .map(made -> new RedlineRenderer(layout)
            .toHtml(made)
            .map(page -> Optional.of(page.content().text())))
        .orElseGet(() -> Result.ok(Optional.empty()));
    return proposed(item)
        .then(text -> renderers.render(text, EnumSet.of(Format.HTML), TextPlaces.UNKNOWN))
        .with(redline, (pages, changes) -> new PackPages(pages.get(0).content().text(), changes));
  }

  /** Papers print a policy as the version that it will be. */
  private Result<PolicyDocument> proposed(AgendaItem item) {
    PolicyDocument text = item.text();
    return item.motion()
        .version()
        .filter(version -> !text.version().equals(Optional.of(version)))
        .map(version ->
            workspace.printouts().draft(new PolicyKey(text.council(), text.policy()), version))
        .orElseGet(() -> Result.ok(text));
  }

  private static List<Diagnostic> shortNotice(PackRequest request) {
    LocalDate today = request.today();
    int days = ClearDays.between(today, request.meeting());
    return days >= ClearDays.NOTICE
        ? List.of()
        : List.of(Diagnostic.warning(
            Location.of(PolicyKey.folder(request.council())),
            "between " + today + " and the meeting on " + request.meeting() + " there are only "
                + days + " clear days, but notice of a meeting takes " + ClearDays.NOTICE,
            "decide at a meeting on " + ClearDays.earliest(today) + " or later; Sundays do not"
                + " count; nor do bank holidays, which are not checked here"));
  }
}
