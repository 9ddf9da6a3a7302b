package org.clausebook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.record.Verb;

/**
 * The words that documents in a language other than English print beside the clauses.
 *
 * @param months their names, January first
 * @param weekdays their names, Monday first
 * @param verbs what stands for a verb such as {@code formally adopted}
 * @param page words of the layouts, by name
 * @param isChecked whether somebody who knows the language has checked all of them
 * @param location where that is said
 */
public record LanguageWords(
    List<String> months,
    List<String> weekdays,
    Map<String, String> verbs,
    Map<String, String> page,
    boolean isChecked,
    Location location) {
  public LanguageWords {
    months = List.copyOf(months);
    weekdays = List.copyOf(weekdays);
    verbs = Collections.unmodifiableMap(new LinkedHashMap<>(verbs));
    page = Collections.unmodifiableMap(new LinkedHashMap<>(page));
  }

  /** The words that the layouts print; a finished document has its own for dates and decisions. */
  public LanguageWords finished() {
    return new LanguageWords(List.of(), List.of(), Map.of(), page, isChecked, Location.of(""));
  }

  /** The words for a verb. */
  public String verb(Verb verb) {
    return Optional.ofNullable(verbs.get(verb.words())).orElse(verb.words());
  }
}
