package org.clausebook.docx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Ids of styles, notes, controls and pictures: each is there once, and each that is named exists. */
final class NameRules {
  private static final Map<String, String> STYLED = Map.of(
      "pStyle", "paragraph",
      "rStyle", "character",
      "tblStyle", "table");

  private final DocxParts parts;
  private final Faults faults = new Faults();

  NameRules(DocxParts parts) {
    this.parts = parts;
  }

  List<String> faults() {
    styles();
    notes("footnote");
    notes("endnote");
    parts.stories().forEach((name, story) -> {
      faults.addTwice(name, "control id", ids(story, "sdtPr", "id"));
      faults.addTwice(name, "drawing id", Elements.all(story, "docPr").map(one -> id(one)));
      faults.addTwice(
          name,
          "change id",
          Elements.all(story, "ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange")
              .map(one -> id(one)));
      Elements.all(story, "docPr")
          .filter(one -> one.getAttribute("descr").isEmpty())
          .forEach(one -> faults.add(name, "picture '" + id(one) + "' has no words for it"));
    });
    moves();
    return faults.all();
  }

  private static String id(Element element) {
    return Elements.attribute(element, "id");
  }

  private static Stream<String> ids(Document story, String parent, String child) {
    return Elements.all(story, parent)
        .flatMap(one -> Elements.children(one, child))
        .map(Elements::value);
  }

  private void styles() {
    String part = "word/styles.xml";
    Map<String, String> kinds = new LinkedHashMap<>();
    Optional<Document> styles = parts.part(part);
    List<Element> all = styles.map(one -> Elements.all(one, "style").toList()).orElse(List.of());
    faults.addTwice(part, "style", all.stream().map(one -> Elements.attribute(one, "styleId")));
    faults.addTwice(
        part,
        "the name",
        all.stream().flatMap(one -> Elements.children(one, "name")).map(Elements::value));
    all.forEach(
        one -> kinds.put(Elements.attribute(one, "styleId"), Elements.attribute(one, "type")));
    all.stream()
        .flatMap(one -> Elements.children(one))
        .filter(one -> List.of("basedOn", "next", "link").contains(one.getLocalName()))
        .filter(one -> !kinds.containsKey(Elements.value(one)))
        .forEach(one -> faults.add(part, "there is no style '" + Elements.value(one) + "'"));
    Map<String, Document> using = new LinkedHashMap<>(parts.stories());
    parts.part("word/numbering.xml").ifPresent(one -> using.put("word/numbering.xml", one));
    using.forEach((name, story) -> Elements.all(story, "pStyle", "rStyle", "tblStyle")
        .filter(one -> !kinds
            .getOrDefault(Elements.value(one), "")
            .equals(Optional.ofNullable(STYLED.get(one.getLocalName())).orElseThrow()))
        .map(one -> "there is no " + STYLED.get(one.getLocalName()) + " style '"
            + Elements.value(one) + "'")
        .distinct()
        .forEach(fault -> faults.add(name, fault)));
  }

  /** Numbers below 1 are the lines that separate notes from the text. */
  private void notes(String kind) {
    String part = "word/" + kind + "s.xml";
    List<String> notes = parts
        .part(part)
        .map(one -> Elements.all(one, kind).map(note -> id(note)).toList())
        .orElse(List.of());
    List<String> named = parts.stories().values().stream()
        .flatMap(story -> Elements.all(story, kind + "Reference"))
        .map(one -> id(one))
        .toList();
    faults.addTwice(part, kind, notes.stream());
    faults.addTwice(DocxParts.DOCUMENT, "the reference to " + kind, named.stream());
    named.stream()
        .filter(one -> !notes.contains(one))
        .forEach(one -> faults.add(DocxParts.DOCUMENT, "there is no " + kind + " '" + one + "'"));
    notes.stream()
        .filter(one -> one.matches("[1-9]\\d*") && !named.contains(one))
        .forEach(one -> faults.add(part, "nothing refers to " + kind + " '" + one + "'"));
    parts
        .part("word/settings.xml")
        .ifPresent(settings -> Elements.all(settings, kind)
            .map(one -> id(one))
            .filter(one -> !notes.contains(one))
            .forEach(
                one -> faults.add("word/settings.xml", "there is no " + kind + " '" + one + "'")));
  }

  private void moves() {
    parts.stories().forEach((name, story) -> {
      List<String> from = moved(story, "moveFromRangeStart");
      List<String> to = moved(story, "moveToRangeStart");
      Stream.concat(
              from.stream().filter(one -> !to.contains(one)),
              to.stream().filter(one -> !from.contains(one)))
          .forEach(one -> faults.add(name, "the move '" + one + "' has one end only"));
      for (String kind : List.of("moveFrom", "moveTo")) {
        List<String> ends =
            Elements.all(story, kind + "RangeEnd").map(one -> id(one)).toList();
        Elements.all(story, kind + "RangeStart")
            .map(one -> id(one))
            .filter(one -> !ends.contains(one))
            .forEach(one -> faults.add(name, kind + " '" + one + "' has no end"));
      }
    });
  }

  private static List<String> moved(Document story, String name) {
    return Elements.all(story, name).map(one -> Elements.attribute(one, "name")).toList();
  }
}
