package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clausebook.cli.report.ExitCode;
import org.clausebook.model.document.Format;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever format a command is asked for, it writes it or refuses it. */
final class FormatsTest {
  private static final List<String> POLICY = List.of("little-muddling", "allotments");

  /** Each command that takes a format, and the formats that it writes. */
  private static final Map<List<String>, List<Format>> WRITTEN = Map.of(
      List.of("generate"),
      List.of(Format.values()),
      List.of("show", "--version=1.0"),
      List.of(Format.values()),
      List.of("redline"),
      List.of(Format.MARKDOWN, Format.HTML, Format.PDF, Format.DOCX),
      List.of("pack", "--meeting=2026-12-07", "--body=Full Council", "--as-of=2026-11-22"),
      List.of(Format.HTML, Format.PDF, Format.DOCX));

  @TempDir
  Path temporary;

  static Stream<Arguments> everyCommandAndFormat() {
    return WRITTEN.entrySet().stream()
        .flatMap(command -> Stream.of(Format.values())
            .map(format ->
                Arguments.of(command.getKey(), format, command.getValue().contains(format))));
  }

  @ParameterizedTest
  @MethodSource("everyCommandAndFormat")
  void aFormatIsWrittenOrRefused(List<String> command, Format format, boolean isWritten) {
    var workspace = WorkspaceFolder.faultless(temporary.resolve("workspace"));
    workspace.run(
        "adopt",
        "little-muddling",
        "allotments",
        "--body=Full Council",
        "--date=2026-03-05",
        "--minute=26/041",
        "--as-of=2026-04-01");
    workspace.replace("templates/clauses/allotments.yaml", "before dusk", "before eight o'clock");

    var before = workspace.files("");

    CommandRun run = workspace.run(Stream.of(command, POLICY, List.of("--format=" + format.word()))
        .flatMap(List::stream)
        .toArray(String[]::new));

    if (isWritten) {
      assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
      String file = run.out().lines().findFirst().orElseThrow();
      assertTrue(file.endsWith("." + format.extension()), run::toString);
      assertTrue(Files.exists(workspace.path(file)), run::toString);
    } else {
      assertEquals(ExitCode.USAGE, run.exitCode(), run::toString);
      assertEquals(before, workspace.files(""));
    }
  }
}
