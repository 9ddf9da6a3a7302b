package org.clausebook.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
  private final Optional<Fingerprint> shared;

  /** The templates and layers are read now, so before anybody uses them. */
  InputFiles(Folder folder) {
    this.workspace = folder.root();
    List<String> layers =
        folder.layers("councils").stream().map(layer -> "councils/" + layer).toList();
    this.shared =
        fingerprint(Stream.concat(Stream.of("templates"), layers.stream()).toList());
  }

  /** Of everything that the policies of a council may draw on. */
  Optional<Fingerprint> of(String council) {
    return shared.flatMap(common -> fingerprint(List.of("councils/" + council))
        .map(own -> Fingerprint.parts().add(common).add(own).whole()));
  }

  private Optional<Fingerprint> fingerprint(List<String> folders) {
    var parts = Fingerprint.parts();
    try {
      for (String folder : folders) {
        for (Path file : files(workspace.resolve(folder))) {
          if (Files.size(file) > LARGEST) {
            return Optional.empty();
          }
          parts.add(workspace.relativize(file).toString()).add(Files.readAllBytes(file));
        }
      }
      return Optional.of(parts.whole());
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
