package org.clausebook.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.clausebook.cli.CommandRun;

/**
 * One run of the command, with what it did beside answering.
 *
 * @param stray what libraries printed past the console
 * @param took the time of all processors
 * @param changed the files that came, went or changed, those outside of the workspace with {@code ../}
 */
record Trial(
    List<String> arguments, CommandRun run, String stray, Duration took, List<String> changed) {

  /** Runs the command on what is laid. */
  static Trial of(Ground ground, List<String> arguments) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    var stray = new ByteArrayOutputStream();
    var caught = new PrintStream(stray, true, StandardCharsets.UTF_8);
    System.setOut(caught);
    System.setErr(caught);
    ground.mark();
    long start = processorTime();
    try {
      CommandRun run = ground.workspace().run(arguments.toArray(String[]::new));
      return new Trial(
          arguments,
          run,
          stray.toString(StandardCharsets.UTF_8),
          Duration.ofNanos(processorTime() - start),
          ground.changed());
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  private static long processorTime() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : System.nanoTime();
  }

  boolean isDone() {
    return run.exitCode() == 0;
  }

  String command() {
    return arguments.isEmpty() ? "" : arguments.get(0);
  }
}
