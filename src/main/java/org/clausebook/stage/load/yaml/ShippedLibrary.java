package org.clausebook.stage.load.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.clausebook.model.text.FileContent;

/**
 * The library that comes with the program: its files are read from the class path, once, when the
 * first workspace without a library of its own is opened.
 */
public final class ShippedLibrary {
  /** What its folder is called where its files are named. No workspace has a folder for it. */
  public static final String NAME = "library";

  /** A file that it has, in the folder of all of them. */
  private static final String A_FILE = "/org/clausebook/library/words.yaml";

  private static final class Holder {
    static final ShippedLibrary VALUE = new ShippedLibrary(read());
  }

  private final Map<String, FileContent> files;

  private ShippedLibrary(Map<String, FileContent> files) {
    this.files = Collections.unmodifiableMap(files);
  }

  static ShippedLibrary get() {
    return Holder.VALUE;
  }

  /** Whether a path is that of its folder, or in it. */
  static boolean isIn(String path) {
    return path.equals(NAME) || path.startsWith(NAME + "/");
  }

  /** Its files, in order of path. */
  public Map<String, FileContent> files() {
    return files;
  }

  boolean hasFolder(String path) {
    return files.keySet().stream().anyMatch(file -> file.startsWith(path + "/"));
  }

  Optional<FileContent> file(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** Names of the files in a folder, in order. */
  List<String> files(String folder) {
    return within(folder).filter(name -> !name.contains("/")).toList();
  }

  /** Names of the folders in a folder, in order. */
  List<String> folders(String folder) {
    return within(folder)
        .filter(name -> name.contains("/"))
        .map(name -> name.substring(0, name.indexOf('/')))
        .distinct()
        .toList();
  }

  private Stream<String> within(String folder) {
    return files.keySet().stream()
        .filter(file -> file.startsWith(folder + "/"))
        .map(file -> file.substring(folder.length() + 1));
  }

  private static Map<String, FileContent> read() {
    URL file = Objects.requireNonNull(ShippedLibrary.class.getResource(A_FILE), A_FILE);
    try {
      return file.openConnection() instanceof JarURLConnection inJar
          ? ofJar(inJar)
          : ofFolder(Path.of(file.toURI()).resolveSibling(""));
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("resources have addresses", impossible);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A jar of its own, so that nobody else's is closed. */
  private static Map<String, FileContent> ofJar(JarURLConnection connection) throws IOException {
    connection.setUseCaches(false);
    String name = connection.getEntryName();
    String folder = name.substring(0, name.lastIndexOf('/') + 1);
    Map<String, FileContent> files = new TreeMap<>();
    try (JarFile jar = connection.getJarFile()) {
      for (ZipEntry entry : Collections.list(jar.entries())) {
        if (entry.getName().startsWith(folder) && !entry.isDirectory()) {
          try (InputStream content = jar.getInputStream(entry)) {
            files.put(
                NAME + "/" + entry.getName().substring(folder.length()),
                FileContent.of(content.readAllBytes()));
          }
        }
      }
    }
    return files;
  }

  private static Map<String, FileContent> ofFolder(Path folder) throws IOException {
    Map<String, FileContent> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path file : paths.filter(Files::isRegularFile).toList()) {
        files.put(
            NAME + "/" + folder.relativize(file).toString().replace('\\', '/'),
            FileContent.of(Files.readAllBytes(file)));
      }
    }
    return files;
  }
}
