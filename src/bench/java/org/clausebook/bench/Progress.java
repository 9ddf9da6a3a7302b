package org.clausebook.bench;

/** What is being measured, for whoever waits. */
final class Progress {
  private static final long START = System.nanoTime();

  private Progress() {}

  static void say(String line) {
    long seconds = (System.nanoTime() - START) / 1_000_000_000L;
    System.err.printf("%3d:%02d %s%n", seconds / 60, seconds % 60, line);
  }
}
