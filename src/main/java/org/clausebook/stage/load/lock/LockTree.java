package org.clausebook.stage.load.lock;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** A group that is being written, as maps, lists and texts. */
final class LockTree<T> implements LockGroup<T> {
  private final T value;
  private final Map<String, Object> tree;

  private LockTree(T value, Map<String, Object> tree) {
    this.value = value;
    this.tree = tree;
  }

  static <T> Map<String, Object> of(T value, Function<LockGroup<T>, T> form) {
    Map<String, Object> tree = new LinkedHashMap<>();
    Objects.requireNonNull(form.apply(new LockTree<>(value, tree)));
    return tree;
  }

  @Override
  public <P> P as(String key, Function<T, P> part, LockWord<P> word) {
    P own = part.apply(value);
    tree.put(key, word.writing().apply(own));
    return own;
  }

  @Override
  public <P> Optional<P> asIfAny(String key, Function<T, Optional<P>> part, LockWord<P> word) {
    return part.apply(value).map(own -> as(key, any -> own, word));
  }

  @Override
  public List<String> texts(String key, Function<T, List<String>> part) {
    List<String> own = part.apply(value);
    if (!own.isEmpty()) {
      tree.put(key, own);
    }
    return own;
  }

  @Override
  public <P> P group(String key, Function<T, P> part, Function<LockGroup<P>, P> form) {
    P own = part.apply(value);
    Map<String, Object> below = of(own, form);
    if (!below.isEmpty()) {
      tree.put(key, below);
    }
    return own;
  }

  @Override
  public <P> Optional<P> groupIfAny(
      String key, Function<T, Optional<P>> part, Function<LockGroup<P>, P> form) {
    return part.apply(value).map(own -> group(key, any -> own, form));
  }

  @Override
  public <P> List<P> groups(String key, Function<T, List<P>> part, Function<LockGroup<P>, P> form) {
    List<P> own = part.apply(value);
    if (!own.isEmpty()) {
      tree.put(key, own.stream().map(item -> of(item, form)).toList());
    }
    return own;
  }

  @Override
  public <P> LockGroup<P> of(Function<T, P> part) {
    return new LockTree<>(part.apply(value), tree);
  }
}
