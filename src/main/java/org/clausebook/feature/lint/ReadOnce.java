package org.clausebook.feature.lint;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Texts that many rules look at, read once: reading them from Markdown takes far longer than any
 * rule.
 */
final class ReadOnce {
  private final AtomicReference<Optional<List<PlainText>>> texts =
      new AtomicReference<>(Optional.empty());

  /** The texts as they were read first. */
  List<PlainText> get(Supplier<List<PlainText>> reader) {
    return texts
        .updateAndGet(known -> known.or(() -> Optional.of(List.copyOf(reader.get()))))
        .orElseThrow();
  }
}
