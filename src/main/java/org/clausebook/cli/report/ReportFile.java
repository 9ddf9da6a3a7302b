package org.clausebook.cli.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that a report is written to, so that nobody ever sees half of one. */
public record ReportFile(Path path) {

  /** Writes the text as UTF-8 in the place of what is there; makes the folders that are missing. */
  public void write(String text) throws IOException {
    if (Files.isDirectory(path)) {
      throw new FileAlreadyExistsException(path.toString());
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (Files.exists(path) && !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      // A device or a link, such as /dev/null and /dev/stdout, is written to and not replaced.
      Files.write(path, bytes);
      return;
    }
    Path target = path.toAbsolutePath();
    Files.createDirectories(target.getParent());
    Path fresh = Files.createTempFile(target.getParent(), ".policy-", ".new");
    try {
      // Made again: nobody else may read a temporary file, and anybody a report.
      Files.delete(fresh);
      Files.write(fresh, bytes, StandardOpenOption.CREATE_NEW);
      move(fresh, target);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void move(Path fresh, Path target) throws IOException {
    try {
      Files.move(
          fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException networkDrive) {
      Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
