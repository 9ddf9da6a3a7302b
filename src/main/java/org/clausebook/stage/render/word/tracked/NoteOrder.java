package org.clausebook.stage.render.word.tracked;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Footnotes in the order of their references, deleted ones included, and numbered so: LibreOffice
 * gives the first reference the first note, whatever their ids are.
 */
final class NoteOrder {
  private static final String ID = "w:id";

  private final Map<String, Integer> places = new LinkedHashMap<>();

  /** The order of the references in a text. */
  NoteOrder(XmlElement text) {
    text.all()
        .filter(part -> part.is(Footnotes.REFERENCE))
        .map(NoteOrder::id)
        .forEach(id -> places.putIfAbsent(id, places.size() + 1));
  }

  private static String id(XmlElement element) {
    return element.attribute(ID).orElse("");
  }

  /** Notes in this order, after the lines that part them from the text. */
  XmlElement sorted(XmlElement notes) {
    List<XmlElement> lines = notes.elements().stream()
        .filter(note -> note.attribute("w:type").isPresent())
        .toList();
    Stream<XmlElement> referred = notes.elements().stream()
        .filter(note -> places.containsKey(id(note)))
        .sorted(Comparator.comparing(note -> places.getOrDefault(id(note), 0)))
        .map(this::numbered);
    return notes.with(Stream.concat(lines.stream(), referred).toList());
  }

  /** A text whose references lead to notes in this order. */
  XmlElement referring(XmlElement text) {
    return text.each(part -> part.is(Footnotes.REFERENCE) ? numbered(part) : part);
  }

  private XmlElement numbered(XmlElement part) {
    return part.with(ID, String.valueOf(places.getOrDefault(id(part), 0)));
  }
}
