package org.clausebook;

import java.util.Optional;
import java.util.function.Supplier;

/** A thing that is made when it is first asked for, and then kept. From any thread. */
final class OnDemand<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private Optional<T> made = Optional.empty();

  OnDemand(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized T get() {
    T value = made.orElseGet(maker);
    made = Optional.of(value);
    return value;
  }
}
