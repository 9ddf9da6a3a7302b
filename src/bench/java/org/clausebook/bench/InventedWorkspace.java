package org.clausebook.bench;

import java.nio.file.Path;
import org.clausebook.cli.WorkspaceFolder;

/**
 * A workspace of many councils that do not exist, on the project's own templates, with layers and an
 * outline more. The same seed makes the same bytes.
 */
public final class InventedWorkspace {
  /** As many councils as there are, roughly, in England and Wales. */
  public static final int USUAL_COUNT = 10_000;

  /** The seed of every figure of the benchmarks page. */
  public static final long USUAL_SEED = 2026;

  private static final Path ADDED = Path.of("src/bench/resources/workspace");

  private InventedWorkspace() {}

  /**
   * Writes a workspace.
   *
   * @param folder an empty one, or one that is not there yet
   * @param councils how many; those of a smaller number are the first of a greater one
   */
  public static void write(Path folder, int councils, long seed) {
    new WorkspaceFolder(folder.resolve("templates")).lay(Path.of("templates"));
    var workspace = new WorkspaceFolder(folder).lay(ADDED);
    for (int number = 1; number <= councils; number++) {
      new InventedCouncil(seed, number).write(workspace);
    }
  }

  /** Takes the folder and, if they are to be others, how many councils and the seed. */
  public static void main(String[] arguments) {
    write(
        Path.of(arguments[0]),
        arguments.length > 1 ? Integer.parseInt(arguments[1]) : USUAL_COUNT,
        arguments.length > 2 ? Long.parseLong(arguments[2]) : USUAL_SEED);
  }
}
