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
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      files.forEach(file -> named.removeIf(name -> file.endsWith(name + ".java")));
    }

    assertEquals(Set.of(), named);
  }
}
