package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every command says of a policy that was adopted, and whose library has changed since. */
final class LockedAndChangedTest {
  private static final String COUNCIL = "little-muddling";
  private static final String POLICY = "allotments";
  private static final String CLAUSES = "templates/clauses/allotments.yaml";
  private static final String OUTPUT = "output/little-muddling/allotments";

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;
  private String listed;
  private String due;

  @BeforeEach
  void adoptAndChange() {
    workspace = WorkspaceFolder.faultless(temporary);
    workspace.run(
        "adopt",
        COUNCIL,
        POLICY,
        "--body",
        "Full Council",
        "--date",
        "2026-03-05",
        "--minute",
        "26/041",
        "--as-of",
        "2026-11-22");
    listed = run("list").out();
    due = run("due", "--all", "--as-of", "2026-11-22").out();
    workspace
        .replace(CLAUSES, "wholly or mainly used", "used by [insert name]")
        .replace("templates/policies/allotments.yaml", "every: 1 year", "every: 4 years");
  }

  @Test
  void listAndDueSayWhatIsOnRecord() {
    assertEquals(listed, run("list").out());
    assertEquals(due, run("due", "--all", "--as-of", "2026-11-22").out());
  }

  @Test
  void aFilePrintedFromTheLockIsTheWordingOfToday() {
    run("generate", COUNCIL, POLICY, "--format", "md,html,pdf");

    for (String format : new String[] {"md", "html", "pdf"}) {
      assertDone(run("inspect", OUTPUT + "." + format, "--verify"));
    }
  }

  @Test
  void aDraftIsTheWordingOfTodayUntilItsTextChanges() {
    run("generate", COUNCIL, POLICY, "--draft", "--format", "md");
    assertDone(run("inspect", OUTPUT + ".draft.md", "--verify"));

    workspace.replace(CLAUSES, "used by [insert name]", "used by everybody");

    CommandRun run = run("inspect", OUTPUT + ".draft.md", "--verify");
    assertEquals(ExitCode.ERRORS, run.exitCode(), run::toString);
  }

  @Test
  void lintLooksAtTheWorkingText() {
    assertTrue(run("lint", COUNCIL, POLICY).err().contains("[insert name]"));
  }

  @Test
  void explainShowsTheWorkingTextAndSaysThatOtherWordsAreLocked() {
    CommandRun run = run("explain", COUNCIL, POLICY, "--find", "used by");

    assertDone(run);
    assertEquals(
        "councils/little-muddling/allotments.yaml: note: the words of this policy are locked, and"
            + " its draft, which is shown here, differs: 'policy generate' prints what was"
            + " decided\n",
        run.err());
  }

  @Test
  void explainSaysNothingOfALockThatHoldsTheSameWords() {
    workspace
        .replace(CLAUSES, "used by [insert name]", "wholly or mainly used")
        .replace("templates/policies/allotments.yaml", "every: 4 years", "every: 1 year");

    assertFalse(run("explain", COUNCIL, POLICY).err().contains("locked"));
  }

  private CommandRun run(String... arguments) {
    return workspace.run(arguments);
  }

  private static void assertDone(CommandRun run) {
    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
  }
}
