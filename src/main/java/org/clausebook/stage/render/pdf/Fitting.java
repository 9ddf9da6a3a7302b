package org.clausebook.stage.render.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.IOException;
import java.util.List;
import org.clausebook.stage.render.pdf.LibraryWork.Failed;
import org.w3c.dom.Document;

/**
 * Lays a document out until everything fits: what does not is mended in the page of HTML, by
 * classes that the style sheet knows, and laid out again.
 */
final class Fitting {
  /** Changes a page for the better; answers whether it changed anything. */
  interface Mend {
    boolean mend(Document page, LaidPages laid);
  }

  /** Makes a renderer of the page as it is now. */
  interface Renderers {
    PdfBoxRenderer start();
  }

  /** Draws the pages, or says why not. */
  interface Drawing {
    void draw(PdfBoxRenderer renderer, LaidPages laid) throws Failed, IOException;
  }

  /**
   * The corrections in order: those that change what lines hold go before those that measure it.
   */
  private static final List<Mend> MENDS =
      List.of(new Columns(), new WideLabels(), new WideTables(), new LineEnds(), new Rooms());

  /** More than any table or list takes; a style sheet that knows no such classes mends nothing. */
  private static final int MOST = 20;

  private Fitting() {}

  static void fit(Document page, Renderers renderers, Drawing drawing) throws Failed, IOException {
    for (int pass = 1; ; pass++) {
      try (PdfBoxRenderer renderer = LibraryWork.make(renderers::start)) {
        LaidPages laid = LaidPages.of(renderer);
        boolean isMended = MENDS.stream().anyMatch(mend -> mend.mend(page, laid));
        if (!isMended || pass == MOST) {
          drawing.draw(renderer, laid);
          return;
        }
      }
    }
  }
}
