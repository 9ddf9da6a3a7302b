package org.clausebook.workspace;

import java.util.Optional;
import java.util.function.Supplier;

/** A thing that is made when it is first asked for, and then kept. From any thread. */
final class Lazy<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private Optional<T> made = Optional.empty();

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized T get() {
    T value = made.orElseGet(maker);
    made = Optional.of(value);
    return value;
  }
}
