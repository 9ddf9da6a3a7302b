package org.clausebook.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command line, run as a process of its own.
 *
 * @param environment what is set beside the environment of this process
 */
record Command(List<String> words, Map<String, String> environment) {
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

  Command {
    words = List.copyOf(words);
    environment = Collections.unmodifiableMap(new TreeMap<>(environment));
  }

  static Command of(String... words) {
    return new Command(List.of(words), Map.of());
  }

  /** The same, which tells at its end how long the processors worked for it. */
  Command timed() {
    var timed = new ArrayList<String>(List.of("sh", "-c", "\"$@\" && times", "sh"));
    timed.addAll(words);
    return new Command(timed, environment);
  }

  /** Runs it to its end, which must be a good one. */
  Run run() {
    long start = System.nanoTime();
    try {
      Process process = start();
      var lines = new ArrayList<Run.Line>();
      var reader = new Thread(() -> read(process, start, lines));
      reader.start();
      long peak = peakWhileAlive(process);
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      reader.join();
      var run = new Run(took, peak, lines);
      if (process.exitValue() != 0) {
        throw new IllegalStateException("failed: " + String.join(" ", words) + "\n" + run.text());
      }
      return run;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while a program ran", stopped);
    }
  }

  /** What it prints, or nothing if there is no such program. */
  Optional<String> answer() {
    try {
      return Optional.of(run().text());
    } catch (UncheckedIOException missing) {
      return Optional.empty();
    }
  }

  private Process start() throws IOException {
    var builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    return process;
  }

  private static void read(Process process, long start, List<Run.Line> lines) {
    try (BufferedReader reader = process.inputReader()) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(new Run.Line(Duration.ofNanos(System.nanoTime() - start), line));
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static long peakWhileAlive(Process process) throws InterruptedException {
    long peak = 0;
    do {
      peak = Math.max(peak, peak(process.pid()));
    } while (!process.waitFor(20, TimeUnit.MILLISECONDS));
    return peak;
  }

  /** In KiB; 0 where the system does not tell. */
  private static long peak(long pid) {
    try {
      Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc/" + pid + "/status")));
      return peak.find() ? Long.parseLong(peak.group(1)) : 0;
    } catch (IOException gone) {
      return 0;
    }
  }
}
