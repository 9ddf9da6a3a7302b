package org.clausebook.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders for what is made only to be measured. */
final class Folders {
  private static final Path ROOT = Path.of("target", "bench", "work");

  private Folders() {}

  /** Where the one of this name is, or will be. */
  static Path path(String name) {
    return ROOT.resolve(name);
  }

  /** An empty one. */
  static Path empty(String name) {
    Path folder = path(name);
    delete(folder);
    try {
      return Files.createDirectories(folder);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
        Files.delete(path);
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
