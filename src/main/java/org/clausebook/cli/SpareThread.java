package org.clausebook.cli;

import java.util.Arrays;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.clausebook.workspace.RendererSelection;

/**
 * The thread for work that may be done early; nothing waits for it, and the command ends without
 * it.
 */
final class SpareThread {
  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

  private static final class Only {
    static final Executor THREAD = start();
  }

  private SpareThread() {}

  /**
   * Begins with what PDFs are printed with, if these arguments look as if they asked for some:
   * until they are read, a sixth of a short run is over.
   */
  static void begin(String... arguments) {
    if (isUseful()
        && arguments.length > 0
        && arguments[0].equals("generate")
        && Arrays.stream(arguments).noneMatch(argument -> argument.startsWith("--format"))) {
      get().execute(RendererSelection::prepare);
    }
  }

  /** Whether there is a processor that this thread takes from nobody. */
  static boolean isUseful() {
    return PROCESSORS > 1;
  }

  static Executor get() {
    return Only.THREAD;
  }

  private static Executor start() {
    return Executors.newSingleThreadExecutor(task -> {
      var thread = new Thread(task, "spare");
      thread.setDaemon(true);
      return thread;
    });
  }
}
