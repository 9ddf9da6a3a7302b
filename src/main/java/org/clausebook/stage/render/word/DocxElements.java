package org.clausebook.stage.render.word;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import org.clausebook.stage.render.safety.SafeXml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads the body of a clause as a page has it. */
final class DocxElements {
  /** One for each thread: to make one takes as long as to read a policy. */
  private static final ThreadLocal<DocumentBuilder> PARSER =
      ThreadLocal.withInitial(() -> SafeXml.builder(SafeXml.ANY_DEPTH));

  private static final Set<String> BLOCKS = Set.of(
      "p",
      "ul",
      "ol",
      "li",
      "dl",
      "dt",
      "dd",
      "div",
      "table",
      "blockquote",
      "section",
      "pre",
      "hr",
      "h1",
      "h2",
      "h3",
      "h4",
      "h5",
      "h6");

  private DocxElements() {}

  /** An element that holds the body. */
  static Element read(String body) {
    String whole = new DocxXml().start("body").end().toString();
    int middle = whole.indexOf('>') + 1;
    String xml = whole.substring(0, middle) + body + whole.substring(middle);
    try {
      return PARSER.get().parse(new InputSource(new StringReader(xml))).getDocumentElement();
    } catch (SAXException | IOException impossible) {
      throw new IllegalStateException("a clause is not well-formed: " + body, impossible);
    }
  }

  static List<Node> nodes(Node parent) {
    var nodes = new ArrayList<Node>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      nodes.add(node);
    }
    return nodes;
  }

  static List<Element> elements(Node parent) {
    return nodes(parent).stream()
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  /** The elements in another, in order. */
  static Stream<Element> within(Node parent) {
    return elements(parent).stream()
        .flatMap(element -> Stream.concat(Stream.of(element), within(element)));
  }

  static boolean isBlock(Node node) {
    return node instanceof Element element && BLOCKS.contains(element.getTagName());
  }

  static boolean isBlank(Node node) {
    return !(node instanceof Element) && node.getTextContent().isBlank();
  }

  /** Whether nothing is in an element, and somebody may write in it. */
  static boolean isEmpty(Element element) {
    return element.getTextContent().isBlank() && elements(element).isEmpty();
  }

  static boolean is(Element element, String name, String type) {
    return element.getTagName().equals(name) && has(element, type);
  }

  static boolean has(Element element, String type) {
    return (" " + element.getAttribute("class") + " ").contains(" " + type + " ");
  }
}
