package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands say of text without a heading, and of headings without text. */
final class ClausesWithoutHeadingTest {
  private static final String FILE = "councils/little-muddling/allotments.yaml";
  private static final String OPENING = """
      amendments:
        - {insert: opening, before: purpose, heading: none, body: Plots are for growing.}
      """;

  @TempDir
  Path folder;

  @Test
  void anAdoptedOpeningIsVerifiedExplainedAndComparedByItsWords() {
    var workspace = WorkspaceFolder.faultless(folder).write(FILE, OPENING);

    CommandRun adopted = workspace.run(
        "adopt",
        "little-muddling",
        "allotments",
        "--body",
        "Full Council",
        "--date",
        "2026-03-05",
        "--minute",
        "26/1");
    assertEquals(ExitCode.DONE, adopted.exitCode(), adopted::toString);

    CommandRun explained = workspace.run("explain", "little-muddling", "allotments", "opening");
    assertTrue(explained.out().startsWith("without a heading\n"), explained::toString);

    workspace.write(
        FILE,
        workspace.read(FILE).replace("amendments:\n", """
        amendments:
          - {insert: more, after: review, heading: More, body: none}
          - {insert: most, under: more, heading: Most, body: Sheds are low.}
        """).replace("for growing", "for everybody"));
    CommandRun moved = workspace.run("drift", "little-muddling", "allotments");
    assertTrue(moved.out().contains("    new: More\n"), moved::toString);
    assertTrue(moved.out().contains("    new: Most: Sheds are low.\n"), moved::toString);

    CommandRun redline = workspace.run("redline", "little-muddling", "allotments");
    assertEquals(ExitCode.DONE, redline.exitCode(), redline::toString);
    String changes =
        workspace.read("output/little-muddling/allotments.redline-2026-03-05-draft.md");
    assertTrue(changes.contains("| **Plots are for everybody.** | Reworded"), changes);
  }
}
