package org.clausebook.feature.inspect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.model.document.RenditionProperties;
import org.clausebook.model.document.RenditionProperties.Property;

/** Compares the metadata of a file with that of the record. */
final class PropertyComparison {
  private static final Set<String> OURS =
      new LinkedHashSet<>(Arrays.stream(Property.values()).map(Property::word).toList());

  /** Properties that the earliest files lack; their words are compared all the same. */
  private static final List<String> LATER =
      List.of(Property.WORDING.word(), Property.GENERATOR.word());

  private final boolean isEvery;

  /**
   * A comparison.
   *
   * @param isEvery whether the file's other keys count, as in Markdown, where all keys are ours
   */
  PropertyComparison(boolean isEvery) {
    this.isEvery = isEvery;
  }

  /** The properties that differ from the record. */
  List<AlteredPlace> alterations(RenditionProperties record, RenditionProperties file) {
    var altered = new ArrayList<>(compare("", record.values(), file.values()));
    int events = Math.max(record.events().size(), file.events().size());
    for (int i = 0; i < events; i++) {
      altered.addAll(
          compare(" of decision " + (i + 1), event(record.events(), i), event(file.events(), i)));
    }
    return altered;
  }

  private static Map<String, String> event(List<Map<String, String>> events, int index) {
    return index < events.size() ? events.get(index) : Map.of();
  }

  private List<AlteredPlace> compare(
      String of, Map<String, String> record, Map<String, String> file) {
    Set<String> keys = new LinkedHashSet<>(record.keySet());
    keys.addAll(file.keySet());
    return keys.stream()
        .filter(key -> isEvery || OURS.contains(key))
        .filter(key -> !value(record, key).equals(value(file, key)))
        .filter(key -> !LATER.contains(key) || value(file, key).isPresent())
        .map(key -> new AlteredPlace(
            "'" + key + "'" + of + " in its metadata",
            "on record " + said(value(record, key)) + ", in the file " + said(value(file, key))))
        .toList();
  }

  private static Optional<String> value(Map<String, String> values, String key) {
    return Optional.ofNullable(values.get(key)).filter(value -> !value.isBlank());
  }

  private static String said(Optional<String> value) {
    return value.map(text -> "'" + text + "'").orElse("nothing");
  }
}
