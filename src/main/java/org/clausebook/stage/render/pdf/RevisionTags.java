package org.clausebook.stage.render.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Tells readers of a PDF which words were inserted and deleted. PDF 1.7 has no tag for either: so
 * each is a span whose layout attribute names its line, and the words at its edges, which nobody
 * sees, are the text that two narrow blanks stand for.
 *
 * @see <a href="https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf">PDF
 *     1.7, 14.8.5.4 and 14.9.4</a>
 */
final class RevisionTags {
  private static final String SAY = "say:";
  private static final String LINE = "line:";
  private static final String BLANK = "\u00A0";
  private static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");

  private RevisionTags() {}

  /** Marks them in the only attribute that the PDF library hands on. */
  static void mark(Document page) {
    Elements.named(page, "ins").forEach(element -> mark(element, "Underline"));
    Elements.named(page, "del").forEach(element -> mark(element, "LineThrough"));
  }

  private static void mark(Element revised, String line) {
    revised.setAttribute("title", LINE + line);
    Elements.named(revised, "span").stream()
        .filter(span -> span.getAttribute("class").equals("edge"))
        .forEach(edge -> {
          edge.setAttribute("title", SAY + edge.getTextContent());
          edge.setTextContent(BLANK);
        });
  }

  /** Gives the marked tags what they are to tell. */
  static void mend(PDDocument pdf) {
    PDStructureNode root = pdf.getDocumentCatalog().getStructureTreeRoot();
    if (root != null) {
      mend(root);
    }
  }

  private static void mend(PDStructureNode node) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        String title = element.getAlternateDescription();
        if (title != null) {
          mend(element, title);
        }
        mend((PDStructureNode) element);
      }
    }
  }

  private static void mend(PDStructureElement element, String title) {
    COSDictionary tag = element.getCOSObject();
    if (title.startsWith(SAY)) {
      tag.removeItem(COSName.ALT);
      tag.setString(ACTUAL_TEXT, title.substring(SAY.length()));
    } else if (title.startsWith(LINE)) {
      var attributes = new COSDictionary();
      attributes.setName(COSName.O, "Layout");
      attributes.setName("TextDecorationType", title.substring(LINE.length()));
      tag.removeItem(COSName.ALT);
      tag.setItem(COSName.A, attributes);
    }
  }
}
