package org.clausebook.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Elements of a part by their local names. */
final class Elements {
  private Elements() {}

  /** All of these names within a node, in their order. */
  static Stream<Element> all(Node root, String... names) {
    var found = new ArrayList<Element>();
    gather(root, Set.of(names), found);
    return found.stream();
  }

  private static void gather(Node node, Set<String> names, List<Element> found) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        if (names.isEmpty() || names.contains(element.getLocalName())) {
          found.add(element);
        }
        gather(element, names, found);
      }
    }
  }

  static Stream<Element> children(Node parent) {
    var children = new ArrayList<Element>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        children.add(element);
      }
    }
    return children.stream();
  }

  static Stream<Element> children(Node parent, String name) {
    return children(parent).filter(child -> child.getLocalName().equals(name));
  }

  /** The element at the end of a path of children, the first of each name. */
  static Optional<Element> at(Node start, String... path) {
    Optional<Node> node = Optional.of(start);
    for (String name : path) {
      node = node.flatMap(parent -> children(parent, name).findFirst());
    }
    return node.map(Element.class::cast);
  }

  /** An attribute by its local name; empty where there is none. */
  static String attribute(Element element, String name) {
    var attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      if (name.equals(attributes.item(i).getLocalName())) {
        return attributes.item(i).getNodeValue();
      }
    }
    return "";
  }

  static String value(Element element) {
    return attribute(element, "val");
  }

  static boolean isWithin(Element element, String... names) {
    Set<String> wanted = Set.of(names);
    for (Node node = element.getParentNode(); node != null; node = node.getParentNode()) {
      if (node.getLocalName() != null && wanted.contains(node.getLocalName())) {
        return true;
      }
    }
    return false;
  }
}
