package org.clausebook.stage.source.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The footnotes of a page: elements that a raised number leads to. */
final class HtmlNotes {
  private static final Pattern NUMBER = Pattern.compile("[\\[(]?\\d{1,3}[\\])]?");
  private static final String NOTE = "li, p, div, aside, dd";

  private final Map<String, Element> byLabel = new LinkedHashMap<>();
  private final Map<Element, String> labels = new LinkedHashMap<>();

  static HtmlNotes of(Document page) {
    var notes = new HtmlNotes();
    for (Element link : page.select(
        "sup > a[href^=#], a[href^=#]:has(sup), a[role=doc-noteref], a[style*=mso-footnote-id]")) {
      String id = link.attr("href").substring(Math.min(1, link.attr("href").length()));
      Element target = page.getElementById(id);
      Element named = target == null
          ? page.selectFirst("a[name=\"" + id.replaceAll("[\"\\\\]", "") + "\"]")
          : target;
      Element note = named == null ? null : named.closest(NOTE);
      if (note != null
          && NUMBER.matcher(link.text().strip()).matches()
          && !note.select("*").contains(link)) {
        String label = link.text().replaceAll("\\D", "");
        notes.labels.put(link, label);
        notes.byLabel.putIfAbsent(label, note);
      }
    }
    return notes;
  }

  /** The label of the note that an element refers to. */
  Optional<String> label(Element element) {
    return Optional.ofNullable(labels.get(element));
  }

  /** The label of the note that an element is. */
  Optional<String> labelOf(Element note) {
    return byLabel.entrySet().stream()
        .filter(entry -> entry.getValue().equals(note))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
