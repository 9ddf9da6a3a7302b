package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages are found, and what they name is there. */
final class DocumentationPagesTest {
  private static final Pattern PLACE = Pattern.compile("`((?:src|templates|\\.ci)/[\\w./-]+)`");
  private static final Pattern ROOM = Pattern.compile("^\\| `([a-z.]+)` \\| ", Pattern.MULTILINE);
  private static final Pattern TEST = Pattern.compile("\\b[A-Z]\\w+(?:Test|Benchmark)\\b");

  @Test
  void everyPageIsReachedFromTheReadme() throws IOException {
    String readme = Files.readString(Path.of("README.md"));

    for (Path page : DocumentationPages.byPath().keySet()) {
      String link = "](" + page.toString().replace('\\', '/') + ")";
      assertTrue(page.equals(Path.of("README.md")) || readme.contains(link), link);
    }
  }

  @Test
  void everyTestThatIsNamedExists() throws IOException {
    Set<String> named = TEST.matcher(DocumentationPages.text())
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      files.forEach(file -> named.removeIf(name -> file.endsWith(name + ".java")));
    }

    assertEquals(Set.of(), named);
  }

  @Test
  void everyFileThatIsNamedExists() throws IOException {
    Set<String> named = PLACE
        .matcher(DocumentationPages.text())
        .results()
        .map(place -> place.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
    named.removeIf(place -> Files.exists(Path.of(place)));

    assertEquals(Set.of(), named);
  }

  /** Those within the room of another have no row of their own. */
  @Test
  void everyPackageIsInTheArchitecture() throws IOException {
    Path sources = Path.of("src/main/java/org/clausebook");
    Set<String> rooms = ROOM.matcher(DocumentationPages.page("architecture.md"))
        .results()
        .map(room -> room.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
    try (Stream<Path> files = Files.walk(sources)) {
      Set<String> packages = files
          .filter(file -> file.endsWith("package-info.java"))
          .map(file -> sources.relativize(file).toString().replaceAll("\\W?package-info.java", ""))
          .map(folder -> folder.isEmpty() ? "org.clausebook" : folder.replaceAll("\\W", "."))
          .filter(name -> !name.startsWith("stage.render.") && !name.startsWith("stage.source."))
          .collect(Collectors.toCollection(TreeSet::new));

      assertEquals(packages, rooms);
    }
  }
}
