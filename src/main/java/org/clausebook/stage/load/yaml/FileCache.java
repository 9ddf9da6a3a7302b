package org.clausebook.stage.load.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.clausebook.cache.RecentlyUsed;
import org.clausebook.model.text.FileContent;

/** The files of a workspace as they were when each was first read. Thread-safe. */
public final class FileCache {
  /** A size in bytes: far more than a council and what it draws on has. */
  private static final long ROOM = 64L << 20;

  private final Path councils;
  private final RecentlyUsed<Path, FileContent> ofAll = room();
  private volatile RecentlyUsed<Path, FileContent> ofCouncils = room();

  FileCache(Path councils) {
    this.councils = councils;
  }

  private static RecentlyUsed<Path, FileContent> room() {
    return new RecentlyUsed<>(ROOM, FileContent::size);
  }

  public FileContent read(Path file) throws IOException {
    RecentlyUsed<Path, FileContent> known = isOfCouncil(file) ? ofCouncils : ofAll;
    Optional<FileContent> same = known.get(file);
    if (same.isPresent()) {
      return same.get();
    }
    FileContent content = FileContent.of(Files.readAllBytes(file));
    known.put(file, content);
    return content;
  }

  private boolean isOfCouncil(Path file) {
    return file.startsWith(councils)
        && !Folder.isLayer(councils.relativize(file).getName(0).toString());
  }

  /** Takes a file of a council for what was just written to it. */
  public void put(Path file, FileContent written) {
    ofCouncils.put(file, written);
  }

  /** Reads files of councils again; what somebody is reading at the moment is not kept. */
  public void forgetCouncils() {
    ofCouncils = room();
  }
}
