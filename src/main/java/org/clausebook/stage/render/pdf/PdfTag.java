package org.clausebook.stage.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * One tag of a PDF, as a screen reader meets it.
 *
 * @param type {@code H1}, {@code LI}, …
 * @param attributes {@code Scope}, {@code ListNumbering}, and the entries {@code Lang},
 *     {@code Alt} and {@code ID}
 * @param kids in reading order
 */
record PdfTag(String type, Map<String, String> attributes, List<TagKid> kids) implements TagKid {

  PdfTag {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    kids = List.copyOf(kids);
  }

  /**
   * Words that are printed.
   *
   * @param page counted from 0
   */
  record Words(String text, int page) implements TagKid {}

  /**
   * A link's area on the page.
   *
   * @param contents by which it is read out
   */
  record Area(Optional<String> contents) implements TagKid {}

  /** The document's own tag, on whose page each text stands. */
  static PdfTag of(PDDocument document, List<MarkedPage> pages) {
    var reading = new Reading(pages);
    document
        .getPages()
        .forEach(page -> reading.order.put(page.getCOSObject(), reading.order.size()));
    return reading.tag("Root", Map.of(), document.getDocumentCatalog().getStructureTreeRoot());
  }

  static PdfTag of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return of(document, MarkedPage.all(document));
    }
  }

  /** Each tag that has words of its own, a line each. */
  List<String> lines() {
    return all()
        .filter(tag -> !tag.ownText().isBlank())
        .map(tag -> tag.type() + ": " + tag.ownText().strip())
        .toList();
  }

  /** The tags below, in reading order. */
  List<PdfTag> tags() {
    return kids.stream()
        .filter(PdfTag.class::isInstance)
        .map(PdfTag.class::cast)
        .toList();
  }

  /** This tag, and then all below it, in reading order. */
  Stream<PdfTag> all() {
    return Stream.concat(Stream.of(this), tags().stream().flatMap(PdfTag::all));
  }

  Stream<PdfTag> all(String wanted) {
    return all().filter(tag -> tag.type().equals(wanted));
  }

  Optional<String> attribute(String name) {
    return Optional.ofNullable(attributes.get(name));
  }

  /** The words of this tag itself. */
  String ownText() {
    return String.join("", words().stream().map(Words::text).toList());
  }

  /** The words of this tag and of all below it. */
  String text() {
    var text = new StringBuilder();
    for (TagKid kid : kids) {
      if (kid instanceof PdfTag tag) {
        text.append(tag.text());
      } else if (kid instanceof Words words) {
        text.append(words.text());
      }
    }
    return text.toString();
  }

  /** The pages on which its words are printed, in reading order. */
  List<Integer> pages() {
    return all().flatMap(tag -> tag.words().stream()).map(Words::page).toList();
  }

  private List<Words> words() {
    return kids.stream().filter(Words.class::isInstance).map(Words.class::cast).toList();
  }

  private record Reading(List<MarkedPage> pages, Map<COSDictionary, Integer> order) {
    Reading(List<MarkedPage> pages) {
      this(pages, new LinkedHashMap<>());
    }

    PdfTag tag(String type, Map<String, String> attributes, PDStructureNode node) {
      var kids = new ArrayList<TagKid>();
      for (Object kid : node.getKids()) {
        if (kid instanceof PDStructureElement element) {
          kids.add(tag(element.getStructureType(), attributes(element), element));
        } else if (kid instanceof Integer id) {
          kids.add(words(((PDStructureElement) node).getPage(), id));
        } else if (kid instanceof PDMarkedContentReference reference) {
          kids.add(words(page(reference, node), reference.getMCID()));
        } else if (kid instanceof PDObjectReference reference) {
          kids.add(area(reference));
        }
      }
      return new PdfTag(type, attributes, List.copyOf(kids));
    }

    private static PDPage page(PDMarkedContentReference reference, PDStructureNode node) {
      PDPage own = reference.getPage();
      return own == null ? ((PDStructureElement) node).getPage() : own;
    }

    private Words words(PDPage page, int id) {
      int number = Optional.ofNullable(order.get(page.getCOSObject())).orElseThrow();
      return new Words(pages.get(number).texts().getOrDefault(id, ""), number);
    }

    private static Area area(PDObjectReference reference) {
      COSDictionary object = (COSDictionary) reference.getCOSObject().getDictionaryObject("Obj");
      return new Area(Optional.ofNullable(object.getString(COSName.CONTENTS)));
    }

    private static Map<String, String> attributes(PDStructureElement element) {
      Map<String, String> attributes = new LinkedHashMap<>();
      Optional.ofNullable(element.getLanguage()).ifPresent(lang -> attributes.put("Lang", lang));
      Optional.ofNullable(element.getAlternateDescription())
          .ifPresent(alt -> attributes.put("Alt", alt));
      Optional.ofNullable(element.getElementIdentifier()).ifPresent(id -> attributes.put("ID", id));
      if (element.getCOSObject().getDictionaryObject(COSName.A) instanceof COSDictionary own) {
        own.keySet().forEach(key -> attributes.put(key.getName(), own.getNameAsString(key)));
      }
      return attributes;
    }
  }
}
