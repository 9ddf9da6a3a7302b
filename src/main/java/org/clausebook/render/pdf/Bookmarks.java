package org.clausebook.render.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Writes the headings of a page where the PDF library looks for bookmarks. */
final class Bookmarks {
  /** Headings of clauses, highest first. */
  private static final List<String> RANKS = List.of("h2", "h3", "h4", "h5", "h6");

  private static final String NAME = "data-name";

  private Bookmarks() {}

  /** One bookmark for each of these headings that has an id, nested as they are. */
  static void add(XhtmlPage page) {
    NodeList heads = page.tree().getElementsByTagName("head");
    if (heads.getLength() == 0) {
      return;
    }
    Element root = page.tree().createElement("bookmarks");
    heads.item(0).appendChild(root);
    Deque<Element> open = new ArrayDeque<>(List.of(root));
    page.nodes().stream()
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .filter(element -> RANKS.contains(element.getTagName()) && element.hasAttribute("id"))
        .toList()
        .forEach(heading -> open(heading, page, open));
  }

  private static void open(Element heading, XhtmlPage page, Deque<Element> open) {
    while (open.size() > RANKS.indexOf(heading.getTagName()) + 1) {
      open.pop();
    }
    Element bookmark = page.tree().createElement("bookmark");
    bookmark.setAttribute("name", name(heading));
    bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
    open.element().appendChild(bookmark);
    open.push(bookmark);
  }

  /** Its words, unless it shows those of two versions. */
  private static String name(Element heading) {
    return heading.hasAttribute(NAME)
        ? heading.getAttribute(NAME)
        : heading.getTextContent().strip();
  }
}
