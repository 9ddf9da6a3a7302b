package org.clausebook.stage.render.pdf;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Marks the elements that the PDF library would tag as something else, in the only attribute that
 * it hands on, for {@link TagTree} to read: definition lists as lists, labels written as text as
 * labels, footnotes as notes. What links lead to keeps its id.
 */
final class WantedTags {
  /** The beginning of a mark; no title that a reader sees has it. */
  static final String MARK = "tag:";

  /** PDF 1.7 has no word for lists of dashes or terms, and forbids to say that there is no label. */
  private static final String UNNUMBERED = "Disc";

  /**
   * A tag in place of the library's.
   *
   * @param detail of a list its numbering, as PDF calls it; of anything else its id
   */
  record WantedTag(String type, Optional<String> detail) {
    /** The tag that a title asks for, if it is a mark. */
    static Optional<WantedTag> of(String title) {
      if (!title.startsWith(MARK)) {
        return Optional.empty();
      }
      String[] words = title.substring(MARK.length()).split(" ", -1);
      return Optional.of(
          new WantedTag(words[0], words.length > 1 ? Optional.of(words[1]) : Optional.empty()));
    }
  }

  private WantedTags() {}

  static void mark(Document page) {
    Elements.named(page, "dl").forEach(WantedTags::markDefinitions);
    Elements.named(page, "ol").stream()
        .filter(list -> has(list, "class", "bracketed"))
        .forEach(list -> markLabels(list, numbering(list.getAttribute("type"))));
    Elements.named(page, "ul").stream()
        .filter(
            list -> Elements.named(list, "span").stream().anyMatch(s -> has(s, "class", "dash")))
        .forEach(list -> markLabels(list, UNNUMBERED));
    Elements.named(page, "div").stream()
        .filter(note -> has(note, "class", "note") && note.hasAttribute("id"))
        .forEach(note -> mark(note, "Note", note.getAttribute("id")));
    Elements.named(page, "h2", "h3", "h4", "h5", "h6").stream()
        .filter(heading -> heading.hasAttribute("id"))
        .forEach(heading ->
            mark(heading, "H" + heading.getTagName().charAt(1), heading.getAttribute("id")));
  }

  /** How PDF calls the labels of {@code ol type}. */
  private static String numbering(String type) {
    return switch (type) {
      case "a" -> "LowerAlpha";
      case "i" -> "LowerRoman";
      default -> "Decimal";
    };
  }

  /** Each term with its definitions becomes an item, whose label is the term. */
  private static void markDefinitions(Element list) {
    mark(list, "L", UNNUMBERED);
    Optional<Element> item = Optional.empty();
    for (Element child : Elements.children(list)) {
      boolean isTerm = child.getTagName().equals("dt");
      if (isTerm && !item.map(WantedTags::endsWithTerm).orElse(false)) {
        Element next = list.getOwnerDocument().createElementNS(list.getNamespaceURI(), "div");
        list.insertBefore(next, child);
        mark(next, "LI");
        item = Optional.of(next);
      }
      item.ifPresent(open -> open.appendChild(child));
      mark(child, isTerm ? "Lbl" : "LBody");
    }
  }

  private static boolean endsWithTerm(Element item) {
    return item.getLastChild().getNodeName().equals("dt");
  }

  private static void markLabels(Element list, String numbering) {
    mark(list, "L", numbering);
    for (Element span : Elements.named(list, "span")) {
      if (has(span, "class", "label") || has(span, "class", "dash")) {
        mark(span, "Lbl");
      }
    }
  }

  private static void mark(Element element, String... words) {
    element.setAttribute("title", MARK + String.join(" ", words));
  }

  private static boolean has(Element element, String attribute, String word) {
    return List.of(element.getAttribute(attribute).split(" ", -1)).contains(word);
  }
}
