package org.clausebook.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** The folders made for one publication, so that they can be taken away if it fails. */
final class NewFolders {
  private final Deque<Path> made = new ArrayDeque<>();

  /** Makes a folder and those above it, as far as they are missing. */
  void make(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    if (folder.getParent() != null) {
      make(folder.getParent());
    }
    Files.createDirectory(folder);
    made.push(folder);
  }

  /** Takes away the folders that were made and are empty. */
  void takeAway() {
    for (Path folder : made) {
      try {
        Files.deleteIfExists(folder);
      } catch (DirectoryNotEmptyException usedByOthers) {
        return;
      } catch (IOException fault) {
        throw new UncheckedIOException(fault);
      }
    }
  }
}
