package org.clausebook.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What was found once, and must not come back: a folder of {@code src/test/resources/fuzz} each.
 *
 * <p>In {@code answer.txt} is the exit code of its command, or of {@code generate} where it has none,
 * and the first line of its errors; a request to the preview has none.
 */
final class KeptFindingsTest {
  private static final Path FOUND = Path.of("src/test/resources/fuzz");

  @TestFactory
  Stream<DynamicTest> nothingThatWasFoundComesBack() throws IOException {
    try (Stream<Path> folders = Files.list(FOUND)) {
      return folders.sorted().toList().stream()
          .map(folder -> dynamicTest(folder.getFileName().toString(), () -> isGone(folder)));
    }
  }

  private static void isGone(Path folder) throws IOException {
    KeptAttempt kept = KeptAttempt.read(folder);

    List<Finding> findings = Targets.named(kept.target()).findings(kept.attempt());

    assertEquals(List.of(), findings);
    if (!kept.target().equals("preview")) {
      assertEquals(Files.readString(folder.resolve("answer.txt")), kept.answer());
    }
  }
}
