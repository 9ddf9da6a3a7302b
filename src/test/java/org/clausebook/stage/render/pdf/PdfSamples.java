package org.clausebook.stage.render.pdf;

import org.clausebook.diagnostic.Result;
import org.clausebook.model.Layout;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.text.TextPlaces;
import org.clausebook.stage.render.HtmlRenderer;
import org.clausebook.stage.render.Samples;

/** PDFs of the sample policies. */
final class PdfSamples {
  private PdfSamples() {}

  static byte[] pdf(PolicyDocument document) {
    return render(document, Samples.layout())
        .toOptional()
        .orElseThrow()
        .content()
        .bytes();
  }

  /** By PDF/UA-2 and PDF/A-4. */
  static byte[] newer(PolicyDocument document) {
    return new HtmlRenderer(Samples.layout())
        .render(document)
        .then(
            html -> new PdfRenderer(Samples.layout()).renderUa2(document, html, TextPlaces.UNKNOWN))
        .toOptional()
        .orElseThrow()
        .content()
        .bytes();
  }

  static Result<Rendition> render(PolicyDocument document, Layout layout) {
    return new HtmlRenderer(layout)
        .render(document)
        .then(html -> new PdfRenderer(layout).render(document, html));
  }
}
