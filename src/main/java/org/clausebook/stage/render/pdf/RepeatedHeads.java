package org.clausebook.stage.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** Keeps the head of a table that is printed again on each page from being read out again. */
final class RepeatedHeads {
  private static final String ARTIFACT = "/Artifact <</Type /Pagination>> BDC";

  private final PDDocument pdf;

  private RepeatedHeads(PDDocument pdf) {
    this.pdf = pdf;
  }

  /** Makes what is printed again an artifact, as the running header is. */
  static void silence(PDDocument pdf) throws IOException {
    PDStructureNode root = pdf.getDocumentCatalog().getStructureTreeRoot();
    if (root != null) {
      new RepeatedHeads(pdf).walk(root, false);
    }
  }

  private void walk(PDStructureNode node, boolean isInHead) throws IOException {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        walk(element, isInHead || element.getStructureType().equals("THead"));
      } else if (isInHead
          && node instanceof PDStructureElement cell
          && kid instanceof PDMarkedContentReference content
          && content.getPage() != null
          && !content.getPage().equals(cell.getPage())) {
        cell.removeKid(content);
        silence(content.getPage(), content.getMCID());
      }
    }
  }

  private void silence(PDPage page, int id) throws IOException {
    byte[] before;
    try (var content = page.getContents()) {
      before = content.readAllBytes();
    }
    // As the PDF library writes it; once on a page.
    String marked = "/Span <</MCID " + id + ">> BDC";
    String after = new String(before, StandardCharsets.ISO_8859_1).replace(marked, ARTIFACT);
    page.setContents(new PDStream(
        pdf,
        new ByteArrayInputStream(after.getBytes(StandardCharsets.ISO_8859_1)),
        COSName.FLATE_DECODE));
    parents(page).set(id, COSNull.NULL);
  }

  /** The tags of a page by the numbers of their contents. */
  private COSArray parents(PDPage page) {
    COSArray numbers = (COSArray) pdf.getDocumentCatalog()
        .getStructureTreeRoot()
        .getParentTree()
        .getCOSObject()
        .getDictionaryObject(COSName.NUMS);
    var keys = new ArrayList<Integer>();
    for (int i = 0; i < numbers.size(); i += 2) {
      keys.add(((COSInteger) numbers.getObject(i)).intValue());
    }
    return (COSArray) numbers.getObject(2 * keys.indexOf(page.getStructParents()) + 1);
  }
}
