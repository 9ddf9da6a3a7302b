package org.clausebook.stage.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Has the system write to the disk what it still holds in memory. */
final class Durable {
  private Durable() {}

  /** The content of a file. */
  static void content(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** The names in the folders from one that a file is in up to another. */
  static void names(Path file, Path top) {
    for (Path folder = file.getParent();
        folder != null && folder.startsWith(top);
        folder = folder.getParent()) {
      names(folder);
    }
  }

  private static void names(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException cannotBeOpened) {
      // Windows opens no folder, and some network drives force none: they see to names themselves.
      return;
    }
  }
}
