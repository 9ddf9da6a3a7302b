package org.clausebook.stage.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.clausebook.stage.render.HeadingPage;

/** The page of each heading of a PDF of ours, by its bookmarks. */
public final class PrintedPages {
  private PrintedPages() {}

  /** The headings in order. */
  public static List<HeadingPage> of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var headings = new ArrayList<HeadingPage>();
      PDOutlineNode outline = document.getDocumentCatalog().getDocumentOutline();
      if (outline != null) {
        add(outline, document, headings);
      }
      return headings;
    } catch (IOException impossible) {
      throw new UncheckedIOException("a PDF of ours cannot be read", impossible);
    }
  }

  private static void add(PDOutlineNode node, PDDocument document, List<HeadingPage> headings)
      throws IOException {
    for (PDOutlineItem item : node.children()) {
      PDPage page = item.findDestinationPage(document);
      if (page != null) {
        headings.add(new HeadingPage(item.getTitle(), document.getPages().indexOf(page) + 1));
      }
      add(item, document, headings);
    }
  }
}
