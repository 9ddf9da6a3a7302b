package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is odd and stops nothing, one folder of {@code workspaces/_warnings} each, laid out as for
 * {@link MistakesTest}.
 */
final class WarningsTest {
  private static final Path WARNINGS = Workspace.SAMPLES.resolve("_warnings");

  @TempDir
  Path temporary;

  @TestFactory
  Stream<DynamicTest> everyWarningIsShownAndEveryFileIsWritten() {
    return forEachWarning(warning -> {
      var workspace = Workspace.faultless(folderFor(warning)).lay(warning.resolve("broken"));

      CommandRun run = workspace.run("generate", "--all");

      new ConsoleText(warning).verify(run);
      assertEquals(ExitCode.DONE, run.exitCode());
      assertEquals(List.of(), DiagnosticLines.odd(run.err()));
      assertEquals(List.of(), DiagnosticLines.withoutPosition(run.err()));
      assertEquals(3, workspace.files("output/little-muddling").size());
    });
  }

  @TestFactory
  Stream<DynamicTest> everyHintWorks() {
    return forEachWarning(warning -> {
      assertTrue(Files.isDirectory(warning.resolve("mended")), "there is no folder 'mended'");
      var workspace = Workspace.faultless(folderFor(warning)).lay(warning.resolve("mended"));

      CommandRun run = workspace.run("check");

      assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
      assertEquals("", run.err());
    });
  }

  private Path folderFor(Path warning) {
    return temporary.resolve(warning.getFileName());
  }

  private static Stream<DynamicTest> forEachWarning(Consumer<Path> fact) {
    try (Stream<Path> folders = Files.list(WARNINGS)) {
      return folders.sorted().toList().stream()
          .map(folder -> dynamicTest(folder.getFileName().toString(), () -> fact.accept(folder)));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
