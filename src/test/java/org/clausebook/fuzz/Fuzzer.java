package org.clausebook.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;

/** What Jazzer calls, in a process for each target; see {@code src/fuzz/run}. */
public final class Fuzzer {
  private static final int FIRST = 30;

  /** In bytes. */
  private static final int LONGEST = 400;

  private static final AtomicReference<Hunt> HUNT = new AtomicReference<>();

  private Fuzzer() {}

  /**
   * Writes a few inputs of each target for Jazzer to begin with, and prints the names of all.
   *
   * @param arguments the folder for them, and a seed
   */
  public static void main(String[] arguments) throws IOException {
    var random = new SplittableRandom(Long.parseLong(arguments[1]));
    for (String target : Targets.names()) {
      Path folder = Files.createDirectories(Path.of(arguments[0], target));
      for (int i = 0; i < FIRST; i++) {
        var input = new byte[1 + random.nextInt(LONGEST)];
        random.nextBytes(input);
        Files.write(folder.resolve("first-" + i), input);
      }
    }
    System.out.println(String.join(" ", Targets.names()));
    System.exit(0);
  }

  /** Called once: with the name of the target, and the folder for findings. */
  public static void fuzzerInitialize(String[] arguments) {
    HUNT.set(new Hunt(Targets.named(arguments[0]), Path.of(arguments[1])));
  }

  /** Called with each input. */
  public static void fuzzerTestOneInput(byte[] input) {
    Objects.requireNonNull(HUNT.get()).tryOut(input);
  }

  /** Called at the end. */
  public static void fuzzerTearDown() {
    System.out.println(HUNT.get());
  }
}
