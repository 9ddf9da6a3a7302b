package org.clausebook.stage.compose;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.NamedText;
import org.clausebook.model.text.TracedText;

/** Remembers each text that goes into a document, with where its words come from. */
final class PrintedTexts {
  static final String TITLE = "title";
  static final String CLOSING_LINE = "closing line";

  private final List<NamedText> texts = new ArrayList<>();

  static String body(ClauseId clause) {
    return "clause '" + clause + "'";
  }

  static String heading(ClauseId clause) {
    return "the heading of " + body(clause);
  }

  static String number(ClauseId clause) {
    return "the number of " + body(clause);
  }

  /** The names of the texts of a clause. */
  static List<String> of(ClauseId clause) {
    return List.of(number(clause), heading(clause), body(clause));
  }

  /**
   * The words of a text.
   *
   * @param what the text is
   */
  String print(String what, TracedText text) {
    if (!text.isEmpty()) {
      texts.add(new NamedText(what, text));
    }
    return text.text();
  }

  List<NamedText> all() {
    return List.copyOf(texts);
  }
}
