package org.clausebook.workspace;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Does a task for each of many items on several threads, and hands on what it makes in the order of
 * the items. Little is made ahead, so that memory does not grow with the number of items.
 */
public final class Batch {
  /** How many may be made ahead for each thread: enough that none waits for a slow one. */
  private static final int AHEAD = 8;

  private record Made<R>(R result, Duration took) {}

  private final int threads;
  private final LongSupplier stopwatch;
  private volatile boolean isStopped;

  /**
   * A batch for some threads.
   *
   * @param threads from 1; with 1 the calling thread does everything
   * @param stopwatch in nanoseconds since any moment
   */
  public Batch(int threads, LongSupplier stopwatch) {
    if (threads < 1) {
      throw new IllegalArgumentException("a batch needs a thread: " + threads);
    }
    this.threads = threads;
    this.stopwatch = stopwatch;
  }

  /** A batch for the calling thread, for which everything takes no time. */
  public static Batch untimed() {
    return new Batch(1, () -> 0);
  }

  /** Begins no further item; those that are begun are ended and handed on. From any thread. */
  public void stop() {
    isStopped = true;
  }

  /**
   * Runs a task for each item.
   *
   * @param task called on any thread; what it throws ends the batch and is thrown here
   * @param receiver called on this thread, in the order of the items, with what the task made and how
   *     long that took
   */
  public <T, R> void run(Iterator<T> items, Function<T, R> task, BiConsumer<R, Duration> receiver) {
    if (threads == 1) {
      while (items.hasNext() && !isStopped) {
        handOn(make(items.next(), task), receiver);
      }
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Queue<Future<Made<R>>> begun = new ArrayDeque<>();
      do {
        while (items.hasNext() && !isStopped && begun.size() < threads * AHEAD) {
          T item = items.next();
          begun.add(pool.submit(() -> make(item, task)));
        }
        if (!begun.isEmpty()) {
          handOn(made(begun.remove()), receiver);
        }
      } while (!begun.isEmpty() || (items.hasNext() && !isStopped));
    } finally {
      pool.shutdownNow();
    }
  }

  private <T, R> Made<R> make(T item, Function<T, R> task) {
    long start = stopwatch.getAsLong();
    R result = task.apply(item);
    return new Made<>(result, Duration.ofNanos(stopwatch.getAsLong() - start));
  }

  private static <R> void handOn(Made<R> made, BiConsumer<R, Duration> receiver) {
    receiver.accept(made.result(), made.took());
  }

  private static <R> R made(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a batch ran", interrupted);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      if (failed.getCause() instanceof Error fault) {
        throw fault;
      }
      throw new IllegalStateException("a task throws no checked exception", failed);
    }
  }
}
