package org.clausebook.cli.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The folder that a command writes policies to. */
public final class OutputFolder {
  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "The folder to write to (default: 'output' in the workspace).")
  @Nullable
  Path output;

  public Path folder(Session session) {
    return output == null
        ? session.workspace().resolve(session.clausebook().defaults().output())
        : named(session.console().folder().resolve(output));
  }

  /** Whoever names a link means the folder that it leads to. */
  private static Path named(Path folder) {
    try {
      return Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
    } catch (IOException leadsNowhere) {
      return folder;
    }
  }

  /** Tells the reader of files that were written, with the slashes of every system alike. */
  public static void print(Console console, List<Path> files) {
    files.forEach(file -> console.out().println(file.toString().replace('\\', '/')));
  }
}
