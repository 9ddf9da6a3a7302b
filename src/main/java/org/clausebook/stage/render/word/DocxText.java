package org.clausebook.stage.render.word;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A text as a page has it.
 *
 * @param whole all of it, its footnotes too
 * @param paragraphs the number of each paragraph that has one
 * @param isPage whether it is a page, with headings of its own, and not the body of a clause
 * @param columns of its tables
 */
record DocxText(
    Element whole, Map<Element, DocxLabel> paragraphs, boolean isPage, DocxColumns columns) {
  DocxText {
    paragraphs = Collections.unmodifiableMap(new LinkedHashMap<>(paragraphs));
  }

  static DocxText of(DocxClause clause) {
    return new DocxText(clause.body(), clause.paragraphs(), false, DocxColumns.of(clause));
  }

  /** A page, whose numbers are as it has them. */
  static DocxText ofPage(Element main) {
    return new DocxText(
        main,
        DocxElements.within(main)
            .filter(element -> DocxElements.is(element, "p", "numbered"))
            .collect(Collectors.toMap(
                element -> element,
                element -> DocxLabel.of(Optional.empty(), DocxClauses.number(element)),
                (one, same) -> one,
                LinkedHashMap::new)),
        true,
        DocxColumns.UPRIGHT);
  }

  /** The style of a heading, or of a paragraph that is of a kind of its own. */
  Optional<String> style(Element block) {
    if (!isPage) {
      return Optional.empty();
    }
    return switch (block.getTagName()) {
      case "h1" -> Optional.of("Title");
      case "h2" -> Optional.of("Heading1");
      case "h3" -> Optional.of("Heading2");
      case "h4" -> Optional.of("Heading3");
      case "h5" -> Optional.of("Heading4");
      case "h6" -> Optional.of("Heading5");
      default -> ofKind(block.getAttribute("class"));
    };
  }

  /** Whether the texts in a division are two languages beside each other. */
  boolean isFacing(Element division) {
    boolean isFacing = isPage && DocxElements.has(division, "pair");
    Node around = division.getParentNode();
    while (isFacing && around instanceof Element element && !DocxElements.has(element, "facing")) {
      around = element.getParentNode();
    }
    return isFacing && around instanceof Element;
  }

  private static Optional<String> ofKind(String kind) {
    return switch (kind) {
      case "title" -> Optional.of("PolicyTitle");
      case "council", "kind", "meeting", "about", "caution", "wording", "remark" ->
        Optional.of("Subtitle");
      case "draft-mark" -> Optional.of("Mark");
      case "banner" -> Optional.of("Banner");
      case "translation" -> Optional.of("TranslationNote");
      case "lines", "logo" -> Optional.of("Letterhead");
      default -> Optional.empty();
    };
  }
}
