package org.clausebook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.text.SourceText;

/**
 * The words that documents need beside those of clauses: {@code templates/words.yaml} and {@code
 * control.yaml}.
 *
 * @param and what is before the last of several; empty where there is no such file
 * @param kinds the nouns of each kind of body, by name: {@code member} of a {@code parish}
 * @param gaps what a draft prints where something is still open
 * @param control the labels of document control, and its sentence
 * @param acknowledgement what people sign that they have read policies
 * @param language what a language other than English needs besides
 */
public record Vocabulary(
    Optional<String> and,
    Map<String, Map<String, SourceText>> kinds,
    Map<Gap.Kind, SourceText> gaps,
    ControlWords control,
    Optional<SourceText> acknowledgement,
    Optional<LanguageWords> language) {

  /** Words in English. */
  public Vocabulary(
      Optional<String> and,
      Map<String, Map<String, SourceText>> kinds,
      Map<Gap.Kind, SourceText> gaps,
      ControlWords control,
      Optional<SourceText> acknowledgement) {
    this(and, kinds, gaps, control, acknowledgement, Optional.empty());
  }

  public Vocabulary {
    Map<String, Map<String, SourceText>> copy = new LinkedHashMap<>();
    kinds.forEach(
        (kind, nouns) -> copy.put(kind, Collections.unmodifiableMap(new LinkedHashMap<>(nouns))));
    kinds = Collections.unmodifiableMap(copy);
    gaps = Collections.unmodifiableMap(new LinkedHashMap<>(gaps));
  }

  /** No words at all. */
  public static Vocabulary empty() {
    return new Vocabulary(
        Optional.empty(), Map.of(), Map.of(), ControlWords.none(), Optional.empty());
  }

  /** These words, and others where there are none of a sort. */
  public Vocabulary over(Vocabulary farther) {
    Map<Gap.Kind, SourceText> all = new LinkedHashMap<>(farther.gaps);
    all.putAll(gaps);
    return new Vocabulary(
        and.or(farther::and),
        kinds.isEmpty() ? farther.kinds : kinds,
        all,
        control.over(farther.control),
        acknowledgement.or(farther::acknowledgement),
        language.or(farther::language));
  }

  /** These words with those of document control. */
  public Vocabulary with(ControlWords words) {
    return new Vocabulary(and, kinds, gaps, words, acknowledgement, language);
  }

  /** The names of the kinds. */
  public List<String> kindNames() {
    return List.copyOf(kinds.keySet());
  }

  /** The names of the nouns, which every kind has. */
  public List<String> nounNames() {
    return kinds.values().stream().findFirst().map(n -> List.copyOf(n.keySet())).orElse(List.of());
  }

  /** The nouns of a kind of body. */
  public Map<String, SourceText> nouns(String kind) {
    return Optional.ofNullable(kinds.get(kind)).orElse(Map.of());
  }
}
