package org.clausebook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A policy in its second language, beside the English that it follows clause by clause.
 *
 * @param policy the same clauses with the words of that language
 * @param states of each clause that is not simply translated
 * @param isCheckedAround whether somebody has checked what stands around the clauses
 */
public record TranslatedPolicy(
    ResolvedPolicy policy,
    Map<ClauseId, State> states,
    boolean isCheckedAround,
    Languages languages) {

  /** What a reader has to be told of a clause. */
  public enum State {
    /** It is there in English alone. */
    NOT_TRANSLATED,
    /** Nobody who knows the language has checked its words. */
    NOT_CHECKED
  }

  public TranslatedPolicy {
    states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
  }
}
