package org.clausebook.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.clausebook.cli.report.Console;
import org.clausebook.cli.report.Faults;
import org.clausebook.cli.report.VersionProvider;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Starts the command. */
public final class Main {
  private static final List<String> VERSION = List.of("-V", "--version");

  private Main() {}

  public static void main(String[] arguments) {
    if (isForVersion(arguments)) {
      System.out.println(VersionProvider.line());
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

  /** Whether nothing is asked for but the version, which needs no reading of the command line. */
  private static boolean isForVersion(String... arguments) {
    return arguments.length == 1 && VERSION.contains(arguments[0]);
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
