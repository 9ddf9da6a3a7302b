package org.clausebook.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.clausebook.model.FileContent;
import org.clausebook.model.Fingerprint;

/**
 * The files that policies are made from, told apart by their content.
 *
 * <p>Empty where one cannot be read: what is wrong with it is for its reader to say.
 */
final class InputFiles {
  /** In bytes: more than any reader takes. */
  private static final long LARGEST = 64L << 20;

  private final Path workspace;
  private Optional<Map<String, FileContent>> shared;
  private Optional<Fingerprint> sharedPrint = Optional.empty();

  /** The templates and layers are read now, so before anybody uses them. */
  InputFiles(Folder folder) {
    this.workspace = folder.root();
    List<String> layers =
        folder.layers("councils").stream().map(layer -> "councils/" + layer).toList();
    this.shared = read(Stream.concat(Stream.of("templates"), layers.stream()).toList());
  }

  /**
   * Of everything that the policies of a council may draw on. Its own files are read now, so before
   * anybody uses them; what all share is worked out when the answer is asked for.
   *
   * @param fonts as they were read later, by path; one that is still the same is known already
   */
  Supplier<Optional<Fingerprint>> of(String council, Supplier<Map<String, FileContent>> fonts) {
    Optional<Fingerprint> own =
        read(List.of("councils/" + council)).map(files -> print(files, Map.of()));
    return () -> own.flatMap(
        its -> shared(fonts).map(all -> Fingerprint.parts().add(all).add(its).whole()));
  }

  /** Of what all councils share; worked out when it is first asked for, as few commands need it. */
  synchronized Optional<Fingerprint> shared(Supplier<Map<String, FileContent>> fonts) {
    shared.ifPresent(files -> sharedPrint = Optional.of(print(files, fonts.get())));
    shared = Optional.empty();
    return sharedPrint;
  }

  private static Fingerprint print(Map<String, FileContent> files, Map<String, FileContent> known) {
    var parts = Fingerprint.parts();
    files.forEach((path, content) -> {
      FileContent same =
          Optional.ofNullable(known.get(path)).filter(content::equals).orElse(content);
      parts.add(path).add(same.fingerprint());
    });
    return parts.whole();
  }

  private Optional<Map<String, FileContent>> read(List<String> folders) {
    Map<String, FileContent> contents = new LinkedHashMap<>();
    try {
      for (String folder : folders) {
        for (Path file : files(workspace.resolve(folder))) {
          if (Files.size(file) > LARGEST) {
            return Optional.empty();
          }
          String path = workspace.relativize(file).toString().replace('\\', '/');
          contents.put(path, FileContent.of(Files.readAllBytes(file)));
        }
      }
      return Optional.of(contents);
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }
}
