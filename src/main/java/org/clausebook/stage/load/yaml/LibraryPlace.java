package org.clausebook.stage.load.yaml;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where a library is, by its path from the workspace. */
record LibraryPlace(String path, Kind kind) {
  enum Kind {
    OWN,
    NAMED,
    SHIPPED
  }

  static LibraryPlace of(Path root) {
    return Files.isDirectory(root.resolve(Folder.TEMPLATES))
        ? new LibraryPlace(Folder.TEMPLATES, Kind.OWN)
        : new LibraryPlace(ShippedLibrary.NAME, Kind.SHIPPED);
  }
}
