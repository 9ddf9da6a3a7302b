package org.clausebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The README, the pages of {@code src/docs} and that of the layouts, by their paths. */
public final class DocumentationPages {
  private static final Path FOLDER = Path.of("src/docs");

  private DocumentationPages() {}

  /** All of them in one. */
  public static String text() throws IOException {
    return String.join("\n", byPath().values());
  }

  /** One page of {@code src/docs}. */
  public static String page(String name) throws IOException {
    return Files.readString(FOLDER.resolve(name));
  }

  /** The text of each, line ends as they are. */
  public static Map<Path, String> byPath() throws IOException {
    Map<Path, String> pages = new TreeMap<>();
    for (Path alone : List.of(Path.of("README.md"), Path.of("templates/layouts/README.md"))) {
      pages.put(alone, Files.readString(alone));
    }
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".md")).toList()) {
        pages.put(file, Files.readString(file));
      }
    }
    return pages;
  }

  /** What stands below a heading of the key reference, up to the next one. */
  public static String keys(String file) throws IOException {
    String page = page("reference-keys.md");
    int start = page.indexOf("\n## `" + file + "`\n");
    if (start < 0) {
      throw new IllegalStateException("the key reference has no heading for " + file);
    }
    return page.substring(start + 1, page.indexOf("\n#", start + 1));
  }
}
