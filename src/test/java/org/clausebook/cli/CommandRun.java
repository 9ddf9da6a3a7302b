package org.clausebook.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.clausebook.cli.report.Console;
import picocli.CommandLine.Help.Ansi;

/**
 * What one run of the command answered.
 *
 * @param out what it wrote to standard output, with paths as they are from the current folder
 * @param err the same of standard error
 */
public record CommandRun(int exitCode, String out, String err) {
  /** Runs the command in this process, without colours. */
  public static CommandRun in(Path folder, String... arguments) {
    return typing(new byte[0], folder, arguments);
  }

  /** The same while somebody types, whose lines are shown as a terminal shows them. */
  static CommandRun typing(byte[] typed, Path folder, String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var console = new Console(
        new PrintWriter(out), new PrintWriter(err), Ansi.OFF, folder, new TypedInput(typed, out));
    int exitCode = Main.run(console, arguments);
    return new CommandRun(exitCode, portable(out, folder), portable(err, folder));
  }

  /** The text as it is on every machine. */
  private static String portable(StringWriter text, Path folder) {
    String here = folder + folder.getFileSystem().getSeparator();
    return text.toString()
        .replace(System.lineSeparator(), "\n")
        .replace(here, "")
        .replace(here.replace('\\', '/'), "");
  }

  /** All of it, for approval. */
  @Override
  public String toString() {
    return "exit code: %d%n%nstandard output:%n%s%nstandard error:%n%s"
        .formatted(exitCode, out, err)
        .replace(System.lineSeparator(), "\n");
  }
}
