package org.clausebook.stage.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Layout;
import org.clausebook.model.Logo;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.text.FileContent;
import org.clausebook.model.text.TextPlaces;
import org.clausebook.stage.render.Layouts;
import org.clausebook.stage.template.Escaping;

/**
 * Prints a policy's HTML as a tagged PDF: PDF/UA-1 for its readers, PDF/A-2a for archives; or
 * PDF/UA-2 and PDF/A-4, for no file can follow both.
 */
public final class PdfRenderer {
  private final Typefaces typefaces;
  private final Layouts layouts;
  private final Location html;
  private final Location styles;
  private final PageSetter setter;
  private final boolean isProofreading;
  private final ColourProfile colours = new ColourProfile();

  public PdfRenderer(Layout layout) {
    this(new Typefaces(layout), new Layouts(layout, Escaping.HTML), false);
  }

  private PdfRenderer(Typefaces typefaces, Layouts layouts, boolean isProofreading) {
    this.typefaces = typefaces;
    this.layouts = layouts;
    this.html = layouts.locate("policy/policy.html.ftl");
    this.styles = layouts.locate("policy/print.css");
    this.setter = new PageSetter(html, styles);
    this.isProofreading = isProofreading;
  }

  /** The same, which reads each PDF that it has printed, word by word. */
  public PdfRenderer proofreading() {
    return new PdfRenderer(typefaces, layouts, true);
  }

  /** Lets the PDF library load what it needs before it has anything to print; once. */
  public static void prepare() {
    FirstPage.withoutFonts();
  }

  /** Reads the fonts and tries them, so that the first policy need not wait for that. */
  public void prepareFonts() {
    typefaces.lend(FirstPage::print);
  }

  /**
   * The policy as PDF, or the mistakes in its text or layout that prevent it.
   *
   * @param page the same policy as HTML; nothing that it names is fetched
   */
  public Result<Rendition> render(PolicyDocument document, Rendition page) {
    return render(document, page, TextPlaces.UNKNOWN);
  }

  /** The same, with mistakes reported where they are written. */
  public Result<Rendition> render(PolicyDocument document, Rendition page, TextPlaces places) {
    return render(document, page, places, PdfProfile.UA1);
  }

  /** The same as PDF/UA-2 and PDF/A-4. */
  public Result<Rendition> renderUa2(PolicyDocument document, Rendition page, TextPlaces places) {
    return render(document, page, places, PdfProfile.UA2);
  }

  private Result<Rendition> render(
      PolicyDocument document, Rendition page, TextPlaces places, PdfProfile profile) {
    return XhtmlPage.parse(page.content().text(), html)
        .map(xhtml -> LinkedData.remove(BrowserStyles.remove(xhtml)))
        .then(xhtml -> Result.unless(new PageCheck(html, logo(document)).check(xhtml), xhtml))
        .then(xhtml -> Metadata.of(document, profile, layouts).then(m -> print(xhtml, m, places)))
        .map(pdf -> Rendition.of(document, profile.format(), pdf));
  }

  private static Optional<String> logo(PolicyDocument document) {
    return document.sheet().logo().map(Logo::address);
  }

  private Result<FileContent> print(XhtmlPage page, Metadata metadata, TextPlaces places) {
    var parts = new DocumentParts(List.of(metadata.document()), places);
    return typefaces.lend(fonts -> Result.unless(
            new GlyphCheck(fonts.faces(), parts).check(page), fonts)
        .then(checked -> print(page, checked, metadata, parts)));
  }

  private Result<FileContent> print(
      XhtmlPage page, FontSet fonts, Metadata metadata, DocumentParts parts) {
    try (var pdf = new PDDocument()) {
      Optional<PageProof> proof =
          Optional.of(page.tree()).filter(any -> isProofreading).map(PageProof::of);
      var task =
          new PageSetter.Task(page, logo(metadata.document()), metadata.profile(), parts, proof);
      var problems = setter.set(task, fonts, pdf);
      metadata.writeTo(pdf);
      colours.writeTo(pdf);
      return SavedPdf.of(pdf, fonts, problems)
          .then(file -> Proofreader.of(parts, styles, fonts)
              .read(proof.map(PageProof::words).orElse(List.of()), file));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
