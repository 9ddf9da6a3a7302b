package org.clausebook.cli.report;

import java.nio.file.Path;
import java.util.Optional;
import org.clausebook.Clausebook;

/** The context of a command: the console, and the workspace that it works on. */
public interface Session {
  Console console();

  /** The workspace as an absolute or relative path that exists from the current folder. */
  Path workspace();

  /** The workspace as it was named on the command line; empty where it is the current folder. */
  Optional<Path> namedWorkspace();

  /**
   * How files of the workspace are reached from the current folder, with {@code /} at its end;
   * empty where the workspace is the current folder, or lies outside of it.
   */
  String wayToWorkspace();

  /** The workspace, opened once for a command. */
  Clausebook clausebook();
}
