package org.clausebook.stage.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.FileContent;
import org.clausebook.model.text.Fingerprint;
import org.clausebook.stage.load.yaml.Folder;
import org.clausebook.stage.load.yaml.ShippedLibrary;
import org.clausebook.stage.load.yaml.TextFile;

/**
 * The files that policies are made from, told apart by their content. What else is beside them,
 * such as scans and videos, is told apart by its size and time, and not opened; so is what no
 * reader takes.
 *
 * <p>Empty where one cannot be read: what is wrong with it is for its reader to say.
 */
final class InputFiles {
  private static final long NOTHING = -1;

  /** Levels of folders; a link may lead to one of those above it. */
  private static final int DEEPEST = 20;

  /**
   * The files of some folders, by path.
   *
   * @param others size and time of those that were not opened
   */
  private record Inputs(Map<String, FileContent> contents, Map<String, String> others) {}

  private final Folder folder;
  private final Path workspace;
  private Optional<Inputs> shared;
  private Optional<Fingerprint> sharedPrint = Optional.empty();

  /** The templates and layers are read now, so before anybody uses them. */
  InputFiles(Folder folder) {
    this.folder = folder;
    this.workspace = folder.root();
    List<String> layers = folder.layers(Folder.COUNCILS).stream()
        .map(layer -> Folder.COUNCILS + "/" + layer)
        .toList();
    this.shared =
        read(Stream.concat(Stream.of(folder.library()), layers.stream()).toList());
  }

  /**
   * A fingerprint of everything that the policies of a council may draw on. Its own files are read
   * now, so before anybody uses them; what all share is worked out when the answer is asked for.
   */
  Supplier<Optional<Fingerprint>> of(String council) {
    Optional<Fingerprint> own = read(List.of(PolicyKey.folder(council))).map(InputFiles::print);
    return () -> own.flatMap(
        its -> shared().map(all -> Fingerprint.parts().add(all).add(its).whole()));
  }

  /** A fingerprint of what all councils share; computed lazily, as few commands need it. */
  synchronized Optional<Fingerprint> shared() {
    shared.ifPresent(files -> sharedPrint = Optional.of(print(files)));
    shared = Optional.empty();
    return sharedPrint;
  }

  private static Fingerprint print(Inputs files) {
    var parts = Fingerprint.parts();
    files.others().forEach((path, mark) -> parts.add(path).add(mark));
    files.contents().forEach((path, content) -> parts.add(path).add(content.fingerprint()));
    return parts.whole();
  }

  private Optional<Inputs> read(List<String> folders) {
    Map<String, FileContent> contents = new LinkedHashMap<>();
    Map<String, String> others = new LinkedHashMap<>();
    folder
        .shipped()
        .filter(library -> folders.contains(ShippedLibrary.NAME))
        .ifPresent(library -> contents.putAll(library.files()));
    try {
      for (String name : folders) {
        Path start = workspace.resolve(name);
        for (Path file : files(start, 0)) {
          String path = name + "/" + start.relativize(file).toString().replace('\\', '/');
          if (Files.size(file) > largest(path)) {
            others.put(path, Files.size(file) + " " + Files.getLastModifiedTime(file));
          } else {
            contents.put(path, folder.cache().read(file));
          }
        }
      }
      return Optional.of(new Inputs(contents, others));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * The files of a folder and of all folders below it, in order; links are followed within the
   * workspace and its library.
   */
  private List<Path> files(Path start, int depth) throws IOException {
    if (!Files.isDirectory(start) || leadsOut(start) || depth > DEEPEST) {
      return List.of();
    }
    var files = new ArrayList<Path>();
    try (Stream<Path> entries = Files.list(start)) {
      for (Path entry : entries.sorted().toList()) {
        if (Files.isDirectory(entry)) {
          files.addAll(files(entry, depth + 1));
        } else if (Files.isRegularFile(entry) && !leadsOut(entry)) {
          files.add(entry);
        }
      }
    }
    return files;
  }

  private boolean leadsOut(Path path) throws IOException {
    return Files.isSymbolicLink(path) && !folder.holds(path);
  }

  /**
   * The largest size in bytes that the reader of a file with this ending takes. A logo may end
   * otherwise.
   */
  private static long largest(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
      case "yaml", "ftl", "css" -> TextFile.LIMIT << 20;
      case "ttf" -> LayoutReader.LARGEST_FONT << 20;
      case "png", "jpg", "jpeg" -> LogoReader.LARGEST << 10;
      default -> NOTHING;
    };
  }
}
