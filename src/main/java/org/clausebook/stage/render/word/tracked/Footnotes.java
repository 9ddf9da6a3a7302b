package org.clausebook.stage.render.word.tracked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.clausebook.markdown.WordPieces;

/** The footnotes of two files in one. */
final class Footnotes {
  private static final String ID = "w:id";
  static final String REFERENCE = "w:footnoteReference";
  private static final double LEAST_LIKENESS = 0.4;

  private final XmlElement before;
  private final XmlElement after;
  private final Map<String, String> later = new LinkedHashMap<>();

  Footnotes(XmlElement before, XmlElement after) {
    this.before = before;
    this.after = after;
  }

  private static Optional<String> referred(Piece piece) {
    return piece.elements().stream()
        .flatMap(XmlElement::all)
        .filter(part -> part.is(REFERENCE))
        .flatMap(part -> part.attribute(ID).stream())
        .findFirst();
  }

  private static Optional<XmlElement> note(XmlElement notes, String id) {
    return notes.elements().stream()
        .filter(found -> found.attribute(ID).filter(id::equals).isPresent())
        .findFirst();
  }

  /** How well two references go together by what their notes say; less than 0 for others. */
  double likeness(Piece one, Piece other) {
    Optional<XmlElement> was = referred(one).flatMap(id -> note(before, id));
    Optional<XmlElement> is = referred(other).flatMap(id -> note(after, id));
    if (was.isEmpty() || is.isEmpty()) {
      return -1;
    }
    if (!unnamed(one).equals(unnamed(other))) {
      return -1;
    }
    double likeness = WordPieces.likeness(was.get().text(), is.get().text());
    return likeness < LEAST_LIKENESS ? -1 : likeness;
  }

  /** A reference but for its note: with a mark of its own, or with one that Word counts. */
  private static List<XmlElement> unnamed(Piece piece) {
    return piece.elements().stream()
        .map(element -> element.each(part -> part.is(REFERENCE) ? part.with(ID, "") : part))
        .toList();
  }

  /** Takes the notes of two references for one. */
  void pair(Piece one, Piece other) {
    referred(one).ifPresent(id -> referred(other).ifPresent(found -> later.put(id, found)));
  }

  /** A text of the earlier file with the ids of both together. */
  XmlElement renamed(XmlElement text) {
    return text.each(part -> part.is(REFERENCE)
        ? part.with(ID, later.getOrDefault(part.attribute(ID).orElse(""), ""))
        : part);
  }

  /**
   * The notes of both; after this every note of the earlier file has its later id.
   *
   * @param earlier makes of a text of the earlier file one that can be compared
   */
  XmlElement merged(UnaryOperator<XmlElement> earlier, Stamp stamp) {
    List<XmlElement> notes = new ArrayList<>();
    for (XmlElement note : after.elements()) {
      String id = note.attribute(ID).orElse("");
      Optional<XmlElement> was = later.entrySet().stream()
          .filter(pair -> pair.getValue().equals(id))
          .flatMap(pair -> note(before, pair.getKey()).stream())
          .findFirst();
      notes.add(was.map(old -> note.with(BlockMerge.within(earlier.apply(old), note, stamp)))
          .orElse(note));
    }
    int next = notes.size() + 1;
    for (XmlElement note : before.elements()) {
      String id = note.attribute(ID).orElse("");
      if (note.attribute("w:type").isEmpty() && !later.containsKey(id)) {
        String own = String.valueOf(next++);
        later.put(id, own);
        notes.add(earlier.apply(note).with(ID, own));
      }
    }
    return after.with(notes);
  }
}
