package org.clausebook.stage.render.pdf;

import java.io.IOException;

/**
 * Work of the PDF library with what a stranger wrote. It does not check what it cannot follow, be it
 * styles or fonts, and fails in any way; what we do with its results is done outside, so that our own
 * faults stay faults.
 */
final class LibraryWork {
  /** The failures of the library. */
  static final class Failed extends Exception {
    private static final long serialVersionUID = 1L;

    private Failed(Throwable cause) {
      super(cause.getClass().getSimpleName(), cause);
    }
  }

  /** Some work. */
  interface Task<T> {
    T make() throws IOException;
  }

  /** Some work that only changes something. */
  interface Step {
    void run() throws IOException;
  }

  private LibraryWork() {}

  static void run(Step step) throws Failed {
    make(() -> {
      step.run();
      return step;
    });
  }

  /** The result of the library. */
  static <T> T make(Task<T> task) throws Failed {
    try {
      return task.make();
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError unprintable) {
      // The depth and the memory were the library's own; both are gone once it is left.
      throw new Failed(unprintable);
    }
  }
}
