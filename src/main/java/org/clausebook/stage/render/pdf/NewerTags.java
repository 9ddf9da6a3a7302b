package org.clausebook.stage.render.pdf;

import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/**
 * Turns tags of PDF 1.7 into those of PDF 2.0, as PDF/UA-2 wants them: each says whose word it is, and
 * links and bookmarks lead to tags and not only to places on pages.
 */
final class NewerTags {
  private static final float VERSION = 2.0f;
  private static final String OLD = "http://iso.org/pdf/ssn";
  private static final String NEW = "http://iso.org/pdf2/ssn";

  /** Words that PDF 2.0 has given up, and PDF/UA-2 still reads. */
  private static final Set<String> OLD_TYPES =
      Set.of("Art", "BlockQuote", "TOC", "TOCI", "Reference");

  /** Tags that have another name now. */
  private static final Map<String, String> RENAMED = Map.of("Note", "FENote");

  private static final COSName NAMESPACE = COSName.getPDFName("NS");
  private static final COSName NAMESPACES = COSName.getPDFName("Namespaces");
  private static final COSName STRUCTURE_DESTINATION = COSName.getPDFName("SD");
  private static final COSName REFERENCE = COSName.getPDFName("Ref");
  private static final Set<String> BOOKMARKED = Set.of("H2", "H3", "H4");

  private final PDDocument pdf;
  private final PDStructureTreeRoot root;

  NewerTags(PDDocument pdf) {
    this.pdf = pdf;
    this.root = pdf.getDocumentCatalog().getStructureTreeRoot();
  }

  void write(LinkTargets targets) {
    pdf.getDocument().setVersion(VERSION);
    pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.VERSION);
    nameSpaces();
    Map<String, PDStructureElement> names = TagNames.of(root).byId();
    targets
        .ids()
        .forEach((area, id) -> Optional.ofNullable(names.get(id))
            .ifPresent(tag -> lead(area.getCOSDictionary(COSName.A), tag)));
    TagNames.below(root).stream()
        .filter(tag -> tag.getStructureType().equals("TOCI"))
        .forEach(line -> refer(line, targets, names));
    PDDocumentOutline outline = pdf.getDocumentCatalog().getDocumentOutline();
    if (outline != null) {
      lead(
          outline,
          TagNames.below(root).stream()
              .filter(tag -> BOOKMARKED.contains(tag.getStructureType()))
              .filter(tag -> tag.getElementIdentifier() != null)
              .iterator());
    }
  }

  /** Tells of a line of the contents which heading it is about. */
  private static void refer(
      PDStructureElement line, LinkTargets targets, Map<String, PDStructureElement> names) {
    TagNames.below(line).stream()
        .flatMap(LinkMark::areas)
        .flatMap(area -> Stream.ofNullable(targets.ids().get(area)))
        .flatMap(id -> Stream.ofNullable(names.get(id)))
        .findFirst()
        .ifPresent(tag -> {
          var targetsOfLine = new COSArray();
          targetsOfLine.add(tag.getCOSObject());
          line.getCOSObject().setItem(REFERENCE, targetsOfLine);
        });
  }

  private void nameSpaces() {
    COSDictionary old = nameSpace(OLD);
    COSDictionary newer = nameSpace(NEW);
    var all = new COSArray();
    all.add(newer);
    all.add(old);
    root.getCOSObject().setItem(NAMESPACES, all);
    root.getCOSObject().removeItem(COSName.ROLE_MAP);
    for (PDStructureElement tag : TagNames.below(root)) {
      String type = tag.getStructureType();
      tag.setStructureType(RENAMED.getOrDefault(type, type));
      tag.getCOSObject().setItem(NAMESPACE, OLD_TYPES.contains(type) ? old : newer);
    }
  }

  private static COSDictionary nameSpace(String address) {
    var nameSpace = new COSDictionary();
    nameSpace.setName(COSName.TYPE, "Namespace");
    nameSpace.setString(NAMESPACE, address);
    return nameSpace;
  }

  /** Bookmarks are the headings, in the same order. */
  private static void lead(PDOutlineNode node, Iterator<PDStructureElement> headings) {
    for (PDOutlineItem item : node.children()) {
      COSDictionary bookmark = item.getCOSObject();
      var action = new COSDictionary();
      action.setItem(COSName.S, COSName.getPDFName("GoTo"));
      action.setItem(COSName.D, bookmark.getDictionaryObject(COSName.DEST));
      bookmark.removeItem(COSName.DEST);
      bookmark.setItem(COSName.A, action);
      lead(action, headings.next());
      lead(item, headings);
    }
  }

  private static void lead(COSDictionary action, PDStructureElement tag) {
    if (action.getDictionaryObject(COSName.D) instanceof COSArray place) {
      var destination = new COSArray();
      for (COSBase part : place) {
        destination.add(part);
      }
      destination.set(0, tag.getCOSObject());
      action.setItem(STRUCTURE_DESTINATION, destination);
    }
  }
}
