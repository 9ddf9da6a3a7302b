package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every mistake a clerk can make, one folder of {@code src/test/resources/workspaces} each.
 *
 * <p>A folder holds in {@code broken} what differs from {@code _base}; in {@code mended} what
 * differs from both after the hint was followed, and in {@code dropped.txt} which files of {@code
 * broken} are gone by then; and in {@code console.approved.txt} what the command says of the
 * mistake.
 */
@Tag("slow")
class MistakesTest {
  private static final String EARLIER_FILE = "output/little-muddling/allotments.md";

  @TempDir
  Path temporary;

  @Test
  void theBaseIsFaultless() {
    var workspace = WorkspaceFolder.faultless(temporary);

    CommandRun run = workspace.run("generate", "--all");

    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
    assertEquals("", run.err());
    assertEquals(
        Set.of("allotments.html", "allotments.md", "allotments.pdf"),
        workspace.files("output/little-muddling").keySet());
  }

  @TestFactory
  Stream<DynamicTest> everyMistakeIsReportedAndNothingOfItsCouncilIsWritten() {
    return forEachMistake(mistake -> {
      var workspace = WorkspaceFolder.faultless(folderFor(mistake))
          .write(EARLIER_FILE, "An earlier file.\n")
          .lay(mistake.resolve("broken"));
      var before = workspace.files("");

      CommandRun run = workspace.run("generate", "--all");

      new ConsoleText(mistake).verify(run);
      assertEquals(ExitCode.ERRORS, run.exitCode());
      assertEquals(List.of(), DiagnosticLines.odd(run.err()));
      assertEquals(List.of(), DiagnosticLines.withoutPosition(run.err()));
      var after = workspace.files("");
      run.out().lines().forEach(written -> {
        assertFalse(run.err().contains(councilOf(written)), written);
        before.remove(written);
        after.remove(written);
      });
      assertEquals(before, after);
    });
  }

  /** The folder in {@code councils/} of the council that a file in {@code output/} is for. */
  private static String councilOf(String written) {
    return "councils/" + Path.of(written).getName(1) + "/";
  }

  @TestFactory
  Stream<DynamicTest> everyHintWorks() {
    return forEachMistake(mistake -> {
      var workspace = WorkspaceFolder.faultless(folderFor(mistake)).layMended(mistake);

      CommandRun run = workspace.run("generate", "--all", "--format", "md,html");

      assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
      assertEquals("", run.err());
    });
  }

  private Path folderFor(Path mistake) {
    return temporary.resolve(mistake.getFileName());
  }

  private static Stream<DynamicTest> forEachMistake(Consumer<Path> fact) {
    return mistakes().stream()
        .map(folder -> dynamicTest(folder.getFileName().toString(), () -> fact.accept(folder)));
  }

  private static List<Path> mistakes() {
    try (Stream<Path> folders = Files.list(WorkspaceFolder.SAMPLES)) {
      return folders
          .filter(folder -> !folder.getFileName().toString().startsWith("_"))
          .sorted()
          .toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
