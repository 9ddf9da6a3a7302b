package org.clausebook.feature.importing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.clausebook.model.document.TracedDocument;
import org.clausebook.model.text.NamedText;
import org.clausebook.model.text.TracedText;

/** What a policy prints of the facts of its council. */
final class PrintedFacts {
  private static final String COUNCIL = "council.";

  private PrintedFacts() {}

  /** The printed words by the path of their merge field; those of the term are left out. */
  static Map<String, String> of(TracedDocument document) {
    Map<String, String> printed = new LinkedHashMap<>();
    for (NamedText text : document.texts()) {
      String open = "";
      var value = new StringBuilder();
      for (TracedText.Run run : text.traced().runs()) {
        String field = run.origin().field().orElse("");
        if (!field.equals(open)) {
          printed.putIfAbsent(open, value.toString());
          value.setLength(0);
          open = field;
        }
        value.append(text.text(), run.from(), run.to());
      }
      printed.putIfAbsent(open, value.toString());
    }
    printed
        .keySet()
        .removeIf(field ->
            !field.startsWith(COUNCIL) || field.endsWith("term") || field.endsWith("possessive"));
    return printed;
  }
}
