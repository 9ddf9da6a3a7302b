package org.clausebook.stage.render.pdf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.clausebook.stage.render.pdf.WantedTags.WantedTag;

/** Mends the tags that the PDF library wrote, where readers of a PDF expect others. */
final class TagTree {
  private static final Set<String> ROW_GROUPS = Set.of("THead", "TBody", "TFoot");

  private TagTree() {}

  /** Gives elements the tags that {@link WantedTags} asks for, and puts labels and captions first. */
  static void mend(PDDocument pdf) {
    PDStructureNode root = pdf.getDocumentCatalog().getStructureTreeRoot();
    if (root != null) {
      retag(root);
      reorder(root);
      TagNames.of(root).writeTo(pdf);
    }
  }

  private static void retag(PDStructureNode node) {
    for (PDStructureElement element : elements(node)) {
      Optional<String> title = Optional.ofNullable(element.getAlternateDescription());
      title.flatMap(WantedTag::of).ifPresent(tag -> retag(element, tag));
      title.flatMap(LinkMark::of).ifPresent(mark -> mark.describe(element));
      retag(element);
    }
  }

  private static void retag(PDStructureElement element, WantedTag tag) {
    element.setStructureType(tag.type());
    element.getCOSObject().removeItem(COSName.ALT);
    tag.detail().ifPresent(detail -> {
      if (tag.type().equals("L")) {
        number(element, detail);
      } else {
        element.setElementIdentifier(detail);
      }
    });
  }

  private static void number(PDStructureElement list, String numbering) {
    var attributes = new COSDictionary();
    attributes.setName(COSName.O, "List");
    attributes.setName("ListNumbering", numbering);
    list.getCOSObject().setItem(COSName.A, attributes);
  }

  private static void reorder(PDStructureNode node) {
    for (PDStructureElement element : elements(node)) {
      switch (element.getStructureType()) {
        case "LI" -> label(element).ifPresent(label -> moveTo(element, label));
        case "Table" -> {
          sibling(element, "Caption").ifPresent(caption -> moveTo(element, caption));
          elements(element).stream()
              .filter(group -> ROW_GROUPS.contains(group.getStructureType()))
              .filter(group -> group.getKids().isEmpty())
              .forEach(element::removeKid);
        }
        case "TOCI" -> wrap(element);
        default -> {}
      }
      reorder(element);
    }
  }

  /** The label that begins the text of an item, at any depth but not in a list of its own. */
  private static Optional<PDStructureElement> label(PDStructureElement item) {
    for (PDStructureElement element : elements(item)) {
      if (element.getStructureType().equals("Lbl")) {
        return Optional.of(element);
      }
      if (!element.getStructureType().equals("L")) {
        Optional<PDStructureElement> inner = label(element);
        if (inner.isPresent()) {
          return inner;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<PDStructureElement> sibling(PDStructureElement element, String type) {
    return elements(element.getParent()).stream()
        .filter(other -> other.getStructureType().equals(type))
        .findFirst();
  }

  private static void moveTo(PDStructureElement parent, PDStructureElement first) {
    PDStructureNode before = first.getParent();
    before.removeKid(first);
    List<Object> kids = parent.getKids();
    if (kids.isEmpty()) {
      parent.appendKid(first);
    } else {
      parent.insertBefore(first, kids.get(0));
    }
    first.setParent(parent);
  }

  /** A line of a contents list is a reference, with the number of the page. */
  private static void wrap(PDStructureElement line) {
    var reference = new PDStructureElement("Reference", line);
    reference.setPage(line.getPage());
    reference.setKids(line.getKids());
    elements(reference).forEach(kid -> kid.setParent(reference));
    line.setKids(List.of(reference));
  }

  private static List<PDStructureElement> elements(PDStructureNode node) {
    return node.getKids().stream()
        .filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast)
        .toList();
  }
}
