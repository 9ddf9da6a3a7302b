package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was decided years ago is recorded at the first try, on whatever day that is done. */
final class LateDecisionTest {
  private static final String FILE = "councils/little-muddling/allotments.yaml";
  private static final String AWAITED = """
      adoption:
        events:
          - verb: adopted
            body: Full Council
            date: pending
      """;

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  @BeforeEach
  void makeTheWorkspace() {
    workspace = WorkspaceFolder.faultless(temporary);
    withRecord(AWAITED);
  }

  @Test
  void anAdoptionOfYearsAgoIsRecordedAndTheReviewSinceIsAskedFor() {
    CommandRun run = adopt("--date", "2020-06-01", "--minute", "20/1", "--as-of", "2026-12-01");

    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
    int line = 1 + workspace.read(FILE).lines().toList().indexOf("      date: 2020-06-01");
    assertEquals(
        FILE + ":" + line + ":13: warning: the review of this policy was due on 2021-06-01"
            + " [review-overdue]\n"
            + "  hint: record its review with 'policy review little-muddling allotments --no-change'"
            + " and the meeting, or with 'policy adopt' if anything changed\n",
        run.err());
  }

  @Test
  void theReviewThatIsAskedForEndsTheWarning() {
    adopt("--date", "2020-06-01", "--minute", "20/1", "--as-of", "2026-12-01");

    CommandRun review = decide(
        "review",
        "--no-change",
        "--date",
        "2026-11-02",
        "--minute",
        "26/9",
        "--as-of",
        "2026-12-01");
    CommandRun lint = workspace.run("lint", "--as-of", "2026-12-01");

    assertEquals(ExitCode.DONE, review.exitCode(), review::toString);
    assertFalse(lint.err().contains("review-overdue"), lint.err());
  }

  @Test
  void onTheLastDayOfTheReviewNothingIsOverdue() {
    CommandRun last = adopt("--date", "2020-06-01", "--minute", "20/1", "--as-of", "2021-06-01");
    assertEquals("", last.err());

    withRecord(AWAITED);
    CommandRun after = adopt("--date", "2020-06-01", "--minute", "20/1", "--as-of", "2021-06-02");
    assertTrue(after.err().contains("[review-overdue]"), after.err());
  }

  @Test
  void anApprovalAndTheAdoptionAfterItAreRecordedInOrder() {
    CommandRun approval = decide(
        "adopt",
        "--verb",
        "approved",
        "--date",
        "2020-05-04",
        "--minute",
        "A 1",
        "--as-of",
        "2026-12-01");
    CommandRun adoption =
        adopt("--date", "2020-06-01", "--minute", "20/1", "--as-of", "2026-12-01");

    assertEquals(ExitCode.DONE, approval.exitCode(), approval::toString);
    assertEquals(ExitCode.DONE, adoption.exitCode(), adoption::toString);
  }

  @Test
  void aSilenceThatTheDecisionMakesNeedlessKeepsNobodyFromRecordingIt() {
    withRecord("""
        lint:
          - silence: review-overdue
            because: The review waits for the new tenancy law.

        adoption:
          events:
            - verb: adopted
              body: Full Council
              date: 2020-06-01
              minute: 20/1
        """);

    CommandRun run = adopt("--date", "2026-11-02", "--minute", "26/9", "--as-of", "2026-12-01");

    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
    assertTrue(run.err().contains("warning: 'review-overdue' finds nothing here to silence"));
  }

  @Test
  void whatHasNothingToDoWithTodayStillKeepsFromAdopting() {
    CommandRun run = adopt("--date", "2020-06-01", "--as-of", "2026-12-01");

    assertEquals(ExitCode.ERRORS, run.exitCode(), run::toString);
    assertTrue(run.err().contains("[missing-minute]"), run.err());
  }

  private CommandRun adopt(String... arguments) {
    return decide("adopt", arguments);
  }

  private CommandRun decide(String command, String... arguments) {
    return workspace.run(Stream.concat(
            Stream.of(command, "little-muddling", "allotments", "--body", "Full Council"),
            Stream.of(arguments))
        .toArray(String[]::new));
  }

  private void withRecord(String record) {
    String text = workspace.read(FILE);
    String words = text.contains("\nlint:")
        ? text.substring(0, text.indexOf("\nlint:") + 1)
        : text.substring(0, text.indexOf("\nadoption:") + 1);
    workspace.write(FILE, words + record);
  }
}
