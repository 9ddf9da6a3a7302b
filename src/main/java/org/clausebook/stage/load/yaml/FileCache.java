package org.clausebook.stage.load.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.clausebook.cache.RecentlyUsed;
import org.clausebook.model.document.OutputFile;
import org.clausebook.model.text.FileContent;

/** The files of a workspace as they were when each was first read. Thread-safe. */
public final class FileCache {
  /** In bytes: far more than a council and what it draws on has. */
  private static final long ROOM = 64L << 20;

  private final RecentlyUsed<Path, FileContent> known = new RecentlyUsed<>(ROOM, FileContent::size);

  public FileContent read(Path file) throws IOException {
    Optional<FileContent> same = known.get(file);
    if (same.isPresent()) {
      return same.get();
    }
    FileContent content = FileContent.of(Files.readAllBytes(file));
    known.put(file, content);
    return content;
  }

  /** Takes a file for what was just written to it. */
  public void put(Path root, OutputFile file) {
    known.put(root.resolve(file.path()), file.content());
  }

  /** Reads the files in a folder again when they are next asked for. */
  public void forget(Path folder) {
    known.removeIf(file -> file.startsWith(folder));
  }
}
