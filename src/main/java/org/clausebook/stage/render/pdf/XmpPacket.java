package org.clausebook.stage.render.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.RenditionProperties;
import org.clausebook.model.document.RenditionProperties.Property;
import org.clausebook.stage.render.safety.SafeXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The XMP of a PDF, read as the layout {@code policy.xmp.ftl} writes it. */
record XmpPacket(Document tree) {
  private static final String DC = "http://purl.org/dc/elements/1.1/";
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String XMP = "http://ns.adobe.com/xap/1.0/";
  private static final String ADOPTION = "https://clausebook.org/ns/adoption/1.0/";
  private static final String EVENT = "https://clausebook.org/ns/adoption/1.0/event/";

  /** Levels of elements; the layout has six. */
  private static final int DEEPEST = 20;

  /** The properties in a packet. */
  static Result<RenditionProperties> read(String xmp, Location file) {
    try {
      var builder = SafeXml.builder(DEEPEST);
      var tree = builder.parse(new InputSource(new StringReader(xmp)));
      return Result.ok(new XmpPacket(tree).properties());
    } catch (SAXException malformed) {
      return Result.failed(Diagnostic.error(
          file,
          "the metadata of this PDF is not well-formed XML",
          "write it again with 'policy generate', and inspect that file"));
    } catch (IOException impossible) {
      throw new IllegalStateException("a string could not be read", impossible);
    }
  }

  private RenditionProperties properties() {
    var values = new LinkedHashMap<String, String>();
    put(values, Property.COUNCIL, ADOPTION, "council");
    put(values, Property.IDENTIFIER, DC, "identifier");
    put(values, Property.POLICY, ADOPTION, "policy");
    put(values, Property.TITLE, DC, "title");
    put(values, Property.NUMBER, ADOPTION, "number");
    put(values, Property.VERSION, ADOPTION, "version");
    put(values, Property.STATUS, ADOPTION, "status");
    put(values, Property.REVIEW_DUE, ADOPTION, "reviewDue");
    items(tree.getElementsByTagNameNS(DC, "language"))
        .ifPresent(languages -> values.put(Property.LANGUAGE.word(), languages));
    put(values, Property.WORDING, ADOPTION, "wordingSha256");
    put(values, Property.GENERATOR, XMP, "CreatorTool");
    return new RenditionProperties(values, events());
  }

  private void put(Map<String, String> values, Property property, String space, String name) {
    text(tree.getElementsByTagNameNS(space, name))
        .ifPresent(text -> values.put(property.word(), text));
  }

  /** The text of all items of the first element, joined by commas. */
  private static Optional<String> items(NodeList elements) {
    return elements(elements)
        .findFirst()
        .map(element -> elements(element.getElementsByTagNameNS(RDF, "li"))
            .map(Element::getTextContent)
            .collect(Collectors.joining(", ")));
  }

  /** The text of the first element, or of its first item if it has items. */
  private static Optional<String> text(NodeList elements) {
    return elements(elements).findFirst().map(element -> {
      NodeList items = element.getElementsByTagNameNS(RDF, "li");
      return (items.getLength() == 0 ? element : items.item(0)).getTextContent();
    });
  }

  private List<Map<String, String>> events() {
    return elements(tree.getElementsByTagNameNS(ADOPTION, "events"))
        .limit(1)
        .flatMap(list -> elements(list.getElementsByTagNameNS(RDF, "li")))
        .map(XmpPacket::event)
        .toList();
  }

  private static Map<String, String> event(Element item) {
    var event = new LinkedHashMap<String, String>();
    elements(item.getChildNodes())
        .filter(part -> EVENT.equals(part.getNamespaceURI()))
        .forEach(part -> event.put(part.getLocalName(), part.getTextContent()));
    return event;
  }

  private static Stream<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast);
  }
}
