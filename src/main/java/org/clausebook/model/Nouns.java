package org.clausebook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.text.SourceText;

/**
 * What kind of body a council is, and so how its policies speak of it.
 *
 * @param kind such as {@code parish}; empty where the profile does not say
 * @param byName such as {@code members}: those of the kind, with the council's own in their place
 * @param vocabulary what there is to choose from
 */
public record Nouns(
    Optional<SourceText> kind, Map<String, SourceText> byName, Vocabulary vocabulary) {
  public Nouns {
    byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
  }

  /** The nouns of a council that says nothing about itself. */
  public static Nouns none() {
    return new Nouns(Optional.empty(), Map.of(), Vocabulary.empty());
  }
}
