package org.clausebook.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.clausebook.workspace.Batch;

/**
 * Ends a run in good order on Ctrl+C: of a batch, councils already begun are finished, and no other
 * is begun; whoever leaves an interview is told what became of it.
 */
final class GracefulEnd {
  /** A time in seconds; a system that shuts down does not wait longer. */
  private static final int PATIENCE = 10;

  private GracefulEnd() {}

  /** What a run answers in which Ctrl+C stops the batch. */
  static <T> T of(Batch batch, Supplier<T> run) {
    var ended = new CountDownLatch(1);
    Runnable last = () -> {
      batch.stop();
      await(ended);
    };
    return with(last, () -> {
      try {
        return run.get();
      } finally {
        ended.countDown();
      }
    });
  }

  /** What a run answers that Ctrl+C ends at once, after something was said. */
  static <T> T with(Runnable last, Supplier<T> run) {
    var hook = new Thread(last);
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return run.get();
    } finally {
      remove(hook);
    }
  }

  private static void await(CountDownLatch ended) {
    try {
      ended.await(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private static void remove(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException shuttingDown) {
      // It is running, and has done what it is for.
      return;
    }
  }
}
