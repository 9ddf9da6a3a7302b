package org.clausebook.stage.load.lock;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.clausebook.diagnostic.Location;
import org.clausebook.stage.load.yaml.YamlValue;
import org.clausebook.stage.load.yaml.YamlValue.Entry;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;
import org.clausebook.stage.load.yaml.YamlValue.Scalar;
import org.clausebook.stage.load.yaml.YamlValue.Sequence;

/** The values of a group in a lock; what is not there as it was written is noted as damage. */
final class LockValues {
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Location location;
  private final List<Location> damage;

  LockValues(Mapping mapping, List<Location> damage) {
    mapping.entries().forEach(entry -> entries.put(entry.key(), entry));
    this.location = mapping.location();
    this.damage = damage;
  }

  Location location() {
    return location;
  }

  /** A text that must be there; one without a character reads as none to YAML. */
  String text(String key) {
    return Optional.ofNullable(entries.get(key))
        .map(entry -> text(entry.value()))
        .orElseGet(() -> damaged(location, ""));
  }

  Optional<String> textIfAny(String key) {
    return Optional.ofNullable(entries.get(key)).map(entry -> text(entry.value()));
  }

  /** The value that a text stands for. */
  <T> T as(String key, Function<String, Optional<T>> reading, T standIn) {
    return reading.apply(text(key)).orElseGet(() -> damaged(place(key), standIn));
  }

  <T> Optional<T> asIfAny(String key, Function<String, Optional<T>> reading, T standIn) {
    return entries.containsKey(key) ? Optional.of(as(key, reading, standIn)) : Optional.empty();
  }

  /** The texts of a list; none where there is no list. */
  List<String> texts(String key) {
    return items(key).stream().map(this::text).toList();
  }

  /** A group that must be there. */
  LockValues group(String key) {
    return groupIfAny(key)
        .orElseGet(() -> damaged(location, new LockValues(none(location), new ArrayList<>())));
  }

  Optional<LockValues> groupIfAny(String key) {
    return Optional.ofNullable(entries.get(key)).map(entry -> group(entry.value()));
  }

  /** The groups of a list; none where there is no list. */
  List<LockValues> groups(String key) {
    return items(key).stream().map(this::group).toList();
  }

  private List<YamlValue> items(String key) {
    Entry entry = entries.get(key);
    if (entry == null) {
      return List.of();
    }
    return entry.value() instanceof Sequence list
        ? list.items()
        : damaged(entry.location(), List.of());
  }

  private LockValues group(YamlValue value) {
    return new LockValues(
        value instanceof Mapping mapping
            ? mapping
            : damaged(value.location(), none(value.location())),
        damage);
  }

  /** Stands in for a group that is not there, at the place where it should be. */
  private static Mapping none(Location place) {
    return new Mapping(List.of(), place);
  }

  private String text(YamlValue value) {
    if (value instanceof Scalar scalar) {
      return scalar.text().value();
    }
    return value instanceof YamlValue.Nothing ? "" : damaged(value.location(), "");
  }

  /** Where a key is, or where the group begins that lacks it. */
  Location place(String key) {
    return Optional.ofNullable(entries.get(key)).map(Entry::location).orElse(location);
  }

  private <T> T damaged(Location place, T standIn) {
    damage.add(place);
    return standIn;
  }
}
