package org.clausebook.template;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
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
  private final Future<?> alarm;
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

  /** Stops the clock; an interrupt of its own is taken back. */
  void close() {
    alarm.cancel(false);
    synchronized (this) {
      closed = true;
      if (passed) {
        Thread.interrupted();
      }
    }
  }
}
