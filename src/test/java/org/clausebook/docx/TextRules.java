package org.clausebook.docx;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Letters, and the elements that they are in; days that are named. */
final class TextRules {
  private final DocxParts parts;
  private final Set<String> dates;
  private final Faults faults = new Faults();

  TextRules(DocxParts parts, Set<String> dates) {
    this.parts = parts;
    this.dates = dates;
  }

  List<String> faults() {
    parts.stories().forEach((part, story) -> {
      Elements.all(story, "t", "delText", "instrText", "delInstrText")
          .filter(TextRules::isWords)
          .forEach(one -> letters(part, one));
      deletions(part, story);
      Elements.all(story, "ins", "del", "moveFrom", "moveTo", "comment")
          .filter(one -> Elements.attribute(one, "author").isEmpty())
          .forEach(one -> faults.add(part, "'" + one.getLocalName() + "' names no author"));
    });
    parts.xml().forEach(this::days);
    return faults.all();
  }

  /** Pictures have texts too, which are others. */
  private static boolean isWords(Element element) {
    return element.getNamespaceURI() != null
        && element.getNamespaceURI().contains("wordprocessingml");
  }

  private void letters(String part, Element element) {
    String text = element.getTextContent();
    String shown = "'" + text.strip() + "'";
    if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
      faults.add(part, "a line feed is in the text " + shown);
    } else if (text.indexOf('\t') >= 0) {
      faults.add(part, "a tab is in the text " + shown);
    } else if (!text.equals(text.strip())
        && !Elements.attribute(element, "space").equals("preserve")) {
      faults.add(part, "the spaces around " + shown + " are not kept");
    }
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      faults.add(part, "the text " + shown + " is not NFC");
    }
  }

  private void deletions(String part, Document story) {
    Elements.all(story, "t", "instrText")
        .filter(TextRules::isWords)
        .filter(one -> Elements.isWithin(one, "del"))
        .forEach(one -> faults.add(
            part, "'" + one.getLocalName() + "' is in a deletion: '" + one.getTextContent() + "'"));
    Elements.all(story, "delText", "delInstrText")
        .filter(one -> !Elements.isWithin(one, "del"))
        .forEach(one -> faults.add(
            part,
            "'" + one.getLocalName() + "' is in no deletion: '" + one.getTextContent() + "'"));
  }

  private void days(String part, Document xml) {
    Stream<String> changes = Elements.all(xml)
        .map(one -> Elements.attribute(one, "date"))
        .filter(date -> part.startsWith("word/") && !date.isEmpty());
    Stream<String> properties = part.equals("docProps/core.xml")
        ? Elements.all(xml, "created", "modified", "lastPrinted").map(Element::getTextContent)
        : Stream.of();
    Stream.concat(changes, properties)
        .filter(date -> !dates.contains(date.substring(0, Math.min(10, date.length()))))
        .distinct()
        .forEach(date -> faults.add(part, "nobody gave the day '" + date + "'"));
  }
}
