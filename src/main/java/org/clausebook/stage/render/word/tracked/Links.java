package org.clausebook.stage.render.word.tracked;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The addresses that the links of a file lead to. */
final class Links {
  /** Holds the address on a link while two files are compared. */
  static final String ADDRESS = "address";

  private static final String LINK = "w:hyperlink";
  private static final String ID = "r:id";

  private Links() {}

  /** Text with the addresses in its links. */
  static XmlElement addressed(XmlElement text, XmlElement relations) {
    Map<String, String> addresses = new LinkedHashMap<>();
    relations
        .elements()
        .forEach(relation -> addresses.put(
            relation.attribute("Id").orElse(""), relation.attribute("Target").orElse("")));
    return text.each(element ->
        element.is(LINK) && element.attribute(ID).filter(addresses::containsKey).isPresent()
            ? renamed(element, ID, ADDRESS, addresses)
            : element);
  }

  /** Text with the ids of relations in its links again. */
  static XmlElement related(XmlElement text, XmlElement relations) {
    Map<String, String> ids = new LinkedHashMap<>();
    relations
        .elements()
        .forEach(relation -> ids.put(
            relation.attribute("Target").orElse(""), relation.attribute("Id").orElse("")));
    return text.each(element -> element.is(LINK) && element.attribute(ADDRESS).isPresent()
        ? renamed(element, ADDRESS, ID, ids)
        : element);
  }

  /** The relations without addresses that no link leads to. */
  static XmlElement used(XmlElement relations, XmlElement text) {
    List<String> ids =
        text.all().flatMap(part -> part.attribute(ID).stream()).distinct().toList();
    return relations.with(relations.elements().stream()
        .filter(relation -> relation.attribute("TargetMode").isEmpty()
            || relation.attribute("Id").filter(ids::contains).isPresent())
        .toList());
  }

  private static XmlElement renamed(
      XmlElement link, String from, String to, Map<String, String> values) {
    var attributes = new LinkedHashMap<String, String>();
    link.attributes()
        .forEach((name, value) -> attributes.put(
            name.equals(from) ? to : name,
            name.equals(from) ? values.getOrDefault(value, "") : value));
    return new XmlElement(link.name(), attributes, link.children());
  }
}
