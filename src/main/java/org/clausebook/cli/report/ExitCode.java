package org.clausebook.cli.report;

/** The exit codes of the command. */
public final class ExitCode {
  /** Everything asked for was done; there may be warnings. */
  public static final int DONE = 0;

  /** The files hold errors, or warnings where they count as errors, and no policy was written. */
  public static final int ERRORS = 1;

  /** The command was called with words it does not know, or a report that cannot be written. */
  public static final int USAGE = 2;

  /** A fault of Clausebook itself, or of the machine. */
  public static final int FAULT = 3;

  private ExitCode() {}
}
