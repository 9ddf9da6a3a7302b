package org.clausebook.workspace;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.OutputFile;
import org.clausebook.model.text.FileContent;
import org.clausebook.stage.publish.EditTurn;
import org.clausebook.stage.publish.FileEdit;
import org.clausebook.stage.publish.Publisher;

/**
 * Changes to the files of councils. Every command that makes any reads, decides and writes {@link
 * #inTurn}, so that no two of them undo each other.
 */
public final class Edits {
  /** Far longer than any command takes to record a decision and to publish the policy. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private Edits() {}

  /**
   * The result of an edit, run while no other command edits the workspace; within an edit, at once.
   */
  public static <T> Result<T> inTurn(Path workspace, Supplier<Result<T>> edit) {
    return new EditTurn(workspace, PATIENCE).edit(edit);
  }

  /** Writes files to the disk in their order, each only while it is what it was. */
  public static Result<List<Path>> write(Path workspace, List<FileEdit> edits) {
    return inTurn(workspace, () -> new Publisher(workspace).edit(edits));
  }

  /** A file of a council with another text than the one that was read. */
  public static FileEdit of(OutputFile file, String former) {
    return FileEdit.of(file, FileContent.of(former));
  }
}
