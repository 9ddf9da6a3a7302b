package org.clausebook.template;

import java.time.Duration;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;

/**
 * Five seconds that the texts of one document share, so that a thousand slow ones take no longer
 * than one. For use by one thread.
 */
public final class TimeLimit {
  private static final Duration WHOLE = Duration.ofSeconds(5);

  private Duration left = WHOLE;
  private Optional<Diagnostic> exceeded = Optional.empty();

  /** Starts the clock again. */
  Deadline start() {
    return Deadline.in(left);
  }

  /** Stops the clock. */
  void stop(Deadline deadline) {
    left = deadline.close();
  }

  /** Notes which text used up the time; no other is begun then. */
  void exceed(Diagnostic diagnostic) {
    exceeded = Optional.of(diagnostic);
  }

  Optional<Diagnostic> exceeded() {
    return exceeded;
  }
}
