package org.clausebook.workspace;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.cache.Lazy;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Layout;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.HeadingOffset;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.text.Fingerprint;
import org.clausebook.model.text.TextPlaces;
import org.clausebook.stage.render.FormatRenderer;
import org.clausebook.stage.render.FormatRenderers;
import org.clausebook.stage.render.FragmentRenderer;
import org.clausebook.stage.render.HeadingPage;
import org.clausebook.stage.render.HtmlRenderer;
import org.clausebook.stage.render.LayoutValues;
import org.clausebook.stage.render.MarkdownRenderer;
import org.clausebook.stage.render.ThemeValues;
import org.clausebook.stage.render.pdf.PdfRenderer;
import org.clausebook.stage.render.pdf.PrintedPages;
import org.clausebook.stage.render.word.DocxRenderer;

/** One renderer for each format, set up for one layout when it is first needed. */
public final class PolicyRenderer {
  private static final String END_OF_FRONT_MATTER = "\n---\n";

  private final Lazy<MarkdownRenderer> markdown;
  private final Lazy<HtmlRenderer> html;
  private final Lazy<PdfRenderer> pdf;
  private final Lazy<FragmentRenderer> fragment;
  private final Lazy<DocxRenderer> docx;

  private final Lazy<Fingerprint> look;

  PolicyRenderer(Layout layout) {
    look = new Lazy<>(() -> look(layout));
    markdown = new Lazy<>(() -> new MarkdownRenderer(layout));
    html = new Lazy<>(() -> new HtmlRenderer(layout));
    pdf = new Lazy<>(() -> new PdfRenderer(layout));
    fragment = new Lazy<>(() -> new FragmentRenderer(layout));
    docx = new Lazy<>(() -> new DocxRenderer(layout));
  }

  private PolicyRenderer(
      PolicyRenderer others,
      Lazy<Fingerprint> look,
      Lazy<HtmlRenderer> html,
      Lazy<PdfRenderer> pdf,
      Lazy<FragmentRenderer> fragment,
      Lazy<DocxRenderer> docx) {
    this.look = look;
    this.markdown = others.markdown;
    this.html = html;
    this.pdf = pdf;
    this.fragment = fragment;
    this.docx = docx;
  }

  /** Reads what pages are made with, so that the first policy need not wait for that. */
  void prepare() {
    html.get().prepare();
    pdf.get().prepareFonts();
  }

  /** These, with other headings of fragments. */
  PolicyRenderer with(HeadingOffset headings) {
    return new PolicyRenderer(
        this, look, html, pdf, new Lazy<>(() -> fragment.get().with(headings)), docx);
  }

  /** These, which read each PDF that they have printed, word by word. */
  public PolicyRenderer proofreading() {
    return new PolicyRenderer(
        this, look, html, new Lazy<>(() -> pdf.get().proofreading()), fragment, docx);
  }

  /** These for a layout of the same files in another theme, or in none. */
  PolicyRenderer in(Layout themed) {
    return new PolicyRenderer(
        this,
        new Lazy<>(() -> look(themed)),
        new Lazy<>(
            () -> themed.theme().map(html.get()::in).orElseGet(() -> html.get().withoutTheme())),
        pdf,
        fragment,
        new Lazy<>(() -> docx.get().themedAs(themed)));
  }

  private static Fingerprint look(Layout layout) {
    var parts = Fingerprint.parts();
    layout.texts().forEach((name, text) -> parts.add(name).add(text.value()));
    layout.fonts().forEach((path, font) -> parts.add(path).add(font.fingerprint()));
    layout.theme().map(ThemeValues::of).ifPresent(parts::addTree);
    return parts.whole();
  }

  /** A fingerprint of the layouts themselves. */
  public Fingerprint look() {
    return look.get();
  }

  /**
   * A fingerprint of the Markdown body, without the front matter, which is not part of the wording.
   */
  public Result<Fingerprint> printed(PolicyDocument document) {
    return markdown.get().render(document).map(rendition -> {
      String text = rendition.content().text();
      int end = text.indexOf(END_OF_FRONT_MATTER);
      return Fingerprint.of(text.substring(Math.max(end, 0)).getBytes(StandardCharsets.UTF_8));
    });
  }

  /** The text in each format that is asked for; a warning where locked words print otherwise. */
  public Result<List<Rendition>> render(PolicyText printout, Set<Format> formats) {
    return render(printout.document(), formats, printout.places()).after(changes(printout));
  }

  /** Whether these layouts print other words than those that were in force at a decision. */
  private List<Diagnostic> changes(PolicyText printout) {
    return printout
        .lock()
        .filter(lock -> !lock.made().layouts().equals(look.get()))
        .filter(lock -> lock.document().equals(printout.document()))
        .filter(lock -> !printed(lock.document())
            .atHand()
            .filter(lock.made().printed()::equals)
            .isPresent())
        .map(lock -> Diagnostic.warning(
            lock.document().location(),
            "the layouts now print other words than when this policy was "
                + lock.event().verb(),
            "see what 'policy generate' changes; put the words of the layouts back, or adopt the"
                + " policy again"))
        .stream()
        .toList();
  }

  /** A fingerprint of all that the renditions of a document depend on. */
  Fingerprint print(PolicyDocument document) {
    return Fingerprint.parts()
        .add(look.get())
        .addTree(LayoutValues.of(document))
        .whole();
  }

  /** The document in each format that is asked for, in the order of {@link Format}. */
  public Result<List<Rendition>> render(
      PolicyDocument document, Set<Format> formats, TextPlaces places) {
    // A Word file asks the PDF for the pages of its contents.
    Map<Format, Result<Rendition>> printed = new EnumMap<>(Format.class);
    FormatRenderer<PolicyDocument> asPdf = (policy, page) -> printed.computeIfAbsent(
        Format.PDF, unknown -> page.get().then(found -> pdf.get().render(policy, found, places)));
    return FormatRenderers.<PolicyDocument>none()
        .with(Format.MARKDOWN, (policy, page) -> markdown.get().render(policy))
        .with(Format.HTML, (policy, page) -> html.get().render(policy))
        .with(Format.PDF, asPdf)
        .with(
            Format.PDF_UA2,
            (policy, page) -> page.get().then(found -> pdf.get().renderUa2(policy, found, places)))
        .with(Format.FRAGMENT, (policy, page) -> fragment.get().render(policy))
        .with(
            Format.DOCX,
            (policy, page) -> docx.get().render(policy, () -> pages(asPdf.render(policy, page))))
        .render(document, formats);
  }

  /** The pages of headings; none where the policy cannot be printed, which is told of the PDF. */
  private static List<HeadingPage> pages(Result<Rendition> pdf) {
    return pdf.toOptional()
        .map(found -> PrintedPages.of(found.content().bytes()))
        .orElse(List.of());
  }
}
