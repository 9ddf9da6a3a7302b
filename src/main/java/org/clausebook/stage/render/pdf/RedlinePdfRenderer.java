package org.clausebook.stage.render.pdf;

import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Layout;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.Redline;
import org.clausebook.model.document.Rendition;
import org.clausebook.stage.render.RedlineValues;

/** Prints the HTML of a redline as a tagged PDF: PDF/UA-1 and PDF/A-2a, as policies are. */
public final class RedlinePdfRenderer {
  private final PagePrinter printer;

  public RedlinePdfRenderer(Layout layout) {
    this.printer = new PagePrinter(layout, "redline/redline.html.ftl", "redline/redline-print.css");
  }

  /**
   * The redline as PDF, or the mistakes in its text or layout that prevent it.
   *
   * @param page the same redline as HTML; nothing that it names is fetched
   */
  public Result<Rendition> render(Redline redline, Rendition page) {
    PolicyDocument document = redline.to().document();
    var subject = new PagePrinter.Subject(
        document.councilName(),
        document.language(),
        RedlineValues.of(redline),
        List.of(document),
        Optional.empty());
    return printer
        .print(page, subject)
        .map(pdf -> new Rendition(Format.PDF, redline.path(Format.PDF), pdf));
  }
}
