package org.clausebook.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clausebook.cli.WorkspaceFolder;

/**
 * A faultless workspace on disk, which attempts are laid over, one after another; each leaves it as
 * it was.
 *
 * <p>Beside it, in the same folder, lies what nobody may read or change.
 */
final class Ground {
  /** Stands in a file outside of the workspace: it must never be printed. */
  static final String SECRET = "wordsfromoutside";

  private static final Path SAMPLES = WorkspaceFolder.SAMPLES.resolve("_samples");
  private static final Map<String, Ground> MADE = new TreeMap<>();

  private final Path folder;
  private final WorkspaceFolder workspace;
  private final Map<String, byte[]> original = new TreeMap<>();
  private final Set<Path> folders = new TreeSet<>();
  private Map<String, String> faultless;
  private Map<String, String> before;

  private Ground(String name) {
    try {
      folder = Files.createTempDirectory("clausebook-fuzz").toRealPath();
      workspace = lay(name, folder.resolve("workspace"));
      Files.writeString(folder.resolve("outside.yaml"), "name: " + SECRET + "\n");
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
    for (String file : state().keySet()) {
      if (file.startsWith("workspace/")) {
        String inside = file.substring("workspace/".length());
        original.put(inside, bytes(workspace.path(inside)));
      }
    }
    folders.addAll(foldersNow());
    faultless = state();
    before = faultless;
  }

  /** The one of a name: {@code base}, {@code councils} or {@code samples}. */
  static Ground named(String name) {
    return MADE.computeIfAbsent(name, Ground::new);
  }

  private static WorkspaceFolder lay(String name, Path place) {
    return switch (name) {
      case "base" -> WorkspaceFolder.faultless(place);
      case "councils" -> parts(place, Path.of(""), "councils", "templates");
      case "samples" -> {
        parts(place, SAMPLES, "councils", "templates");
        parts(place.resolve("templates"), Path.of("templates"), "fonts", "layouts");
        yield new WorkspaceFolder(place);
      }
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static WorkspaceFolder parts(Path place, Path source, String... parts) {
    for (String part : parts) {
      new WorkspaceFolder(place.resolve(part)).lay(source.resolve(part));
    }
    return new WorkspaceFolder(place);
  }

  WorkspaceFolder workspace() {
    return workspace;
  }

  /** The files of the faultless workspace, by path. */
  Map<String, byte[]> files() {
    return original;
  }

  /** One of them. */
  byte[] file(String file) {
    return Objects.requireNonNull(original.get(file), file);
  }

  String text(String file) {
    return new String(file(file), StandardCharsets.UTF_8);
  }

  /** Lays the files of an attempt. */
  void lay(Attempt attempt) {
    try {
      for (Map.Entry<String, Optional<byte[]>> file : attempt.files().entrySet()) {
        Path path = workspace.path(file.getKey());
        if (file.getValue().isEmpty()) {
          Files.deleteIfExists(path);
        } else {
          Files.createDirectories(path.getParent());
          Files.write(path, file.getValue().orElseThrow());
        }
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** What is changed from now on is asked for. */
  void mark() {
    before = state();
  }

  /** The files that came, went or changed since the mark, by path from the workspace. */
  List<String> changed() {
    return changedSince(before);
  }

  private List<String> changedSince(Map<String, String> before) {
    Map<String, String> now = state();
    var changed = new TreeSet<String>();
    now.forEach((file, state) -> {
      if (!state.equals(before.get(file))) {
        changed.add(file);
      }
    });
    before.keySet().stream().filter(file -> !now.containsKey(file)).forEach(changed::add);
    return changed.stream()
        .map(file ->
            file.startsWith("workspace/") ? file.substring("workspace/".length()) : "../" + file)
        .toList();
  }

  /** Makes the workspace faultless again. */
  void restore() {
    for (String file : changedSince(faultless)) {
      Path path = workspace.path(file).normalize();
      byte[] bytes = original.get(file);
      try {
        if (bytes == null) {
          delete(path);
        } else {
          if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            delete(path);
          }
          Files.createDirectories(path.getParent());
          Files.write(path, bytes);
        }
      } catch (IOException fault) {
        throw new UncheckedIOException(fault);
      }
    }
    List<Path> more =
        foldersNow().stream().filter(path -> !folders.contains(path)).toList();
    more.forEach(Ground::delete);
    faultless = state();
  }

  private List<Path> foldersNow() {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Each file and link below the folder, with its size and time. */
  private Map<String, String> state() {
    Map<String, String> state = new TreeMap<>();
    try {
      Files.walkFileTree(folder, new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes seen) {
          state.put(
              folder.relativize(file).toString().replace('\\', '/'),
              seen.size() + " " + seen.lastModifiedTime() + " " + seen.fileKey());
          return FileVisitResult.CONTINUE;
        }
      });
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return state;
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static void delete(Path path) {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(path)) {
      for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
