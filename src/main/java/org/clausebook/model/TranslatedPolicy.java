package org.clausebook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.clausebook.model.text.ClauseId;

/**
 * A policy in its second language, beside the English that it follows clause by clause.
 *
 * @param policy the same clauses with the words of that language
 * @param states of each clause that is not simply translated
 * @param around the words that are around the clauses
 */
public record TranslatedPolicy(
    ResolvedPolicy policy, Map<ClauseId, State> states, Around around, Languages languages) {

  /** A note on the translation of a clause, for readers. */
  public enum State {
    /** It is there in English alone. */
    NOT_TRANSLATED,
    /** Nobody who knows the language has checked its words. */
    NOT_CHECKED
  }

  /**
   * What is around the clauses.
   *
   * @param isChecked whether somebody has checked all of it
   * @param hasTitle whether the title is translated
   * @param hasClosing whether the closing lines are
   */
  public record Around(boolean isChecked, boolean hasTitle, boolean hasClosing) {}

  public TranslatedPolicy {
    states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
  }
}
