package org.clausebook.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a screen reader is told: each tag with its own text, in the order of the tag tree. */
final class TaggedText {
  private final List<String> lines = new ArrayList<>();

  private TaggedText() {}

  static List<String> of(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var text = new TaggedText();
      text.walk(document.getDocumentCatalog().getStructureTreeRoot());
      return text.lines;
    }
  }

  private void walk(PDStructureNode node) throws IOException {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        String own = ownText(element);
        if (!own.isEmpty()) {
          lines.add(element.getStructureType() + ": " + own);
        }
        walk(element);
      }
    }
  }

  private static String ownText(PDStructureElement element) throws IOException {
    var text = new StringBuilder();
    for (Object kid : element.getKids()) {
      if (kid instanceof Integer id) {
        text.append(text(element.getPage(), id));
      } else if (kid instanceof PDMarkedContentReference reference) {
        PDPage page = reference.getPage() == null ? element.getPage() : reference.getPage();
        text.append(text(page, reference.getMCID()));
      }
    }
    return text.toString().strip();
  }

  private static String text(PDPage page, int id) throws IOException {
    var extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    var text = new StringBuilder();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      if (content.getMCID() == id) {
        for (Object part : content.getContents()) {
          if (part instanceof TextPosition position) {
            text.append(position.getUnicode());
          }
        }
      }
    }
    return text.toString();
  }
}
