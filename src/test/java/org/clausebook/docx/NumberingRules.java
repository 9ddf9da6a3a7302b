package org.clausebook.docx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Word's own numbers: each list that a paragraph is in exists, and so does its level. */
final class NumberingRules {
  private static final String PART = "word/numbering.xml";

  private final DocxParts parts;
  private final Map<String, Element> abstracts = new LinkedHashMap<>();
  private final Map<String, String> lists = new LinkedHashMap<>();
  private final Faults faults = new Faults();

  NumberingRules(DocxParts parts) {
    this.parts = parts;
  }

  List<String> faults() {
    parts.part(PART).ifPresent(this::lists);
    Map<String, Document> using = new LinkedHashMap<>(parts.stories());
    parts.part("word/styles.xml").ifPresent(one -> using.put("word/styles.xml", one));
    using.forEach((name, story) -> Elements.all(story, "numPr")
        .flatMap(one -> use(one).stream())
        .distinct()
        .forEach(fault -> faults.add(name, fault)));
    return faults.all();
  }

  private void lists(Document numbering) {
    Elements.all(numbering, "abstractNum")
        .forEach(one -> abstracts.put(Elements.attribute(one, "abstractNumId"), one));
    Elements.all(numbering, "num")
        .forEach(one -> lists.put(
            Elements.attribute(one, "numId"),
            Elements.at(one, "abstractNumId").map(Elements::value).orElse("")));
    faults.addTwice(
        PART,
        "numbering",
        Elements.all(numbering, "abstractNum")
            .map(one -> Elements.attribute(one, "abstractNumId")));
    faults.addTwice(
        PART, "list", Elements.all(numbering, "num").map(one -> Elements.attribute(one, "numId")));
    lists.forEach((list, numbers) -> {
      if (!abstracts.containsKey(numbers)) {
        faults.add(PART, "list '" + list + "' is of no numbering '" + numbers + "'");
      }
    });
    Elements.all(numbering, "abstractNum", "num")
        .forEach(one -> faults.addTwice(
            PART,
            "level",
            Elements.children(one)
                .filter(level -> List.of("lvl", "lvlOverride").contains(level.getLocalName()))
                .map(level -> Elements.attribute(level, "ilvl"))));
    Elements.all(numbering, "lvl").forEach(this::boundStyle);
  }

  /** A level and its style name each other, or Word's numbers and ours part. */
  private void boundStyle(Element level) {
    String style = Elements.at(level, "pStyle").map(Elements::value).orElse("");
    if (style.isEmpty()) {
      return;
    }
    String own = Elements.attribute((Element) level.getParentNode(), "abstractNumId");
    String named = parts
        .part("word/styles.xml")
        .flatMap(styles -> Elements.all(styles, "style")
            .filter(one -> Elements.attribute(one, "styleId").equals(style))
            .findFirst())
        .flatMap(one -> Elements.at(one, "pPr", "numPr", "numId"))
        .map(Elements::value)
        .flatMap(list -> Optional.ofNullable(lists.get(list)))
        .orElse("");
    if (!named.equals(own)) {
      faults.add(PART, "style '" + style + "' does not name the numbering that is bound to it");
    }
  }

  private Optional<String> use(Element properties) {
    String list = Elements.at(properties, "numId").map(Elements::value).orElse("");
    String level = Elements.at(properties, "ilvl").map(Elements::value).orElse("0");
    // 0 takes a paragraph out of the list that its style is in.
    if (list.isEmpty() || list.equals("0")) {
      return Optional.empty();
    }
    if (!lists.containsKey(list)) {
      return Optional.of("there is no list '" + list + "'");
    }
    return Optional.ofNullable(abstracts.get(lists.get(list)))
        .filter(numbers -> Elements.children(numbers, "lvl")
            .noneMatch(one -> Elements.attribute(one, "ilvl").equals(level)))
        .map(numbers -> "list '" + list + "' has no level '" + level + "'");
  }
}
