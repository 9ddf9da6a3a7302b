package org.clausebook.feature.acknowledge;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.Language;
import org.clausebook.model.Layout;
import org.clausebook.model.PolicySources;
import org.clausebook.model.document.Acknowledgement;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.record.Status;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.publish.Publisher;
import org.clausebook.stage.render.AcknowledgementRenderer;
import org.clausebook.stage.render.FormatRenderers;
import org.clausebook.stage.render.pdf.SheetPdfRenderer;
import org.clausebook.stage.render.word.PaperDocxRenderer;
import org.clausebook.workspace.PolicyText;
import org.clausebook.workspace.PolicyTexts;
import org.clausebook.workspace.Workspace;

/** Writes sheets on which members and staff sign that they have read policies. */
public final class Acknowledgements {
  /** The formats that sheets are written in. */
  public static final Set<Format> FORMATS =
      Collections.unmodifiableSet(EnumSet.of(Format.HTML, Format.PDF, Format.DOCX));

  private final Workspace workspace;

  /** Sheets for the policies of one workspace. */
  public Acknowledgements(Workspace workspace) {
    this.workspace = workspace;
  }

  /** The sheet for policies of a council, written: all formats or none. */
  public Result<AcknowledgeReport> write(AcknowledgeRequest request) {
    return policies(request)
        .then(policies -> workspace
            .council(request.council())
            .then(council -> write(request, policies, council)));
  }

  private Result<List<PolicyDocument>> policies(AcknowledgeRequest request) {
    PolicyTexts texts = workspace.printouts();
    List<PolicyKey> keys = slugs(request).stream()
        .map(slug -> new PolicyKey(request.council(), slug))
        .toList();
    return keys.isEmpty()
        ? Result.failed(nothingAdopted(request))
        : Result.all(keys.stream()
            .map(key -> request.isOfDraft() ? texts.draft(key) : texts.adopted(key))
            .map(text -> text.map(PolicyText::document))
            .toList());
  }

  private List<String> slugs(AcknowledgeRequest request) {
    return !request.policies().isEmpty()
        ? request.policies()
        : workspace.policies(request.council()).stream()
            .filter(slug -> request.isOfDraft()
                ? !workspace.policy(new PolicyKey(request.council(), slug)).isEnded()
                : isAdopted(new PolicyKey(request.council(), slug)))
            .toList();
  }

  /** One that cannot be read counts, so that its mistakes are told. */
  private boolean isAdopted(PolicyKey key) {
    return workspace
        .compose(key)
        .atHand()
        .map(document -> document.status() == Status.ADOPTED)
        .orElse(true);
  }

  private static Diagnostic nothingAdopted(AcknowledgeRequest request) {
    return Diagnostic.error(
        Location.of(PolicyKey.folder(request.council())),
        "no policy of this council is in force",
        "add '--draft' for a sheet that is marked as one of drafts");
  }

  private Result<AcknowledgeReport> write(
      AcknowledgeRequest request, List<PolicyDocument> policies, CouncilSources council) {
    return statements(policies)
        .map(statements -> new Acknowledgement(
            request.council(), council.council().name(), policies, statements, request.rows()))
        .then(sheet -> renderers(council.templates().layout())
            .render(sheet, request.formats())
            .whole()
            .then(new Publisher(request.output())::publish)
            .map(files -> new AcknowledgeReport(sheet, files)));
  }

  /** What is signed, in each language that some policy is printed in and that there are words for. */
  private Result<Map<String, String>> statements(List<PolicyDocument> policies) {
    Map<String, String> statements = new LinkedHashMap<>();
    for (PolicyDocument policy : policies) {
      for (PolicyDocument edition : policy.editions()) {
        statement(edition)
            .ifPresent(words ->
                statements.putIfAbsent(edition.language(), words.value().strip()));
      }
    }
    return statements.isEmpty()
        ? Result.failed(Diagnostic.error(
            Location.of("templates/words.yaml"),
            "there are no words that people could sign",
            "write 'acknowledgement:' and what they put their names to, such as 'acknowledgement: I"
                + " have read the above and will follow it.'"))
        : Result.ok(statements);
  }

  private Optional<SourceText> statement(PolicyDocument edition) {
    Optional<PolicySources> sources = workspace
        .policy(new PolicyKey(edition.council(), edition.policy()))
        .sources()
        .atHand();
    boolean isEnglish = edition.language().equals(Language.ENGLISH.tag());
    return (isEnglish ? sources : sources.flatMap(PolicySources::welsh))
        .flatMap(found -> found.council().nouns().vocabulary().acknowledgement());
  }

  private static FormatRenderers<Acknowledgement> renderers(Layout layout) {
    return FormatRenderers.<Acknowledgement>none()
        .with(Format.HTML, (sheet, page) -> new AcknowledgementRenderer(layout).render(sheet))
        .with(Format.PDF, (sheet, page) -> page.get().then(html -> toPdf(sheet, html, layout)))
        .with(Format.DOCX, (sheet, page) -> page.get().then(html -> toWord(sheet, html, layout)));
  }

  private static Result<Rendition> toPdf(Acknowledgement sheet, Rendition page, Layout layout) {
    return new SheetPdfRenderer(layout, "acknowledge")
        .render(
            page, sheet.path(Format.PDF), AcknowledgementRenderer.facts(sheet), sheet.policies());
  }

  private static Result<Rendition> toWord(Acknowledgement sheet, Rendition page, Layout layout) {
    return new PaperDocxRenderer(layout, "acknowledge")
        .render(page, sheet.path(Format.DOCX), AcknowledgementRenderer.facts(sheet), List.of());
  }
}
