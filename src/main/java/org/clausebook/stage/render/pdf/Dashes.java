package org.clausebook.stage.render.pdf;

import java.util.Arrays;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes the dashes of lists as text, for the PDF library knows no marker of that kind and tags
 * generated content as an item of its own.
 */
final class Dashes {
  private static final String DASH = "–";

  private Dashes() {}

  /** Adds them to the lists within every element that has the class {@code dashes}. */
  static void add(Document page) {
    Elements.named(page, "li").stream()
        .filter(item -> item.getParentNode().getNodeName().equals("ul") && isDashed(item))
        .forEach(item -> addTo(item, page));
  }

  private static boolean isDashed(Node item) {
    return Stream.<Node>iterate(item, Element.class::isInstance, Node::getParentNode)
        .map(element -> ((Element) element).getAttribute("class"))
        .anyMatch(classes -> Arrays.asList(classes.split(" ")).contains("dashes"));
  }

  private static void addTo(Node item, Document page) {
    Element dash = page.createElementNS(item.getNamespaceURI(), "span");
    dash.setAttribute("class", "dash");
    dash.setTextContent(DASH);
    Node place = firstParagraph(item);
    place.insertBefore(page.createTextNode(" "), place.getFirstChild());
    place.insertBefore(dash, place.getFirstChild());
  }

  /** The paragraph that begins an item, or the item if its text is in none. */
  private static Node firstParagraph(Node item) {
    Node first = item.getFirstChild();
    while (first != null
        && first.getNodeType() == Node.TEXT_NODE
        && first.getTextContent().isBlank()) {
      first = first.getNextSibling();
    }
    return first != null && first.getNodeName().equals("p") ? first : item;
  }
}
