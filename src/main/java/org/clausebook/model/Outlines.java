package org.clausebook.model;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Outlines by policy, of which each is read when it is first asked for. Unmodifiable. */
public final class Outlines extends AbstractMap<String, Outline> {
  /** One outline, whose name is known before it is read. */
  private record Unread(String policy, Supplier<Outline> file)
      implements Map.Entry<String, Outline> {
    @Override
    public String getKey() {
      return policy;
    }

    @Override
    public Outline getValue() {
      return file.get();
    }

    @Override
    public Outline setValue(Outline outline) {
      throw new UnsupportedOperationException("outlines are only read");
    }
  }

  private final Map<String, Supplier<Outline>> files;

  private Outlines(Map<String, Supplier<Outline>> files) {
    this.files = new LinkedHashMap<>(files);
  }

  /**
   * Outlines that are read later.
   *
   * @param files by policy; each must give the same at each call
   */
  public static Outlines in(Map<String, Supplier<Outline>> files) {
    return new Outlines(files);
  }

  /** Outlines that were read. */
  public static Outlines of(Map<String, Outline> outlines) {
    Map<String, Supplier<Outline>> files = new LinkedHashMap<>();
    outlines.forEach((policy, outline) -> files.put(policy, () -> outline));
    return new Outlines(files);
  }

  /** These beside others; of two of one policy, that of the others. */
  Outlines over(Outlines farther) {
    Map<String, Supplier<Outline>> all = new LinkedHashMap<>(farther.files);
    files.forEach(all::putIfAbsent);
    return new Outlines(all);
  }

  @Override
  public boolean containsKey(@Nullable Object policy) {
    return files.containsKey(policy);
  }

  @Override
  public @Nullable Outline get(@Nullable Object policy) {
    Supplier<Outline> file = files.get(policy);
    return file == null ? null : file.get();
  }

  @Override
  public Set<Map.Entry<String, Outline>> entrySet() {
    return files.entrySet().stream()
        .map(file -> new Unread(file.getKey(), file.getValue()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
