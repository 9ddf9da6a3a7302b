package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The folders of {@link MistakesTest} and {@link LintMistakesTest} hold only what differs. */
final class FixturesTest {
  private static final Path BASE = WorkspaceFolder.SAMPLES.resolve("_base");

  @Test
  void noFileIsACopyOfTheOneThatItIsLaidOver() throws IOException {
    var copies = new ArrayList<Path>();
    for (Path mistake : mistakes()) {
      Path broken = mistake.resolve("broken");
      Path mended = mistake.resolve("mended");
      for (Path file : files(broken)) {
        if (isCopy(broken.resolve(file), BASE.resolve(file))) {
          copies.add(broken.resolve(file));
        }
      }
      for (Path file : files(mended)) {
        if (isCopy(mended.resolve(file), BASE.resolve(file))
            || isCopy(mended.resolve(file), broken.resolve(file))) {
          copies.add(mended.resolve(file));
        }
      }
    }

    assertEquals(
        List.of(),
        copies,
        "delete them: 'mended' is laid over 'broken'; where a file of the base is to show again, "
            + "name it in dropped.txt");
  }

  @Test
  void onlyFilesOfTheMistakeAreDroppedAndNotReplaced() throws IOException {
    var odd = new ArrayList<String>();
    for (Path mistake : mistakes()) {
      for (String file : WorkspaceFolder.dropped(mistake)) {
        if (!Files.isRegularFile(mistake.resolve("broken").resolve(file))
            || Files.exists(mistake.resolve("mended").resolve(file))) {
          odd.add(mistake + ": " + file);
        }
      }
    }

    assertEquals(List.of(), odd);
  }

  @Test
  void everyMistakeIsMended() throws IOException {
    var left = new ArrayList<Path>();
    for (Path mistake : mistakes()) {
      if (files(mistake.resolve("mended")).isEmpty()
          && WorkspaceFolder.dropped(mistake).isEmpty()) {
        left.add(mistake);
      }
    }

    assertEquals(List.of(), left);
  }

  private static boolean isCopy(Path file, Path other) throws IOException {
    return Files.isRegularFile(other)
        && Arrays.equals(Files.readAllBytes(file), Files.readAllBytes(other));
  }

  private static List<Path> mistakes() throws IOException {
    try (Stream<Path> paths = Files.walk(WorkspaceFolder.SAMPLES, 2)) {
      return paths
          .filter(path -> Files.isDirectory(path.resolve("broken")))
          .sorted()
          .toList();
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).map(folder::relativize).toList();
    }
  }
}
