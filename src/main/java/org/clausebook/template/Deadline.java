package org.clausebook.template;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Interrupts the thread that opened it once its time is up, unless it was closed before. */
final class Deadline {
  private static final ScheduledExecutorService TIMER =
      Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "template deadline");
        thread.setDaemon(true);
        return thread;
      });

  private final Thread worker = Thread.currentThread();
  private final ScheduledFuture<?> alarm;
  private boolean closed;
  private boolean passed;

  private Deadline(Duration time) {
    alarm = TIMER.schedule(this::interrupt, time.toMillis(), TimeUnit.MILLISECONDS);
  }

  static Deadline in(Duration time) {
    return new Deadline(time);
  }

  private synchronized void interrupt() {
    if (!closed) {
      passed = true;
      worker.interrupt();
    }
  }

  synchronized boolean hasPassed() {
    return passed;
  }

  /** Stops the clock and answers the time that is left; an interrupt of its own is taken back. */
  Duration close() {
    Duration left = Duration.ofMillis(Math.max(0, alarm.getDelay(TimeUnit.MILLISECONDS)));
    alarm.cancel(false);
    synchronized (this) {
      closed = true;
      if (passed) {
        Thread.interrupted();
      }
    }
    return left;
  }
}
