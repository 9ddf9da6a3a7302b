package org.clausebook.cli.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keys and values read from JSON; whatever is not as it was expected throws an {@link
 * IllegalArgumentException}.
 */
record JsonGroup(Map<?, ?> values) {

  private static JsonGroup of(@Nullable Object value) {
    if (value instanceof Map<?, ?> group) {
      return new JsonGroup(group);
    }
    throw new IllegalArgumentException("no group: " + value);
  }

  Optional<String> find(String key) {
    return values.get(key) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  String text(String key) {
    return find(key).orElseThrow(() -> new IllegalArgumentException("no text: " + key));
  }

  Optional<Integer> findNumber(String key) {
    return values.get(key) instanceof Number number
        ? Optional.of(number.intValue())
        : Optional.empty();
  }

  int number(String key) {
    return findNumber(key).orElseThrow(() -> new IllegalArgumentException("no number: " + key));
  }

  List<JsonGroup> groups(String key) {
    if (values.get(key) instanceof List<?> list) {
      return list.stream().map(JsonGroup::of).toList();
    }
    throw new IllegalArgumentException("no list: " + key);
  }
}
