package org.clausebook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.model.text.SourceText;

/**
 * The ids of the requirements that a clause of the library says it meets.
 *
 * @param ids of the clause
 * @param byVariant what a variant says in their place, by its name
 */
public record Meets(List<SourceText> ids, Map<String, List<SourceText>> byVariant) {
  public Meets {
    ids = List.copyOf(ids);
    byVariant = Collections.unmodifiableMap(new LinkedHashMap<>(byVariant));
  }

  /** A clause that says nothing of it. */
  static Meets nothing() {
    return new Meets(List.of(), Map.of());
  }

  /** In the words of a variant. */
  public List<SourceText> in(String variant) {
    return Optional.ofNullable(byVariant.get(variant)).orElse(ids);
  }

  /** In whichever words, as often as it is written. */
  public List<SourceText> inAny() {
    return Stream.concat(Stream.of(ids), byVariant.values().stream())
        .flatMap(List::stream)
        .toList();
  }
}
