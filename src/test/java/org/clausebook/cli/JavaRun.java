package org.clausebook.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What the command answered in a Java process of its own. */
public record JavaRun(int exitCode, String out, String err) {

  /**
   * How the process is started.
   *
   * @param home of the JDK
   * @param folder the current folder
   * @param options of the JVM
   * @param environment beside the variables that this process has
   */
  public record Java(
      Path home, Path folder, List<String> options, Map<String, String> environment) {

    /** The JDK that runs this process, in its folder. */
    public static Java current() {
      return new Java(Path.of(System.getProperty("java.home")), Path.of(""), List.of(), Map.of());
    }

    public Java in(Path other) {
      return new Java(home, other, options, environment);
    }

    public Java of(Path otherHome) {
      return new Java(otherHome, folder, options, environment);
    }

    public Java with(String... moreOptions) {
      return new Java(home, folder, List.of(moreOptions), environment);
    }

    public Java with(Map<String, String> variables) {
      return new Java(home, folder, options, variables);
    }

    /** Runs the command to its end. */
    public JavaRun run(String... arguments) {
      return run(List.of(System.getProperty("java.class.path")), arguments);
    }

    /** The same of other classes. */
    public JavaRun run(List<String> classPath, String... arguments) {
      var command = new ArrayList<String>();
      command.add(home.resolve("bin").resolve("java").toString());
      command.addAll(options);
      command.addAll(
          List.of("-cp", String.join(File.pathSeparator, classPath), Main.class.getName()));
      command.addAll(List.of(arguments));
      try {
        return start(command);
      } catch (IOException fault) {
        throw new UncheckedIOException(fault);
      } catch (InterruptedException interrupted) {
        throw new IllegalStateException(interrupted);
      }
    }

    private JavaRun start(List<String> command) throws IOException, InterruptedException {
      Path out = Files.createTempFile("out", ".txt");
      Path err = Files.createTempFile("err", ".txt");
      try {
        var builder = new ProcessBuilder(command)
            .directory(folder.toAbsolutePath().toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
          process.destroyForcibly();
          throw new IllegalStateException("still running after two minutes: " + command);
        }
        return new JavaRun(process.exitValue(), Files.readString(out), Files.readString(err));
      } finally {
        Files.delete(out);
        Files.delete(err);
      }
    }
  }
}
