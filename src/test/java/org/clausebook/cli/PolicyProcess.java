package org.clausebook.cli;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The command in a process of its own.
 *
 * @param printed the file that holds what it printed, mistakes too
 */
record PolicyProcess(Process process, Path printed) {
  static PolicyProcess start(WorkspaceFolder workspace, String... arguments) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Djava.awt.headless=true", "-cp"));
    command.add(classPath());
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    Path printed = Files.createTempFile(workspace.folder().getParent(), "printed", ".txt");
    return new PolicyProcess(
        new ProcessBuilder(command)
            .directory(workspace.folder().toFile())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start(),
        printed);
  }

  /** Of whoever runs the tests: one of its own, or that of the process. */
  private static String classPath() {
    Stream<String> entries = Main.class.getClassLoader() instanceof URLClassLoader loader
        ? Stream.of(loader.getURLs()).map(URL::getPath)
        : Stream.of(System.getProperty("java.class.path").split(File.pathSeparator));
    return entries
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** The exit code. */
  int end() throws InterruptedException {
    if (!process.waitFor(3, TimeUnit.MINUTES)) {
      throw new IllegalStateException("still running");
    }
    return process.exitValue();
  }

  /** Ends it as a power cut does, whatever it is at. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      throw new IllegalStateException("not to be killed");
    }
  }

  String output() throws IOException {
    return Files.readString(printed, StandardCharsets.UTF_8);
  }
}
