package org.clausebook.stage.render.pdf;

import org.clausebook.diagnostic.Result;
import org.clausebook.model.Layout;
import org.clausebook.model.Logo;
import org.clausebook.model.document.AgendaItem;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.Pack;
import org.clausebook.model.document.Rendition;
import org.clausebook.stage.render.PackValues;

/** Prints the HTML of a pack as a tagged PDF: PDF/UA-1 and PDF/A-2a, as policies are. */
public final class PackPdfRenderer {
  private final PagePrinter printer;

  public PackPdfRenderer(Layout layout) {
    this.printer = new PagePrinter(layout, "pack/pack.html.ftl", "pack/pack-print.css");
  }

  /**
   * The pack as PDF, or the mistakes in its text or layout that prevent it.
   *
   * @param page the same pack as HTML; nothing that it names is fetched
   */
  public Result<Rendition> render(Pack pack, Rendition page) {
    var subject = new PagePrinter.Subject(
        pack.councilName(),
        pack.language(),
        PackValues.of(pack),
        pack.items().stream().map(AgendaItem::text).toList(),
        pack.logo().map(Logo::address));
    return printer
        .print(page, subject)
        .map(pdf -> new Rendition(Format.PDF, pack.path(Format.PDF), pdf));
  }
}
