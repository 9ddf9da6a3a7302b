package org.clausebook.stage.template;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Interrupts the thread that opened it once that has used up its processor time, unless it was
 * closed before. A thread that waits for a busy machine uses none.
 */
final class Deadline {
  /** Tells how much processor time a thread has used so far. */
  interface Clock {
    Duration used(Thread thread);
  }

  private static final ScheduledExecutorService TIMER =
      Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "template deadline");
        thread.setDaemon(true);
        return thread;
      });

  private final Thread worker = Thread.currentThread();
  private final Duration limit;
  private final Clock clock;
  private @Nullable Future<?> next;
  private boolean closed;
  private boolean passed;

  private Deadline(Duration limit, Clock clock) {
    this.limit = limit;
    this.clock = clock;
  }

  /**
   * Opens one for this thread. Its clock is first read when the limit has gone by on the wall, and
   * counted from then: few layouts take so long, and the first reading costs more than they do.
   */
  static Deadline of(Duration limit, Clock clock) {
    var deadline = new Deadline(limit, clock);
    deadline.lookAfter(limit, Optional.empty());
    return deadline;
  }

  /**
   * The processor time of a thread as Java counts it or, where it does not, the time since the
   * program began.
   */
  static Duration processorTime(Thread thread) {
    long nanoseconds = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId());
    return nanoseconds < 0
        ? Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime())
        : Duration.ofNanos(nanoseconds);
  }

  private synchronized void lookAfter(Duration pause, Optional<Duration> first) {
    next = TIMER.schedule(() -> look(first), pause.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** Reads the clock, for the first time or with the first reading at hand. */
  private synchronized void look(Optional<Duration> first) {
    if (closed) {
      return;
    }
    Duration used = clock.used(worker);
    Duration left = first.map(limit::plus).map(end -> end.minus(used)).orElse(limit);
    if (left.isNegative() || left.isZero()) {
      passed = true;
      worker.interrupt();
    } else {
      lookAfter(left, first.or(() -> Optional.of(used)));
    }
  }

  synchronized boolean hasPassed() {
    return passed;
  }

  /** Stops the clock; an interrupt of its own is taken back. */
  synchronized void close() {
    closed = true;
    if (next != null) {
      next.cancel(false);
    }
    if (passed) {
      Thread.interrupted();
    }
  }
}
