package org.clausebook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files that thousands of workspaces of tests have alike: copied once for this JVM, then linked, for
 * most of the time of a small test went into making them. Whoever changes one in a workspace
 * replaces it, as {@link WorkspaceFolder#write} does.
 */
final class SharedFiles {
  static final SharedFiles LAYOUTS = new SharedFiles(Path.of("templates/layouts"));
  static final SharedFiles FONTS = new SharedFiles(Path.of("templates/fonts"));

  private final Path copy;
  private final List<Path> names;

  private SharedFiles(Path source) {
    try (Stream<Path> paths = Files.walk(source)) {
      copy = Files.createTempDirectory("shared-files");
      Runtime.getRuntime().addShutdownHook(new Thread(this::delete));
      names = paths.filter(Files::isRegularFile).map(source::relativize).toList();
      for (Path name : names) {
        Files.createDirectories(copy.resolve(name).getParent());
        Files.copy(source.resolve(name), copy.resolve(name));
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Links each file into a folder, which is made; replaces what is there. */
  void linkInto(Path folder) {
    try {
      for (Path name : names) {
        Path link = folder.resolve(name);
        Files.createDirectories(link.getParent());
        Files.deleteIfExists(link);
        Files.createLink(link, copy.resolve(name));
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private void delete() {
    try (Stream<Path> paths = Files.walk(copy)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
