package org.clausebook.cli;

import java.util.List;

/**
 * What a person typed or chose at a question.
 *
 * @param texts of an answer; none for everything else
 */
record Reply(Kind kind, List<String> texts) {
  /** What is meant. */
  enum Kind {
    ANSWER,
    /** The Enter key alone. */
    ENTER,
    BACK,
    SKIP,
    HELP,
    /** The end of the interview, or of what can be read. */
    QUIT
  }

  Reply {
    texts = List.copyOf(texts);
  }

  static Reply of(Kind kind) {
    return new Reply(kind, List.of());
  }

  static Reply answer(List<String> texts) {
    return new Reply(Kind.ANSWER, texts);
  }

  /** The words as one text. */
  String text() {
    return String.join(" ", texts);
  }
}
