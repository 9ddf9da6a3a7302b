package org.clausebook.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The Windows command prompt, as Debian's Wine has it. */
public final class Wine implements AutoCloseable {
  public static final String HOW_TO_GET = "no Wine to try policy.cmd in:"
      + " apt-get install --no-install-recommends wine wine64 gcc-mingw-w64-x86-64";

  private final Path prefix;

  /** Sets Windows up in a folder, which takes some ten seconds. */
  public Wine(Path prefix) {
    this.prefix = prefix;
    run(Path.of("/"), Map.of(), "wineserver", "--persistent");
    run(Path.of("/"), Map.of(), "wine", "wineboot", "--init");
  }

  public static boolean isInstalled() {
    return List.of("wine", "wineserver", "x86_64-w64-mingw32-gcc").stream()
        .allMatch(program -> Files.isExecutable(Path.of("/usr/bin", program)));
  }

  /** A program of one file of C, as Windows runs it. */
  public void compile(Path source, Path program) {
    run(
        Path.of("").toAbsolutePath(),
        Map.of(),
        "x86_64-w64-mingw32-gcc",
        "-municode",
        "-o",
        program.toString(),
        source.toString());
  }

  /** A path as Windows writes it. */
  public static String path(Path path) {
    return "Z:" + path.toString().replace('/', '\\');
  }

  /** What a batch file says that is called by its name in this folder, and the code it ends with. */
  public Said call(Path folder, String batch, Map<String, String> variables) {
    return run(folder, variables, "wine", "cmd", "/d", "/c", batch);
  }

  /** What was said on both streams, and the exit code. */
  public record Said(String words, int exitCode) {}

  private Said run(Path folder, Map<String, String> variables, String... command) {
    var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("JAVA"));
    builder.environment().putAll(variables);
    builder
        .environment()
        .putAll(Map.of(
            "HOME",
            prefix.resolveSibling("").toString(),
            "WINEPREFIX",
            prefix.toString(),
            "WINEDEBUG",
            "-all",
            "WINEDLLOVERRIDES",
            "mscoree,mshtml=",
            "LC_ALL",
            "C.UTF-8"));
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String words = new String(process.getInputStream().readAllBytes(), UTF_8);
      return new Said(words.replace("\r\n", "\n"), process.waitFor());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  /** Stops it, and takes out its links to the rest of the machine, lest a clean-up follows them. */
  @Override
  public void close() {
    run(Path.of("/"), Map.of(), "wineserver", "--kill");
    try (Stream<Path> drives = Files.list(prefix.resolve("dosdevices"))) {
      for (Path drive : drives.toList()) {
        Files.delete(drive);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
