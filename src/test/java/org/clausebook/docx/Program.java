package org.clausebook.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs of this machine that tests ask. */
final class Program {
  private Program() {}

  static boolean isInstalled(String name) {
    return Stream.of(
            Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, name))
        .anyMatch(Files::isExecutable);
  }

  /** Skips a test that needs what is not there; in CI it fails. */
  static void need(boolean isInstalled, String howToGet) {
    if ("true".equals(System.getenv("CI"))) {
      assertTrue(isInstalled, howToGet);
    }
    assumeTrue(isInstalled, howToGet);
  }

  /** What a program that succeeds prints. */
  static String run(List<String> command) {
    return run(command, Map.of());
  }

  /** The same with more in its environment. */
  static String run(List<String> command, Map<String, String> environment) {
    try {
      var builder = new ProcessBuilder(command)
          .redirectInput(Redirect.from(new File("/dev/null")))
          .redirectError(Redirect.DISCARD);
      builder.environment().putAll(environment);
      Process process = builder.start();
      String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(0, process.waitFor(), () -> command + "\n" + words);
      return words;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
