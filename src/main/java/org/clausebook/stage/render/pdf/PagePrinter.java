package org.clausebook.stage.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Layout;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.text.FileContent;
import org.clausebook.stage.render.Layouts;
import org.clausebook.stage.template.Escaping;

/** Prints pages about policies as tagged PDFs: PDF/UA-1 and PDF/A-2a, as policies are; and reads them. */
final class PagePrinter {
  private static final String XMP = "redline/paper.xmp.ftl";

  private final Typefaces typefaces;
  private final Layouts layouts;
  private final Location html;
  private final Location styles;
  private final PageSetter setter;
  private final ColourProfile colours = new ColourProfile();

  /**
   * A printer of pages of one kind.
   *
   * @param page the layout that made their HTML, for messages
   * @param style the style sheet, for messages
   */
  PagePrinter(Layout layout, String page, String style) {
    this.typefaces = new Typefaces(layout);
    this.layouts = new Layouts(layout, Escaping.HTML);
    this.html = layouts.locate(page);
    this.styles = layouts.locate(style);
    this.setter = new PageSetter(html, styles);
  }

  /**
   * What a page is about.
   *
   * @param council its name
   * @param language of the page, as BCP 47 writes it
   * @param values what the layout of the metadata can print
   * @param documents whose words the page prints; at least one
   * @param logo the address of the one picture that may be printed
   */
  record Subject(
      String council,
      String language,
      Map<String, Object> values,
      List<PolicyDocument> documents,
      Optional<String> logo) {
    Subject {
      values = new LinkedHashMap<>(values);
      documents = List.copyOf(documents);
    }
  }

  /** The page as PDF, or the mistakes in its text or layout that prevent it. */
  Result<FileContent> print(Rendition page, Subject subject) {
    return XhtmlPage.parse(page.content().text(), html)
        .map(BrowserStyles::remove)
        .then(xhtml -> Result.unless(new PageCheck(html, subject.logo()).check(xhtml), xhtml))
        .then(xhtml -> xmp(subject, title(xhtml)).then(xmp -> print(xhtml, subject, xmp)));
  }

  private static String title(XhtmlPage page) {
    return Elements.named(page.tree(), "title").stream()
        .findFirst()
        .map(title -> title.getTextContent().strip())
        .orElse("");
  }

  private Result<String> xmp(Subject subject, String title) {
    Map<String, Object> values = new LinkedHashMap<>(subject.values());
    values.put("title", title);
    values.put("producer", Metadata.PRODUCER);
    return layouts
        .fill(XMP, values)
        .then(xmp -> XhtmlPage.parse(xmp, layouts.locate(XMP)).map(read -> xmp));
  }

  private Result<FileContent> print(XhtmlPage page, Subject subject, String xmp) {
    return typefaces.lend(fonts -> Result.unless(
            new GlyphCheck(fonts.faces(), DocumentParts.of(subject.documents())).check(page), fonts)
        .then(checked -> print(page, subject, xmp, checked)));
  }

  private Result<FileContent> print(XhtmlPage page, Subject subject, String xmp, FontSet fonts) {
    try (var pdf = new PDDocument()) {
      String title = title(page);
      var parts = DocumentParts.of(subject.documents());
      var proof = PageProof.of(page.tree());
      var task =
          new PageSetter.Task(page, subject.logo(), PdfProfile.UA1, parts, Optional.of(proof));
      var problems = setter.set(task, fonts, pdf);
      Metadata.writeTo(pdf, xmp, subject.language(), information(subject, title));
      colours.writeTo(pdf);
      return SavedPdf.of(pdf, fonts, problems)
          .then(file -> Proofreader.of(parts, styles, fonts).read(proof.words(), file));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static PDDocumentInformation information(Subject subject, String title) {
    return Metadata.information(
        title, subject.council(), title, String.join(", ", subject.council(), title));
  }
}
