package org.clausebook.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A preview in a Java process of its own, with the options that the launcher gives.
 *
 * @param address as it printed it
 * @param err where its standard error goes
 */
public record PreviewProcess(Process process, URI address, Path err) implements AutoCloseable {

  /** Starts one, and waits until it is ready. */
  public static PreviewProcess start(Path workspace, String... arguments) throws IOException {
    Path err = Files.createTempFile("preview", ".txt");
    var command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Djava.awt.headless=true",
        "-Dslf4j.internal.verbosity=ERROR",
        "-cp",
        System.getProperty("java.class.path"),
        Main.class.getName(),
        "preview"));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command)
        .directory(workspace.toFile())
        .redirectError(err.toFile())
        .start();
    var out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = out.readLine();
    if (line == null) {
      throw new IllegalStateException(Files.readString(err));
    }
    return new PreviewProcess(process, URI.create(line), err);
  }

  /** Ends it as the system does, and tells what it wrote to standard error. */
  public String end() throws IOException, InterruptedException {
    process.destroy();
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("still running after a minute");
    }
    return Files.readString(err);
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    process.onExit().join();
    Files.deleteIfExists(err);
  }
}
