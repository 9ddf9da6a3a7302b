package org.clausebook.stage.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * The tags that have an id, and by which the catalogue of a PDF finds them.
 *
 * @param byId in the order of the ids, as PDF wants them
 */
record TagNames(Map<String, PDStructureElement> byId) {
  private static final COSName TREE = COSName.getPDFName("IDTree");

  static TagNames of(PDStructureNode root) {
    var names = new TagNames(new TreeMap<>());
    TagNames.below(root).forEach(tag -> {
      if (tag.getElementIdentifier() != null) {
        names.byId.putIfAbsent(tag.getElementIdentifier(), tag);
      }
    });
    return names;
  }

  /** All tags below one, in reading order. */
  static List<PDStructureElement> below(PDStructureNode node) {
    var tags = new ArrayList<PDStructureElement>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement tag) {
        tags.add(tag);
        tags.addAll(below(tag));
      }
    }
    return tags;
  }

  /** Writes the index that ISO 32000 asks for where tags have ids. */
  void writeTo(PDDocument pdf) {
    if (byId.isEmpty()) {
      return;
    }
    var names = new COSArray();
    byId.forEach((id, tag) -> {
      names.add(new COSString(id));
      names.add(tag.getCOSObject());
    });
    var tree = new COSDictionary();
    tree.setItem(COSName.NAMES, names);
    pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject().setItem(TREE, tree);
  }
}
