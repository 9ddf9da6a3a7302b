package org.clausebook.stage.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Symbolic links by which a file would come to be outside of the folder that it is written to. */
final class Links {
  private Links() {}

  /** The link that leads out of a folder on the way to a file in it. */
  static Optional<Path> outOf(Path folder, Path file) {
    Path below = folder;
    for (Path name : folder.relativize(file)) {
      below = below.resolve(name);
      if (Files.isSymbolicLink(below) && !isInside(folder, below)) {
        return Optional.of(below);
      }
    }
    return Optional.empty();
  }

  /** Whether a folder is a link to one that is not beside it. */
  static boolean leadsAway(Path folder) {
    Path parent = folder.toAbsolutePath().getParent();
    return parent != null && Files.isSymbolicLink(folder) && !isInside(parent, folder);
  }

  private static boolean isInside(Path folder, Path link) {
    try {
      return Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
          && link.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException leadsNowhere) {
      return false;
    }
  }
}
