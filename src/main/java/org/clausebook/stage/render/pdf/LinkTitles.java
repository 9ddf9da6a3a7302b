package org.clausebook.stage.render.pdf;

import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Titles links with their own words, or the PDF library would read them out as nothing. A link to or
 * from a footnote is a bare number, before which the layout has a word in {@code data-note} or
 * {@code data-note-mark}.
 */
final class LinkTitles {
  private LinkTitles() {}

  static void add(Document page) {
    Elements.named(page, "a").stream()
        .filter(link -> !link.hasAttribute("title"))
        .forEach(link -> link.setAttribute("title", title(link)));
  }

  private static String title(Element link) {
    String description = description(link);
    String address = link.getAttribute("href");
    if (!address.startsWith("#") || address.contains(" ")) {
      return description;
    }
    Optional<String> id = Optional.of(link.getAttribute("id")).filter(own -> !own.isBlank());
    return new LinkMark(address.substring(1), id, description).title();
  }

  private static String description(Element link) {
    String words = link.getTextContent().strip();
    return word(link).map(word -> word + " " + words).orElse(words);
  }

  private static Optional<String> word(Element link) {
    return switch (link.getAttribute("role")) {
      case "doc-noteref" -> inherited(link, "data-note");
      case "doc-backlink" -> inherited(link, "data-note-mark");
      default -> Optional.empty();
    };
  }

  private static Optional<String> inherited(Element link, String attribute) {
    return Stream.<Node>iterate(link, Node.class::isInstance, Node::getParentNode)
        .filter(Element.class::isInstance)
        .map(element -> ((Element) element).getAttribute(attribute))
        .filter(word -> !word.isBlank())
        .findFirst();
  }
}
