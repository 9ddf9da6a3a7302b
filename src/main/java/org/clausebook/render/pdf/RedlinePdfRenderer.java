package org.clausebook.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.CharacterPlaces;
import org.clausebook.model.FileContent;
import org.clausebook.model.Format;
import org.clausebook.model.Layout;
import org.clausebook.model.Redline;
import org.clausebook.model.Rendition;
import org.clausebook.render.Layouts;
import org.clausebook.render.RedlineValues;
import org.clausebook.template.Escaping;
import org.w3c.dom.NodeList;

/** Prints the HTML of a redline as a tagged PDF: PDF/UA-1 and PDF/A-2a, as policies are. */
public final class RedlinePdfRenderer {
  private static final String XMP = "redline.xmp.ftl";

  private final Typefaces typefaces;
  private final Layouts layouts;
  private final Location html;
  private final Location styleSheet;
  private final ColourProfile colours = new ColourProfile();

  public RedlinePdfRenderer(Layout layout) {
    this.typefaces = new Typefaces(layout);
    this.layouts = new Layouts(layout, Escaping.HTML);
    this.html = layouts.locate("redline.html.ftl");
    this.styleSheet = layouts.locate("redline-print.css");
  }

  /**
   * The redline as PDF, or the mistakes in its text or layout that prevent it.
   *
   * @param page the same redline as HTML; nothing that it names is fetched
   */
  public Result<Rendition> render(Redline redline, Rendition page) {
    return XhtmlPage.parse(page.content().text(), html)
        .then(xhtml -> Result.ok(BrowserStyles.remove(xhtml)))
        .then(xhtml -> unless(new PageCheck(html, Optional.empty()).check(xhtml), xhtml))
        .then(xhtml -> xmp(redline, title(xhtml)).then(xmp -> print(redline, xhtml, xmp)))
        .then(pdf -> Result.ok(new Rendition(Format.PDF, redline.path(Format.PDF), pdf)));
  }

  private static String title(XhtmlPage page) {
    NodeList titles = page.tree().getElementsByTagName("title");
    return titles.getLength() == 0 ? "" : titles.item(0).getTextContent().strip();
  }

  private Result<String> xmp(Redline redline, String title) {
    Map<String, Object> values = RedlineValues.of(redline);
    values.put("title", title);
    values.put("producer", Metadata.PRODUCER);
    return layouts
        .fill(XMP, values)
        .then(xmp -> XhtmlPage.parse(xmp, layouts.locate(XMP)).then(read -> Result.ok(xmp)));
  }

  private Result<FileContent> print(Redline redline, XhtmlPage page, String xmp) {
    return typefaces.lend(faces -> unless(
            new GlyphCheck(faces, redline.to().document(), CharacterPlaces.UNKNOWN).check(page),
            faces)
        .then(checked -> print(redline, page, xmp, checked)));
  }

  /** A page with errors is printed no further: they are such that printing could fail. */
  private static <T> Result<T> unless(List<Diagnostic> errors, T value) {
    return errors.isEmpty() ? Result.ok(value) : Result.failed(errors);
  }

  private Result<FileContent> print(
      Redline redline, XhtmlPage page, String xmp, List<Typeface> faces) {
    try (var pdf = new PDDocument()) {
      String title = title(page);
      var problems =
          new PageSetter(html, styleSheet, Optional.empty()).set(page, faces, pdf, PdfProfile.UA1);
      Metadata.writeTo(pdf, xmp, redline.to().document().language(), information(redline, title));
      colours.writeTo(pdf);
      var bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return Result.of(FileContent.of(bytes.toByteArray()), problems);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static PDDocumentInformation information(Redline redline, String title) {
    String council = redline.to().document().councilName();
    return Metadata.information(title, council, title, String.join(", ", council, title));
  }
}
