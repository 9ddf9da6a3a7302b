package org.clausebook.cli.report;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Help.Ansi;

/**
 * The folder of a run of the command, and where it prints.
 *
 * @param out for results
 * @param err for diagnostics
 * @param ansi whether colours are used
 * @param folder the current folder, which relative paths start from
 * @param in what is typed, or piped into the command
 * @param isUnattended whether nobody is there to read what is printed, as in CI
 */
public record Console(
    PrintWriter out,
    PrintWriter err,
    Ansi ansi,
    Path folder,
    InputStream in,
    boolean isUnattended) {
  /** A console that somebody reads. */
  public Console(PrintWriter out, PrintWriter err, Ansi ansi, Path folder, InputStream in) {
    this(out, err, ansi, folder, in, false);
  }

  /** A console on which nobody types anything. */
  public Console(PrintWriter out, PrintWriter err, Ansi ansi, Path folder) {
    this(out, err, ansi, folder, InputStream.nullInputStream());
  }
}
