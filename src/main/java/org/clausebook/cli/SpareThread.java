package org.clausebook.cli;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** A thread for what may be done early; nobody waits for it, and the command ends without it. */
final class SpareThread {
  private SpareThread() {}

  static Executor start() {
    return Executors.newSingleThreadExecutor(task -> {
      var thread = new Thread(task, "spare");
      thread.setDaemon(true);
      return thread;
    });
  }
}
