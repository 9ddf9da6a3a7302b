package org.clausebook.stage.render.word.tracked;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.clausebook.markdown.WordPieces;

/**
 * A paragraph or a table.
 *
 * @param text the words in it
 * @param bookmarks the names of the bookmarks that begin in it
 */
record Block(XmlElement element, String text, Set<String> bookmarks) {
  private static final double LEAST_LIKENESS = 0.4;
  private static final XmlElement NONE = XmlElement.of("w:pPr");

  static List<Block> of(List<XmlElement> elements) {
    return elements.stream()
        .filter(element -> element.is("w:p") || element.is("w:tbl"))
        .map(Block::of)
        .filter(block -> !block.isOfContents())
        .toList();
  }

  private static Block of(XmlElement element) {
    Set<String> bookmarks = element
        .all()
        .filter(each -> each.is("w:bookmarkStart"))
        .flatMap(each -> each.attribute("w:name").stream())
        .collect(Collectors.toCollection(TreeSet::new));
    return new Block(element, element.text(), bookmarks);
  }

  /** Whether it is of the contents, whose field no change may part: Word makes them on request. */
  private boolean isOfContents() {
    return style().startsWith("TOC");
  }

  /** The name of the style of a paragraph; empty for that of most. */
  String style() {
    return properties()
        .child("w:pStyle")
        .flatMap(style -> style.attribute("w:val"))
        .orElse("");
  }

  boolean isTable() {
    return element.is("w:tbl");
  }

  /** The properties of a paragraph, which its mark holds. */
  XmlElement properties() {
    return element.child("w:pPr").orElse(NONE);
  }

  List<Piece> pieces() {
    return Piece.of(element.without(Set.of("w:pPr")).elements());
  }

  Optional<XmlElement> section() {
    return properties().child("w:sectPr");
  }

  /** How well the other goes with this one, or less than 0 if it must not. */
  double likeness(Block other) {
    if (isTable() != other.isTable() || !section().equals(other.section())) {
      return -1;
    }
    if (!isTable() && bookmarks.stream().anyMatch(other.bookmarks::contains)) {
      return 3;
    }
    if (text().isBlank() || other.text().isBlank()) {
      return text().isBlank() && other.text().isBlank() ? 0.01 : -1;
    }
    if (text().equals(other.text())) {
      return properties().equals(other.properties()) ? 1.5 : 1.2;
    }
    double likeness = WordPieces.likeness(text(), other.text());
    return likeness < LEAST_LIKENESS ? -1 : likeness;
  }
}
