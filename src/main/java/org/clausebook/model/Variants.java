package org.clausebook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.text.SourceText;

/**
 * The other ways in which the library words a clause.
 *
 * @param mustChoose whether the clause has no words but those of its variants
 */
public record Variants(Map<String, Variant> byName, boolean mustChoose) {

  /**
   * One of them; without a heading it is under the heading of the clause.
   *
   * @param translation of its words, where they are not English
   * @param summary of its words, if that of the clause is not theirs
   */
  public record Variant(
      Optional<SourceText> heading,
      SourceText body,
      Optional<Translation> translation,
      Optional<SourceText> summary) {}

  public Variants {
    byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
  }

  /** The variants of a clause that has only one wording. */
  public static Variants none() {
    return new Variants(Map.of(), false);
  }

  public Optional<Variant> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  public List<String> names() {
    return List.copyOf(byName.keySet());
  }
}
