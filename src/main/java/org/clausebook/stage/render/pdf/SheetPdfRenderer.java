package org.clausebook.stage.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Layout;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.Rendition;

/** Prints the HTML of a small paper about policies as a tagged PDF: PDF/UA-1 and PDF/A-2a. */
public final class SheetPdfRenderer {
  private final PagePrinter printer;

  /**
   * A printer of papers of one kind.
   *
   * @param paper the name of its folder and files among the layouts
   */
  public SheetPdfRenderer(Layout layout, String paper) {
    this.printer = new PagePrinter(
        layout, paper + "/" + paper + ".html.ftl", paper + "/" + paper + "-print.css");
  }

  /**
   * The paper as PDF, or the mistakes in its text or layout that prevent it.
   *
   * @param page the same paper as HTML; nothing that it names is fetched
   * @param path of the file
   * @param facts what the layout of the metadata can print
   * @param documents that it is about; at least one
   */
  public Result<Rendition> render(
      Rendition page, String path, Map<String, Object> facts, List<PolicyDocument> documents) {
    PolicyDocument first = documents.get(0);
    var subject = new PagePrinter.Subject(
        first.councilName(),
        String.valueOf(facts.get("language")),
        facts,
        documents,
        Optional.empty());
    return printer.print(page, subject).map(pdf -> new Rendition(Format.PDF, path, pdf));
  }

  /** How many pages a PDF of ours has. */
  public static int pages(Rendition paper) {
    try (PDDocument pdf = Loader.loadPDF(paper.content().bytes())) {
      return pdf.getNumberOfPages();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
