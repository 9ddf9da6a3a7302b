package org.clausebook.stage.render.word.tracked;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who changed a text, and when; on each tracked change.
 *
 * @param date the day of the meeting, or that given; empty for a meeting that is still to come
 */
record Stamp(String author, Optional<LocalDate> date) {
  /** A tracked change; its id is given when all are known. */
  XmlElement change(String name, List<? extends XmlNode> children) {
    var attributes = new LinkedHashMap<String, String>();
    attributes.put("w:id", "");
    attributes.put("w:author", author);
    date.ifPresent(day -> attributes.put("w:date", day + "T00:00:00Z"));
    return new XmlElement(name, attributes, List.copyOf(children));
  }

  /** Elements within what says what became of them. */
  List<XmlElement> around(Mark mark, List<XmlElement> elements) {
    List<XmlElement> inner = elements;
    for (int i = mark.names().size() - 1; i >= 0; i--) {
      inner = List.of(change(mark.names().get(i), inner));
    }
    return inner;
  }

  /** What says what became of a row or the mark of a paragraph. */
  Stream<XmlElement> signs(Mark mark) {
    return mark.names().stream().map(name -> change(name, List.of()));
  }
}
