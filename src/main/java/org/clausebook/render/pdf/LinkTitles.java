package org.clausebook.render.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Titles links with their own words, or the PDF library would read them out as nothing. */
final class LinkTitles {
  private LinkTitles() {}

  static void add(Document page) {
    NodeList links = page.getElementsByTagName("a");
    for (int i = 0; i < links.getLength(); i++) {
      if (links.item(i) instanceof Element link && !link.hasAttribute("title")) {
        link.setAttribute("title", link.getTextContent().strip());
      }
    }
  }
}
