package org.clausebook.stage.load.lock;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.clausebook.diagnostic.Location;
import org.clausebook.stage.load.yaml.YamlValue;
import org.clausebook.stage.load.yaml.YamlValue.Entry;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;
import org.clausebook.stage.load.yaml.YamlValue.Scalar;
import org.clausebook.stage.load.yaml.YamlValue.Sequence;

/**
 * A group that is being read.
 *
 * @param damage whatever is not there as it was written, once it is asked for
 */
record LockValues<T>(Mapping mapping, List<Location> damage) implements LockGroup<T> {
  Location location() {
    return mapping.location();
  }

  /** Where a key is, or where the group begins that lacks it. */
  Location place(String key) {
    return mapping.find(key).map(Entry::location).orElse(location());
  }

  /** A text that must be there; one without a character reads as none to YAML. */
  String text(String key) {
    return mapping
        .find(key)
        .map(entry -> text(entry.value()))
        .orElseGet(() -> damaged(location(), ""));
  }

  @Override
  public <P> P as(String key, Function<T, P> part, LockWord<P> word) {
    return word.reading().apply(text(key)).orElseGet(() -> damaged(place(key), word.standIn()));
  }

  @Override
  public <P> Optional<P> asIfAny(String key, Function<T, Optional<P>> part, LockWord<P> word) {
    return mapping.find(key).map(entry -> as(key, whole -> word.standIn(), word));
  }

  @Override
  public List<String> texts(String key, Function<T, List<String>> part) {
    return items(key).stream().map(this::text).toList();
  }

  @Override
  public <P> P group(String key, Function<T, P> part, Function<LockGroup<P>, P> form) {
    return form.apply(
        this.<P>groupIfAny(key).orElseGet(() -> damaged(location(), none(location()))));
  }

  @Override
  public <P> Optional<P> groupIfAny(
      String key, Function<T, Optional<P>> part, Function<LockGroup<P>, P> form) {
    return this.<P>groupIfAny(key).map(form);
  }

  <P> Optional<LockValues<P>> groupIfAny(String key) {
    return mapping.find(key).map(entry -> group(entry.value()));
  }

  @Override
  public <P> List<P> groups(String key, Function<T, List<P>> part, Function<LockGroup<P>, P> form) {
    return this.<P>groups(key).stream().map(form).toList();
  }

  <P> List<LockValues<P>> groups(String key) {
    return items(key).stream().map(this::<P>group).toList();
  }

  @Override
  public <P> LockGroup<P> of(Function<T, P> part) {
    return new LockValues<>(mapping, damage);
  }

  private List<YamlValue> items(String key) {
    return mapping
        .find(key)
        .map(entry -> entry.value() instanceof Sequence list
            ? list.items()
            : damaged(entry.location(), List.<YamlValue>of()))
        .orElse(List.of());
  }

  private <P> LockValues<P> group(YamlValue value) {
    return value instanceof Mapping below
        ? new LockValues<>(below, damage)
        : damaged(value.location(), none(value.location()));
  }

  /** Stands in for a group that is not there, at the place where it should be. */
  private <P> LockValues<P> none(Location place) {
    return new LockValues<>(new Mapping(List.of(), place), damage);
  }

  private String text(YamlValue value) {
    if (value instanceof Scalar scalar) {
      return scalar.text().value();
    }
    return value instanceof YamlValue.Nothing ? "" : damaged(value.location(), "");
  }

  private <P> P damaged(Location place, P standIn) {
    damage.add(place);
    return standIn;
  }
}
