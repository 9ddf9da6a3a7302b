package org.clausebook.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.clausebook.workspace.Batch;

/**
 * Ends a batch in good order on Ctrl+C: councils already begun are finished, and no other is begun.
 */
final class GracefulEnd {
  /** A time in seconds; a system that shuts down does not wait longer. */
  private static final int PATIENCE = 10;

  private GracefulEnd() {}

  /** The exit code of a run that Ctrl+C stopped. */
  static <T> T of(Batch batch, Supplier<T> run) {
    var ended = new CountDownLatch(1);
    var hook = new Thread(() -> {
      batch.stop();
      await(ended);
    });
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return run.get();
    } finally {
      ended.countDown();
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
