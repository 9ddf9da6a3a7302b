package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without a command, the state of the workspace is shown in one screen. */
final class OverviewTest {
  private static final Pattern COMMAND = Pattern.compile("(?m)^ +policy (.*)$");

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  @BeforeEach
  void layOutAWorkspace() {
    workspace = WorkspaceFolder.faultless(temporary.resolve("workspace"));
  }

  /** What is said before the commands, which are the same everywhere. */
  private String said(String day) {
    CommandRun run = workspace.run("--as-of", day);
    assertEquals(ExitCode.DONE, run.exitCode(), run.err());
    assertEquals("", run.err());
    assertTrue(run.out().lines().count() <= 35, run.out());
    return run.out().substring(0, run.out().indexOf("\nCommands:\n"));
  }

  private void addAPendingPolicy() {
    workspace.write("councils/little-muddling/allotments.yaml", """
            adoption:
              events:
                - verb: adopted
                  body: Full Council
                  date: pending
            """);
  }

  @Test
  void withOneCouncilItsPoliciesAreShown() {
    addAPendingPolicy();

    assertEquals("""
        Little Muddling Parish Council, 1 policy: 1 never adopted

        POLICY      TITLE              STANDING       REVIEW DUE
        allotments  Allotments Policy  never adopted  -

        What to do next:
          read a draft
            policy preview little-muddling allotments
          make the papers for the meeting that decides
            policy pack little-muddling --meeting DATE --body "Full Council"
          after the meeting, record what it decided
            policy adopt little-muddling allotments --body "Full Council" --date DATE \
        --minute MINUTE
        """, said("2026-11-22"));
  }

  @Test
  void whatIsOverdueComesFirst() {
    assertTrue(said("2030-01-01").startsWith("""
        Little Muddling Parish Council, 1 policy: 1 overdue

        POLICY      TITLE              STANDING  REVIEW DUE
        allotments  Allotments Policy  overdue \
        """), said("2030-01-01"));
  }

  @Test
  void whereNothingIsToDoItSaysUntilWhen() {
    assertTrue(
        said("2026-03-06").contains("What to do next:\n  nothing until 6 June 2026\n"),
        said("2026-03-06"));
  }

  @Test
  void aChangeThatNobodyAdoptedIsShown() {
    addAPendingPolicy();
    CommandRun adopted = workspace.run(
        "adopt",
        "allotments",
        "--body=Full Council",
        "--date=5 March 2026",
        "--minute=26/41",
        "--no-publish",
        "--as-of=2026-03-06");
    assertEquals(ExitCode.DONE, adopted.exitCode(), adopted.err());
    String before = said("2026-03-06");
    workspace.replace("templates/clauses/allotments.yaml", "used to grow", "used for growing");

    String after = said("2026-03-06");

    assertFalse(before.contains("changed since"), before);
    assertTrue(after.contains(", changed since  "), after);
    assertTrue(after.contains("\n    policy redline little-muddling allotments\n"), after);
  }

  @Test
  void errorsAreCountedAndLeadToTheCheck() {
    workspace.replace("councils/little-muddling/allotments.yaml", "2026-03-05", "2026-02-30");

    assertEquals("""
        little-muddling, 1 policy: 1 with errors

        POLICY      TITLE  STANDING     REVIEW DUE
        allotments  -      with errors  -

        What to do next:
          see the errors, and how to correct them
            policy check
        """, said("2026-03-06"));
  }

  @Test
  void ofManyCouncilsTheMostUrgentAreShown() {
    for (int i = 1; i < 8; i++) {
      workspace
          .write("councils/borwen-" + i + "/council.yaml", """
              name: Borwen Parish Council
              contacts: {allotments: the Clerk}
              """)
          .write("councils/borwen-" + i + "/allotments.yaml", "version: '1'\n");
    }

    String said = said("2030-01-01");

    assertTrue(
        said.startsWith("8 councils, 8 policies: 1 overdue, 7 never adopted\n\nCOUNCIL "), said);
    assertTrue(said.contains("\nand 3 more: policy due\n"), said);
    assertTrue(
        said.contains("\n    policy pack little-muddling --meeting DATE --body BODY\n"), said);
  }

  @Test
  void anEmptyFolderLeadsToTheFirstPolicy() {
    workspace = new WorkspaceFolder(temporary.resolve("empty")).write("notes.txt", "");

    assertEquals("""
        There is no council here yet.

        What to do next:
          begin with a council and its first policies
            policy new
        """, said("2026-11-22"));
  }

  /** With what only the clerk knows put in, each is a whole command line. */
  @Test
  void everyCommandThatIsShownIsUnderstood() {
    addAPendingPolicy();

    for (MatchResult command : COMMAND.matcher(said("2026-11-22")).results().toList()) {
      String line = command
          .group(1)
          .replace("DATE", "2026-12-07")
          .replace("MINUTE", "26/1")
          .replace("\"Full Council\"", "x");
      CommandPage.everything().parseArgs(line.split(" "));
    }
  }

  @Test
  void everyCommandIsNamed() {
    String out = workspace.run("--as-of", "2026-11-22").out();

    for (CommandGroup group : CommandGroup.values()) {
      assertTrue(out.contains(String.join(", ", group.names()) + "\n"), out);
    }
    assertTrue(out.endsWith("'policy help COMMAND' says what each does\n"), out);
  }
}
