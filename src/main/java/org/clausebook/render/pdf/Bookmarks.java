package org.clausebook.render.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Writes the headings of a page where the PDF library looks for bookmarks. */
final class Bookmarks {
  private Bookmarks() {}

  /** One bookmark for each second-level heading that has an id. */
  static void add(Document page) {
    Element bookmarks = page.createElement("bookmarks");
    NodeList headings = page.getElementsByTagName("h2");
    for (int i = 0; i < headings.getLength(); i++) {
      if (headings.item(i) instanceof Element heading && heading.hasAttribute("id")) {
        Element bookmark = page.createElement("bookmark");
        bookmark.setAttribute("name", heading.getTextContent().strip());
        bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
        bookmarks.appendChild(bookmark);
      }
    }
    NodeList heads = page.getElementsByTagName("head");
    if (heads.getLength() > 0) {
      heads.item(0).appendChild(bookmarks);
    }
  }
}
