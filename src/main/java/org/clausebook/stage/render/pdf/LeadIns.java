package org.clausebook.stage.render.pdf;

import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Gives the class {@code lead-in} to a paragraph that ends with a colon before what it leads to. */
final class LeadIns {
  static final String CLASS = "lead-in";
  private static final Set<String> LED = Set.of("ul", "ol", "dl", "div", "blockquote");

  private LeadIns() {}

  static void mark(Document page) {
    Elements.named(page, "p").stream()
        .filter(LeadIns::isLeadIn)
        .forEach(paragraph -> paragraph.setAttribute(
            "class", (paragraph.getAttribute("class") + " " + CLASS).strip()));
  }

  private static boolean isLeadIn(Element paragraph) {
    return Elements.next(paragraph)
            .filter(next -> LED.contains(next.getTagName()))
            .isPresent()
        && paragraph.getTextContent().strip().endsWith(":");
  }
}
