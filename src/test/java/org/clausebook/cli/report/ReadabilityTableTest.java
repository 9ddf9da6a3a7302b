package org.clausebook.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.clausebook.cli.CommandRun;
import org.clausebook.cli.ConsoleText;
import org.clausebook.cli.WorkspaceFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadabilityTableTest {
  private static final Path APPROVED = Path.of("src/test/resources/console");

  @TempDir
  Path temporary;

  @Test
  void eachClauseHasItsFigureForPeopleAndForMachines() {
    var workspace = WorkspaceFolder.faultless(temporary);

    new ConsoleText(APPROVED.resolve("lint-readability"))
        .verify(workspace.run("lint", "--readability"));
    new ConsoleText(APPROVED.resolve("lint-readability-json"))
        .verify(workspace.run("lint", "--readability", "--json"));
  }

  @Test
  void aPolicyWithErrorsIsReportedInItsPlace() {
    CommandRun run = WorkspaceFolder.faultless(temporary)
        .replace("councils/little-muddling/council.yaml", "term:", "trem:")
        .run("lint", "--readability");

    assertEquals(ExitCode.ERRORS, run.exitCode());
    assertEquals("", run.out());
  }
}
