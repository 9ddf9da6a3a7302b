package org.clausebook.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.FileContent;
import org.clausebook.model.Format;
import org.clausebook.model.Layout;
import org.clausebook.model.Logo;
import org.clausebook.model.PolicyDocument;
import org.clausebook.model.Rendition;
import org.clausebook.render.Layouts;
import org.clausebook.template.Escaping;

/** Prints a policy's HTML as a tagged PDF: PDF/UA-1 for its readers, PDF/A-2a for archives. */
public final class PdfRenderer {
  private final Layout layout;
  private final Layouts layouts;
  private final Location html;
  private final Location styleSheet;
  private final ColourProfile colours = new ColourProfile();

  public PdfRenderer(Layout layout) {
    this.layout = layout;
    this.layouts = new Layouts(layout, Escaping.HTML);
    this.html = layouts.locate("policy.html.ftl");
    this.styleSheet = layouts.locate("print.css");
  }

  /**
   * The policy as PDF, or the mistakes in its text or layout that prevent it.
   *
   * @param page the same policy as HTML; nothing that it names is fetched
   */
  public Result<Rendition> render(PolicyDocument document, Rendition page) {
    return XhtmlPage.parse(page.content().text(), html)
        .then(xhtml -> Result.ok(BrowserStyles.remove(xhtml)))
        .then(xhtml -> unless(new PageCheck(html, logo(document)).check(xhtml), xhtml))
        .then(xhtml -> Metadata.of(document, layouts).then(m -> print(xhtml, m)))
        .then(pdf -> Result.ok(Rendition.of(document, Format.PDF, pdf)));
  }

  private static Optional<String> logo(PolicyDocument document) {
    return document.sheet().logo().map(Logo::address);
  }

  private Result<FileContent> print(XhtmlPage page, Metadata metadata) {
    return typefaces()
        .then(faces -> unless(new GlyphCheck(faces, metadata.document()).check(page), faces))
        .then(faces -> print(page, faces, metadata));
  }

  private Result<List<Typeface>> typefaces() {
    var typefaces = new ArrayList<Typeface>();
    var problems = new ArrayList<Diagnostic>();
    layout.fonts().forEach((file, content) -> {
      try {
        typefaces.add(Typeface.read(content));
      } catch (IOException unreadable) {
        problems.add(notAFont(file));
      }
    });
    return unless(problems, typefaces);
  }

  /** A page with errors is printed no further: they are such that printing could fail. */
  private static <T> Result<T> unless(List<Diagnostic> errors, T value) {
    return errors.isEmpty() ? Result.ok(value) : Result.failed(errors);
  }

  private Result<FileContent> print(XhtmlPage page, List<Typeface> typefaces, Metadata metadata) {
    try (var pdf = new PDDocument()) {
      var problems =
          new PageSetter(html, styleSheet, logo(metadata.document())).set(page, typefaces, pdf);
      metadata.writeTo(pdf);
      colours.writeTo(pdf);
      var bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return Result.of(FileContent.of(bytes.toByteArray()), problems);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static Diagnostic notAFont(String file) {
    return Diagnostic.error(
        Location.of(file),
        "this is not a TrueType font",
        "put a font there whose file ends in .ttf, or take the file out");
  }
}
