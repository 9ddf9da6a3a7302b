package org.clausebook.stage.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * The elements of a page. The lists that XML's own calls give are looked for again whenever an
 * element changes, so a pass over a page that marks what it finds would read it many times.
 */
final class Elements {
  private Elements() {}

  /** The elements below a node that have one of these names, in reading order, as they are now. */
  static List<Element> named(Node parent, String... names) {
    Set<String> wanted = Set.of(names);
    var found = new ArrayList<Element>();
    for (Node node : nodes(parent)) {
      if (node instanceof Element element && wanted.contains(element.getTagName())) {
        found.add(element);
      }
    }
    return found;
  }

  /** The elements and texts below a node, likewise; no recursion, so they may nest to any depth. */
  static List<Node> nodes(Node parent) {
    var found = new ArrayList<Node>();
    Node node = parent;
    while (true) {
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
      } else {
        while (!node.isSameNode(parent) && node.getNextSibling() == null) {
          node = node.getParentNode();
        }
        if (node.isSameNode(parent)) {
          return found;
        }
        node = node.getNextSibling();
      }
      if (node instanceof Element || node instanceof Text) {
        found.add(node);
      }
    }
  }

  /** Those that are a node's own. */
  static List<Element> children(Element parent) {
    var children = new ArrayList<Element>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** The first element within this one. */
  static Optional<Element> first(Element parent) {
    return from(parent.getFirstChild());
  }

  /** The next element within the same parent. */
  static Optional<Element> next(Element element) {
    return from(element.getNextSibling());
  }

  private static Optional<Element> from(@Nullable Node start) {
    Node node = start;
    while (node != null && !(node instanceof Element)) {
      node = node.getNextSibling();
    }
    return Optional.ofNullable((Element) node);
  }

  /** The elements before this one within the same parent, the nearest first. */
  static List<Element> before(Element element) {
    var found = new ArrayList<Element>();
    for (Node node = element.getPreviousSibling(); node != null; node = node.getPreviousSibling()) {
      if (node instanceof Element before) {
        found.add(before);
      }
    }
    return found;
  }
}
