package org.clausebook.stage.render.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.w3c.dom.Element;

/** Writes the headings of a page where the PDF library looks for bookmarks. */
final class Bookmarks {
  /** Headings of clauses, highest first. */
  private static final List<String> RANKS = List.of("h2", "h3", "h4", "h5", "h6");

  private static final String NAME = "data-name";

  private Bookmarks() {}

  /** One bookmark for each of these headings that has an id, nested as they are. */
  static void add(XhtmlPage page) {
    Elements.named(page.tree(), "head").stream().findFirst().ifPresent(head -> addTo(head, page));
  }

  private static void addTo(Element head, XhtmlPage page) {
    Element root = page.tree().createElement("bookmarks");
    head.appendChild(root);
    Deque<Element> open = new ArrayDeque<>(List.of(root));
    Elements.named(page.tree(), RANKS.toArray(String[]::new)).stream()
        .filter(heading -> heading.hasAttribute("id"))
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

  /** The words of a heading, unless it shows those of two versions. */
  private static String name(Element heading) {
    return heading.hasAttribute(NAME)
        ? heading.getAttribute(NAME)
        : heading.getTextContent().strip();
  }
}
