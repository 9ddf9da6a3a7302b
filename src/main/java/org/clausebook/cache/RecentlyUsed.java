package org.clausebook.cache;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * A bounded cache that drops the least recently used values. Thread-safe.
 */
public final class RecentlyUsed<K, V> {
  private final Map<K, V> known = new LinkedHashMap<>(16, 0.75f, true);
  private final long room;
  private final ToLongFunction<V> size;
  private long used;

  /**
   * An empty cache.
   *
   * @param room that the sizes of all values may add up to; a larger value is not kept
   */
  public RecentlyUsed(long room, ToLongFunction<V> size) {
    this.room = room;
    this.size = size;
  }

  /** An empty cache for this many values. */
  public static <K, V> RecentlyUsed<K, V> values(int most) {
    return new RecentlyUsed<>(most, value -> 1);
  }

  public synchronized Optional<V> get(K key) {
    return Optional.ofNullable(known.get(key));
  }

  /** Keeps a value in place of any other of that key. */
  public synchronized void put(K key, V value) {
    Optional.ofNullable(known.remove(key)).ifPresent(former -> used -= size.applyAsLong(former));
    known.put(key, value);
    used += size.applyAsLong(value);
    Iterator<V> eldest = known.values().iterator();
    while (used > room) {
      used -= size.applyAsLong(eldest.next());
      eldest.remove();
    }
  }
}
