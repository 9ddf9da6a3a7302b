package org.clausebook.feature.interview;

import java.util.List;

/** What was answered to a question. */
public sealed interface Given {
  /**
   * Words of one's own, or a choice.
   *
   * @param texts one, or those of a list
   */
  record Answer(List<String> texts) implements Given {
    public Answer {
      texts = List.copyOf(texts);
    }
  }

  /** The council decides it later; the draft shows that it is open. */
  record Later() implements Given {}

  /** No words: what is proposed, or what is usual without an answer. */
  record Usual() implements Given {}

  static Given answer(String text) {
    return new Answer(List.of(text));
  }
}
