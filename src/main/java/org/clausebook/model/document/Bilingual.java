package org.clausebook.model.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.LanguageWords;
import org.clausebook.model.Languages;
import org.clausebook.model.TranslatedPolicy.Around;
import org.clausebook.model.TranslatedPolicy.State;
import org.clausebook.model.text.ClauseId;

/**
 * A document in Welsh beside the English one.
 *
 * @param welsh has the clauses of the English, in the same order and with the same numbers; one
 *     that is not translated is there as the English has it
 * @param states of each clause of which a reader has to be told something
 * @param around the words that are around the clauses
 * @param words that the layouts print in Welsh
 */
public record Bilingual(
    PolicyDocument welsh,
    Map<ClauseId, State> states,
    Around around,
    Languages languages,
    LanguageWords words) {
  public Bilingual {
    states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
  }

  /** The same beside another Welsh document. */
  public Bilingual with(PolicyDocument other) {
    return new Bilingual(other, states, around, languages, words);
  }

  /** The same with what a finished document needs to know. */
  public Bilingual finished() {
    return new Bilingual(welsh.finished(), states, around, languages, words.finished());
  }

  /** A note on the translation of a clause, for readers. */
  public Optional<State> state(ClauseId clause) {
    return Optional.ofNullable(states.get(clause));
  }
}
