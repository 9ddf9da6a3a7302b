package org.clausebook.cli.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;

/** A file of a policy, shown by the system's own program for it. */
public final class OpenedFile {
  /** A time in seconds: some systems end the command at once, others with the program. */
  private static final int PATIENCE = 5;

  private final Session session;

  public OpenedFile(Session session) {
    this.session = session;
  }

  /** Opens a file, prints which, and answers the exit code. */
  public int open(Path file) {
    String name = PrintedCommand.written(file);
    List<String> command =
        Viewer.command(System.getProperty("os.name"), file.toAbsolutePath().toString());
    if (isShown(command)) {
      session.console().out().println("opened " + name);
      return ExitCode.DONE;
    }
    return new DiagnosticPrinter(session.console())
        .print(List.of(Diagnostic.error(
            Location.of(name),
            "'" + command.get(0) + "' cannot open this file",
            "open it yourself, or see what 'policy doctor' says of the browser")));
  }

  private static boolean isShown(List<String> command) {
    try {
      Process viewer = new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return !viewer.waitFor(PATIENCE, TimeUnit.SECONDS) || viewer.exitValue() == 0;
    } catch (IOException thereIsNone) {
      return false;
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
