package org.clausebook.stage.load.yaml;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.text.FileContent;

/** Reads a file of the workspace or of its library, and no other. */
public final class WorkspaceFile {
  private WorkspaceFile() {}

  /**
   * The bytes of a file.
   *
   * @param file path from the workspace
   * @param limit in MiB; a larger file is not read
   */
  public static Result<FileContent> read(Folder folder, String file, int limit) {
    if (folder.isGiven(file)) {
      return GivenCouncils.noFile(file);
    }
    Optional<FileContent> shipped = folder.shippedFile(file);
    return shipped.map(Result::ok).orElseGet(() -> fromDisk(folder, file, limit));
  }

  private static Result<FileContent> fromDisk(Folder folder, String file, int limit) {
    Path path = folder.root().resolve(file);
    try {
      if (!Files.isRegularFile(path)) {
        return refuse(
            file,
            Files.isDirectory(path) ? "this is a folder, not a file" : "this is not a file",
            "put a file of this name in its place");
      }
      if (!folder.holds(path)) {
        return refuse(
            file,
            "this is a link to a file outside of the workspace",
            "put the file itself in its place");
      }
      if (Files.size(path) > (long) limit << 20) {
        return refuse(
            file,
            "this file is larger than " + limit + " MiB",
            "take out what does not belong in it: a file such as this needs far less");
      }
      return Result.ok(folder.cache().read(path));
    } catch (AccessDeniedException denied) {
      return refuse(
          file,
          "this file may not be read",
          "change its permissions so that you can read it (in its properties, or with chmod)");
    } catch (IOException fault) {
      return refuse(
          file,
          "this file cannot be read: " + fault.getClass().getSimpleName(),
          "check the disk or the network drive that it is on");
    }
  }

  private static Result<FileContent> refuse(String file, String message, String hint) {
    return Result.failed(Diagnostic.error(Location.of(file), message, hint));
  }
}
