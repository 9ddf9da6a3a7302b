package org.clausebook.stage.compose;

import org.clausebook.diagnostic.Location;
import org.clausebook.model.text.SourceText;
import org.clausebook.model.text.TracedText;

/** Texts as though somebody had typed them. */
final class Traced {
  private Traced() {}

  static TracedText of(String text) {
    return TracedText.of(SourceText.of(text, Location.of("clauses.yaml", 1, 1)));
  }
}
