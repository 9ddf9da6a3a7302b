package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.cli.report.ExitCode;
import org.clausebook.feature.lint.Rules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every fault that a rule of {@code lint} finds, one folder of {@code workspaces/_lint} each, named
 * for its rule and laid out as those of {@link MistakesTest}.
 */
@Tag("slow")
final class LintMistakesTest {
  private static final Path FOLDER = WorkspaceFolder.SAMPLES.resolve("_lint");
  private static final Pattern RULE = Pattern.compile("\\[([a-z-]+)]$", Pattern.MULTILINE);
  private static final String AS_OF = "--as-of=2026-11-22";

  @TempDir
  Path temporary;

  @Test
  void nothingIsFoundInTheBase() {
    assertEquals("", WorkspaceFolder.faultless(temporary).run("lint", AS_OF).err());
  }

  @Test
  void everyRuleHasItsFault() {
    assertEquals(
        List.copyOf(Rules.reasons().keySet()).stream().sorted().toList(),
        faults().stream().map(LintMistakesTest::name).toList());
  }

  @TestFactory
  Stream<DynamicTest> everyFaultIsFoundByItsRuleAlone() {
    return forEachFault(fault -> {
      var workspace = faultless(fault).lay(fault.resolve("broken"));

      CommandRun run = workspace.run("lint", AS_OF);

      new ConsoleText(fault).verify(run);
      assertEquals(ExitCode.DONE, run.exitCode());
      assertEquals(
          List.of(name(fault)),
          RULE.matcher(run.err())
              .results()
              .map((MatchResult rule) -> rule.group(1))
              .distinct()
              .toList());
      assertEquals(List.of(), DiagnosticLines.odd(run.err()));
      assertEquals(List.of(), DiagnosticLines.withoutPosition(run.err()));
      assertEquals(run.err(), workspace.run("check", AS_OF).err());
      assertEquals(ExitCode.ERRORS, workspace.run("check", AS_OF, "--strict").exitCode());
    });
  }

  @TestFactory
  Stream<DynamicTest> everyHintWorks() {
    return forEachFault(fault -> {
      CommandRun run = faultless(fault).layMended(fault).run("check", AS_OF);

      assertEquals(
          new CommandRun(ExitCode.DONE, "no errors; policies checked: 1\n", ""),
          run,
          run::toString);
    });
  }

  private WorkspaceFolder faultless(Path fault) {
    return WorkspaceFolder.faultless(temporary.resolve(name(fault)));
  }

  private static String name(Path fault) {
    return fault.getFileName().toString();
  }

  private static Stream<DynamicTest> forEachFault(Consumer<Path> fact) {
    return faults().stream().map(folder -> dynamicTest(name(folder), () -> fact.accept(folder)));
  }

  private static List<Path> faults() {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.sorted().toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
