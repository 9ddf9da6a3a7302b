package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --library} needs no council, and tells what it finds as check does. */
final class CheckLibraryTest {
  @TempDir
  Path temporary;

  @Test
  void aMistakeThatNoCouncilHasMetIsTold() {
    var workspace = WorkspaceFolder.faultless(temporary)
        .write("templates/clauses/hens.yaml", """
            clauses:
              hens:
                heading: Hens
                body: Keep hens.
                variants:
                  few:
                    body: Keep ${council.hens} hens.
            """)
        .replace("templates/policies/allotments.yaml", "  - purpose", "  - purpose\n  - hens");

    CommandRun plain = workspace.run("check");
    CommandRun run = workspace.run("check", "--library");

    assertEquals(ExitCode.DONE, plain.exitCode(), plain.err());
    assertEquals(ExitCode.ERRORS, run.exitCode());
    assertTrue(
        run.err()
            .contains("templates/clauses/hens.yaml:7:20: error: no merge field is called"
                + " 'council.hens', with 'hens: few' under 'variants:'"),
        run.err());
  }

  @Test
  void theLibraryInTheProgramIsCheckedWithoutAnyCouncil() {
    CommandRun run = new WorkspaceFolder(temporary)
        .write("councils/README.md", "none yet")
        .run("check", "--library", "--strict");

    assertEquals(ExitCode.DONE, run.exitCode(), run.err());
    assertTrue(run.out().startsWith("no errors; policies checked: "), run.out());
  }

  @Test
  void theNameOfACouncilIsRefused() {
    CommandRun run =
        WorkspaceFolder.faultless(temporary).run("check", "little-muddling", "--library");

    assertEquals(ExitCode.USAGE, run.exitCode());
    assertEquals("""
        policy: error: --library cannot be used with the name of a council
          hint: leave the name out, or --library
        """, run.err());
  }
}
