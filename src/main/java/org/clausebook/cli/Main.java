package org.clausebook.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.clausebook.cli.report.Console;
import org.clausebook.cli.report.Faults;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Starts the command. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    var ready = ReadyAnswer.to(arguments);
    if (ready.isPresent()) {
      byte[] answer = ready.get().getBytes(StandardCharsets.UTF_8);
      System.out.write(answer, 0, answer.length);
      System.out.flush();
      return;
    }
    // Of a damaged font the PDF library logs a line for every letter; what matters is reported.
    System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    SpareThread.begin(arguments);
    var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    boolean isUnattended = "true".equals(System.getenv("CI"));
    var console = new Console(out, err, Ansi.AUTO, Path.of(""), System.in, isUnattended);
    System.exit(run(console, arguments));
  }

  /** Runs the command and answers its exit code, see {@link ExitCode}. */
  public static int run(Console console, String... arguments) {
    CommandLine command = PolicyCommand.commandLine(console, arguments);
    try {
      return command.execute(arguments);
    } catch (RuntimeException | Error fault) {
      return Faults.report(console, fault);
    } finally {
      console.out().flush();
      console.err().flush();
    }
  }
}
