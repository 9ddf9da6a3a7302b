package org.clausebook.stage.render.word.tracked;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.clausebook.markdown.WordPieces;

/**
 * A part of a paragraph that changes as a whole: a word, a blank, a field with its result.
 *
 * @param text what a reader sees of it
 * @param isAnchor whether it stays in its place when the words around it change: a bookmark, a footnote
 */
record Piece(String text, List<XmlElement> elements, boolean isAnchor) {
  /** Ends a paragraph where several are compared together. */
  static final Piece PARAGRAPH_END = new Piece("\n", List.of(), false);

  private static final Set<String> ANCHORS = Set.of("w:bookmarkStart", "w:bookmarkEnd");
  private static final String FIELD = "w:fldChar";

  Piece {
    elements = List.copyOf(elements);
  }

  static Piece anchor(XmlElement element) {
    return new Piece("", List.of(element), true);
  }

  /** Whether it is a place in the text, which takes no room there. */
  boolean isPlace() {
    return isAnchor && elements.stream().noneMatch(element -> element.is("w:r"));
  }

  /** The pieces of what a paragraph holds. */
  static List<Piece> of(List<XmlElement> elements) {
    List<XmlElement> parts = elements.stream().flatMap(Piece::parts).toList();
    var pieces = new ArrayList<Piece>();
    for (int i = 0; i < parts.size(); i++) {
      int end = isField(parts.get(i), "begin") ? endOfField(parts, i) : i;
      if (end > i) {
        pieces.add(whole(parts.subList(i, end + 1)));
        i = end;
      } else {
        pieces.addAll(of(parts.get(i)));
      }
    }
    return pieces;
  }

  /** A run with each of its children in a run of its own. */
  private static Stream<XmlElement> parts(XmlElement element) {
    if (!element.is("w:r")) {
      return Stream.of(element);
    }
    List<XmlElement> properties = element.children("w:rPr");
    return element.without(Set.of("w:rPr")).elements().stream()
        .map(child ->
            element.with(Stream.concat(properties.stream(), Stream.of(child)).toList()));
  }

  private static boolean isField(XmlElement part, String type) {
    return part.child(FIELD)
        .flatMap(mark -> mark.attribute("w:fldCharType"))
        .filter(type::equals)
        .isPresent();
  }

  /** The place of the end; that of the beginning if the field goes on in another paragraph. */
  private static int endOfField(List<XmlElement> parts, int begin) {
    int depth = 0;
    for (int i = begin; i < parts.size(); i++) {
      if (isField(parts.get(i), "begin")) {
        depth++;
      } else if (isField(parts.get(i), "end") && --depth == 0) {
        return i;
      }
    }
    return begin;
  }

  private static Piece whole(List<XmlElement> parts) {
    var text = new StringBuilder();
    parts.forEach(part -> text.append(part.text()));
    return new Piece(text.toString(), parts, false);
  }

  private static List<Piece> of(XmlElement part) {
    if (part.child("w:t").isPresent()) {
      return WordPieces.pieces(part.text()).stream()
          .map(word -> word(part, word))
          .toList();
    }
    boolean isAnchor = ANCHORS.contains(part.name())
        || part.child("w:footnoteReference").isPresent()
        || part.child(FIELD).isPresent()
        || part.child("w:instrText").isPresent();
    return List.of(isAnchor ? anchor(part) : whole(List.of(part)));
  }

  private static Piece word(XmlElement run, String word) {
    XmlElement text = XmlElement.of("w:t", new XmlText(word)).with("xml:space", "preserve");
    List<XmlElement> parts =
        Stream.concat(run.children("w:rPr").stream(), Stream.of(text)).toList();
    return new Piece(word, List.of(run.with(parts)), false);
  }
}
