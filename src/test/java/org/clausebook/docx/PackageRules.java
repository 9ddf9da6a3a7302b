package org.clausebook.docx;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.docx.DocxParts.Relationship;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the parts of a file are, and how one leads to another. */
final class PackageRules {
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  /** Relationships that a part has without naming them in its text. */
  private static final Set<String> UNNAMED = Set.of(
      "officeDocument",
      "core-properties",
      "extended-properties",
      "custom-properties",
      "styles",
      "numbering",
      "settings",
      "webSettings",
      "fontTable",
      "theme",
      "footnotes",
      "endnotes",
      "comments",
      "customXml",
      "customXmlProps");

  private static final Map<String, String> TYPES = Map.of(
      "headerReference", "header",
      "footerReference", "footer",
      "hyperlink", "hyperlink",
      "blip", "image");

  private final DocxParts parts;
  private final List<Relationship> relationships;
  private final Faults faults = new Faults();

  PackageRules(DocxParts parts) {
    this.parts = parts;
    this.relationships = parts.relationships();
  }

  List<String> faults() {
    parts.twice().forEach(name -> faults.add(name, "the zip has it twice"));
    if (parts.times().size() > 1) {
      faults.add("the zip", "its entries are of different times");
    }
    contentTypes();
    targets();
    parts.xml().forEach((name, part) -> {
      if (!name.endsWith(".rels") && !name.equals(DocxParts.TYPES)) {
        uses(name, part);
        ignorable(name, part);
      }
    });
    customProperties();
    return faults.all();
  }

  private void contentTypes() {
    Optional<Document> types = parts.part(DocxParts.TYPES);
    if (types.isEmpty()) {
      faults.add(DocxParts.TYPES, "it is missing");
      return;
    }
    Set<String> defaults = Elements.all(types.get(), "Default")
        .map(one -> one.getAttribute("Extension"))
        .collect(Collectors.toSet());
    Set<String> overrides = Elements.all(types.get(), "Override")
        .map(one -> one.getAttribute("PartName").substring(1))
        .collect(Collectors.toCollection(LinkedHashSet::new));
    faults.addTwice(
        DocxParts.TYPES,
        "the type of",
        Elements.all(types.get(), "Override").map(one -> one.getAttribute("PartName")));
    overrides.stream()
        .filter(name -> !parts.has(name))
        .forEach(name -> faults.add(DocxParts.TYPES, "no part is '" + name + "'"));
    names()
        .filter(name -> !name.equals(DocxParts.TYPES) && !overrides.contains(name))
        .filter(name -> !defaults.contains(name.replaceFirst(".*\\.", "")) || isOurs(name))
        .forEach(name -> faults.add(name, "it has no content type of its own"));
  }

  /** The type of XML in general says nothing of what is in a part. */
  private static boolean isOurs(String name) {
    return name.endsWith(".xml");
  }

  private Stream<String> names() {
    return Stream.concat(parts.xml().keySet().stream(), parts.others().stream());
  }

  private void targets() {
    faults.addTwice(
        "the package", "relationship", relationships.stream().map(r -> r.part() + "#" + r.id()));
    Set<String> reached = relationships.stream()
        .filter(one -> !one.isExternal())
        .map(Relationship::target)
        .collect(Collectors.toSet());
    relationships.stream()
        .filter(one -> !one.isExternal() && !parts.has(one.target()))
        .forEach(one ->
            faults.add(one.part(), "relationship '" + one.id() + "' leads to no part of the file"));
    relationships.stream()
        .filter(one -> one.type().equals("hyperlink") && !one.isExternal())
        .forEach(one -> faults.add(one.part(), "link '" + one.id() + "' is not external"));
    names()
        .filter(name -> !name.endsWith(".rels") && !name.equals(DocxParts.TYPES))
        .filter(name -> !reached.contains(name))
        .forEach(name -> faults.add(name, "nothing leads to it"));
    parts.xml().keySet().stream()
        .filter(name -> name.endsWith(".rels") && !name.equals("_rels/.rels"))
        .filter(name -> !parts.has(name.replaceFirst("_rels/([^/]*)\\.rels$", "$1")))
        .forEach(name -> faults.add(name, "its part does not exist"));
  }

  private void uses(String name, Document part) {
    Set<String> used = new LinkedHashSet<>();
    Elements.all(part).forEach(element -> {
      var attributes = element.getAttributes();
      for (int i = 0; i < attributes.getLength(); i++) {
        if (RELATIONSHIPS.equals(attributes.item(i).getNamespaceURI())) {
          used.add(attributes.item(i).getNodeValue());
          use(name, element, (Attr) attributes.item(i));
        }
      }
    });
    relationships.stream()
        .filter(one -> one.part().equals(name) && !UNNAMED.contains(one.type()))
        .filter(one -> !used.contains(one.id()))
        .forEach(one -> faults.add(name, "relationship '" + one.id() + "' is never used"));
  }

  private void use(String name, Element element, Attr id) {
    Optional<Relationship> relationship = relationships.stream()
        .filter(one -> one.part().equals(name) && one.id().equals(id.getValue()))
        .findFirst();
    if (relationship.isEmpty()) {
      faults.add(name, "there is no relationship '" + id.getValue() + "'");
    }
    String type = TYPES.getOrDefault(element.getLocalName(), "");
    relationship
        .filter(one -> !type.isEmpty() && !one.type().equals(type))
        .ifPresent(one -> faults.add(name, "relationship '" + one.id() + "' is no '" + type + "'"));
  }

  /** A prefix that may be ignored and is not declared makes Word refuse the part. */
  private void ignorable(String name, Document part) {
    String prefixes = part.getDocumentElement().getAttributeNS(COMPATIBILITY, "Ignorable");
    for (String prefix : prefixes.strip().split("\\s+", -1)) {
      if (!prefix.isEmpty() && part.getDocumentElement().lookupNamespaceURI(prefix) == null) {
        faults.add(name, "the prefix '" + prefix + "' is not declared");
      }
    }
  }

  private void customProperties() {
    parts.part("docProps/custom.xml").ifPresent(part -> {
      List<Element> properties = Elements.all(part, "property").toList();
      faults.addTwice(
          "docProps/custom.xml", "pid", properties.stream().map(one -> one.getAttribute("pid")));
      faults.addTwice(
          "docProps/custom.xml",
          "the name",
          properties.stream().map(one -> one.getAttribute("name").toLowerCase(Locale.ROOT)));
      properties.stream()
          .filter(one -> !one.getAttribute("pid").matches("[2-9]|[1-9]\\d+"))
          .forEach(one ->
              faults.add("docProps/custom.xml", "pids begin at 2, not " + one.getAttribute("pid")));
    });
  }
}
