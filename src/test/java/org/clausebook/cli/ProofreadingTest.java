package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes to a meeting is read as it is printed; so is what somebody wants checked. */
final class ProofreadingTest {
  private static final String STYLES = "templates/layouts/policy/print.css";

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;
  private String asItCame = "";

  @BeforeEach
  void hideTheWordsOfClauses() {
    workspace = WorkspaceFolder.faultless(temporary);
    asItCame = workspace.read(STYLES);
    workspace.write(STYLES, asItCame + "\nmain section p { color: #fefefe; }\n");
  }

  private static CommandRun adopt(WorkspaceFolder workspace) {
    return workspace.run(
        "adopt",
        "little-muddling",
        "allotments",
        "--body",
        "Full Council",
        "--date",
        "2026-03-05",
        "--minute",
        "26/041");
  }

  @Test
  void checkNamesTheWordAndWhereItIsWritten() {
    CommandRun run = workspace.run("check");

    assertEquals(ExitCode.ERRORS, run.exitCode(), run::toString);
    assertTrue(
        run.err()
            .lines()
            .anyMatch(line -> line.matches("[a-z/-]+\\.yaml:\\d+:\\d+: error: readers cannot see"
                + " '.*' of clause '.*' in the PDF: it has the colour of its background")),
        run::toString);
  }

  @Test
  void nothingIsAdoptedUntilTheStylesAreAsTheyCame() {
    assertEquals(ExitCode.ERRORS, adopt(workspace).exitCode());

    workspace.write(STYLES, asItCame);

    assertEquals(ExitCode.DONE, adopt(workspace).exitCode());
  }
}
