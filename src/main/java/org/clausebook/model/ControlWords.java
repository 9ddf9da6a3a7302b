package org.clausebook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.text.SourceText;

/**
 * The words of document control: {@code templates/control.yaml}, with those of layers in their place.
 *
 * @param byPath such as {@code labels.owner}
 */
public record ControlWords(Map<String, SourceText> byPath) {
  public ControlWords {
    byPath = Collections.unmodifiableMap(new LinkedHashMap<>(byPath));
  }

  /** No words at all. */
  public static ControlWords none() {
    return new ControlWords(Map.of());
  }

  /** These words, and others where these say nothing. */
  public ControlWords over(ControlWords farther) {
    Map<String, SourceText> all = new LinkedHashMap<>(farther.byPath);
    all.putAll(byPath);
    return new ControlWords(all);
  }

  public Optional<SourceText> find(String path) {
    return Optional.ofNullable(byPath.get(path));
  }
}
