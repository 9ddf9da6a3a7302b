package org.clausebook.cli.report;

import java.nio.file.Path;
import org.clausebook.Clausebook;
import org.clausebook.feature.init.InitReport;

/** Prints what a new workspace consists of, and the command that comes next. */
public final class InitText {
  private final Session session;
  private final Path folder;

  /**
   * A report on one workspace.
   *
   * @param folder it, from the current folder
   */
  public InitText(Session session, Path folder) {
    this.session = session;
    this.folder = folder;
  }

  public void print(InitReport workspace) {
    var out = session.console().out();
    workspace.made().forEach(path -> out.println("made " + path(path)));
    workspace
        .schemas()
        .forEach((path, count) ->
            out.println("made " + path(path) + "/, with " + count + " schemas for editors"));
    if (workspace.made().isEmpty() && workspace.schemas().isEmpty()) {
      out.println("nothing to do: all of it is there already");
    } else {
      workspace.kept().forEach(path -> out.println("kept " + path(path) + " as it was"));
    }
    boolean isEmpty = Clausebook.open(folder).councils().isEmpty();
    out.println(isEmpty ? "to write the first policy:" : "to see its policies:");
    out.println("  " + next(isEmpty ? "new" : "list"));
  }

  private String path(String path) {
    return PrintedCommand.written(folder.resolve(path)) + (path.endsWith("/") ? "/" : "");
  }

  private PrintedCommand next(String command) {
    PrintedCommand printed = PrintedCommand.of(session, command);
    boolean isHere = folder
        .toAbsolutePath()
        .normalize()
        .equals(session.workspace().toAbsolutePath().normalize());
    return isHere ? printed : printed.option("--workspace", PrintedCommand.written(folder));
  }
}
