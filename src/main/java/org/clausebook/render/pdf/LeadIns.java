package org.clausebook.render.pdf;

import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Gives the class {@code lead-in} to a paragraph that ends with a colon before a list or table. */
final class LeadIns {
  static final String CLASS = "lead-in";
  private static final Set<String> LED = Set.of("ul", "ol", "dl", "div");

  private LeadIns() {}

  static void mark(Document page) {
    Elements.named(page, "p").stream()
        .filter(LeadIns::isLeadIn)
        .forEach(paragraph -> paragraph.setAttribute(
            "class", (paragraph.getAttribute("class") + " " + CLASS).strip()));
  }

  private static boolean isLeadIn(Element paragraph) {
    Node next = paragraph.getNextSibling();
    while (next != null && !(next instanceof Element)) {
      next = next.getNextSibling();
    }
    return next != null
        && LED.contains(next.getNodeName())
        && paragraph.getTextContent().strip().endsWith(":");
  }
}
