package org.clausebook.feature.schema;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clausebook.cli.WorkspaceFolder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Every mistake of {@code src/test/resources/workspaces} is refused by the schema of its file, but
 * for those that no schema can see, which are listed with the reason.
 */
@Tag("slow")
final class RefusedMistakesTest {
  private static final Path UNSEEN = Path.of("src/test/resources/schema/unseen-mistakes.txt");

  @TempDir
  Path temporary;

  @ParameterizedTest
  @EnumSource
  void everyMistakeIsSeenOrListed(YamlReading reading) throws IOException {
    Set<String> unseen = mistakes().stream()
        .filter(mistake -> !isRefused(mistake, reading))
        .map(mistake -> mistake.getFileName().toString())
        .collect(toCollection(TreeSet::new));
    Set<String> listed =
        listed().values().stream().flatMap(List::stream).collect(toCollection(TreeSet::new));

    assertEquals(List.of(), without(unseen, listed), () -> """
        The schemas do not see these mistakes. If a schema can see them, extend the base schemas in
        src/main/resources/org/clausebook/schema; if none can, add them to %s, each below the
        heading that says why.
        """.formatted(UNSEEN));
    assertEquals(
        List.of(),
        without(listed, unseen),
        () -> "The schemas see these mistakes, or there are none of these names: take them out of "
            + UNSEEN);
  }

  @Test
  void noMistakeIsListedTwice() throws IOException {
    List<String> names = listed().values().stream().flatMap(List::stream).toList();

    assertEquals(names.stream().distinct().toList(), names);
  }

  private static List<String> without(Set<String> names, Set<String> others) {
    return names.stream().filter(name -> !others.contains(name)).toList();
  }

  /** The mistakes by the reason why no schema can see them. */
  private static Map<String, List<String>> listed() throws IOException {
    Map<String, List<String>> listed = new LinkedHashMap<>();
    for (String group : Files.readString(UNSEEN).strip().split("\n\n", -1)) {
      List<String> lines = group.lines().toList();
      listed.put(
          lines.get(0),
          lines.subList(1, lines.size()).stream().map(String::strip).toList());
    }
    return listed;
  }

  private static List<Path> mistakes() throws IOException {
    try (Stream<Path> folders = Files.list(WorkspaceFolder.SAMPLES)) {
      return folders
          .filter(folder -> Files.isDirectory(folder.resolve("broken")))
          .sorted()
          .toList();
    }
  }

  /** Whether a schema made of the mended workspace refuses a file of the broken one. */
  private boolean isRefused(Path mistake, YamlReading reading) {
    Path mended = temporary.resolve(mistake.getFileName());
    new WorkspaceFolder(mended).lay(WorkspaceFolder.SAMPLES.resolve("_base")).layMended(mistake);
    var schemas = WorkspaceSchemas.of(mended);
    Map<String, Path> files = new LinkedHashMap<>();
    Path broken = mistake.resolve("broken");
    try (Stream<Path> paths = Files.walk(broken)) {
      paths
          .filter(path -> path.toString().endsWith(".yaml"))
          .forEach(path -> files.put(broken.relativize(path).toString().replace('\\', '/'), path));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return files.entrySet().stream()
        .anyMatch(file -> isRefused(schemas, file.getKey(), file.getValue(), reading));
  }

  private static boolean isRefused(
      WorkspaceSchemas schemas, String file, Path path, YamlReading reading) {
    try {
      return !schemas.errors(file, Files.readString(path), reading).isEmpty();
    } catch (YAMLException | MalformedInputException notYaml) {
      return false;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
