package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Texts that are far longer than anybody writes, of signs that Markdown and the rules look for. */
@Tag("slow")
final class LongTextsTest {
  private static final int LENGTH = 120_000;

  private static final List<String> REPEATED = List.of(
      "a", "\\", "[", "]", "|", "\"", "1.", "-a", " ", "~", "…", "`", "*a", "(", "<", "&", "? ",
      "’");

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace() {
    WorkspaceFolder workspace = WorkspaceFolder.faultless(temporary);
    var slots = new StringBuilder("- purpose\n");
    for (int i = 0; i < REPEATED.size(); i++) {
      String text = REPEATED.get(i).repeat(LENGTH / REPEATED.get(i).length());
      workspace.write("templates/clauses/long-" + i + ".yaml", """
          clauses:
            long-%d:
              heading: Long
              body: |
                x%s.

                | a | b |
                |---|---|
                | x%s | c |
          """.formatted(
              i, text, text.substring(0, LENGTH / 2).replace("|", "\\|")));
      slots.append("  - long-").append(i).append('\n');
    }
    return workspace.replace("templates/policies/allotments.yaml", "- purpose\n", slots.toString());
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void areCheckedLintedAndPrintedLikeOthers() {
    WorkspaceFolder workspace = workspace();

    CommandRun lint = workspace.run("lint", "little-muddling");
    CommandRun print = workspace.run("generate", "--all", "--format", "md");
    CommandRun check = workspace.run("check");

    assertEquals(ExitCode.DONE, lint.exitCode(), () -> start(lint));
    assertEquals(ExitCode.DONE, print.exitCode(), () -> start(print));
    assertEquals(ExitCode.ERRORS, check.exitCode(), () -> start(check));
    assertTrue(
        check.err().contains("clause 'long-0' is longer than 100000 characters"), check::err);
  }

  private static String start(CommandRun run) {
    return run.exitCode() + run.err().substring(0, Math.min(2_000, run.err().length()));
  }
}
