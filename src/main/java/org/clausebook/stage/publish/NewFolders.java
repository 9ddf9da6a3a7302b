package org.clausebook.stage.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** The folders made for one publication, so that they can be removed if it fails. */
final class NewFolders {
  /** Held while folders come or go: one that is still empty may be removed by another thread. */
  private static final Object LOCK = new Object();

  private final Deque<Path> made = new ArrayDeque<>();

  /** Makes the folders above a file, as far as they are missing. */
  void makeAbove(Path file) throws IOException {
    synchronized (LOCK) {
      make(file);
    }
  }

  private void make(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(folder)) {
      return;
    }
    make(folder);
    try {
      Files.createDirectory(folder);
      made.push(folder);
    } catch (FileAlreadyExistsException another) {
      // Another process publishes beside this one.
      if (!Files.isDirectory(folder)) {
        throw another;
      }
    }
  }

  /** Whether the folder of a file was made here, so that nobody left anything in it before. */
  boolean isNewAbove(Path file) {
    return made.contains(file.toAbsolutePath().getParent());
  }

  /** Takes away the folders that were made and are empty. */
  void takeAway() {
    synchronized (LOCK) {
      takeAwayEmpty();
    }
  }

  private void takeAwayEmpty() {
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
