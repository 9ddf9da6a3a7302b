package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two processes record decisions at once, and what either is told to be written is on record. {@code
 * -Drounds=20} has them do so so many times.
 */
@Tag("slow")
final class TwoWritersTest {
  private static final int ROUNDS = Integer.getInteger("rounds", 2);
  private static final String FILE = "councils/little-muddling/allotments.yaml";
  private static final String LOCKS = "councils/little-muddling/adopted/allotments";

  @TempDir
  Path temporary;

  @Test
  void noneOfTwoDecisionsIsLost(TestReporter reporter) throws Exception {
    int both = 0;
    for (int round = 0; round < ROUNDS; round++) {
      WorkspaceFolder workspace = WorkspaceFolder.faultless(temporary.resolve("round-" + round));
      workspace.write(FILE, "version: '1'\n");

      PolicyProcess first = adopt(workspace, "2026-06-01", "26/1");
      PolicyProcess second = adopt(workspace, "2026-06-08", "26/2");
      List<String> told = Stream.concat(
              told(first, "2026-06-01").stream(), told(second, "2026-06-08").stream())
          .toList();

      assertTrue(!told.isEmpty(), first.output() + second.output());
      String record = workspace.read(FILE);
      told.forEach(date -> assertTrue(record.contains("date: " + date), record));
      // The earlier one has no words of its own where the later one was there first.
      Set<String> locks = workspace.files(LOCKS).keySet();
      assertTrue(locks.contains(told.get(told.size() - 1) + "-adopted.yaml"), locks::toString);
      assertTrue(
          told.containsAll(locks.stream().map(name -> name.substring(0, 10)).toList()));
      CommandRun check = workspace.run("check");
      assertEquals(ExitCode.DONE, check.exitCode(), check::toString);
      both += told.size() == 2 ? 1 : 0;
    }
    reporter.publishEntry("two writers", ROUNDS + " rounds; both on record: " + both);
  }

  /** Two take a decision back at once, while there are two: each takes one. */
  @Test
  void twoWhoTakeDecisionsBackTakeOneEach() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      WorkspaceFolder workspace = WorkspaceFolder.faultless(temporary.resolve("undo-" + round));
      workspace.write(FILE, "version: '1'\n");
      assertEquals(0, adopt(workspace, "2026-06-01", "26/1").end());
      assertEquals(0, adopt(workspace, "2026-06-08", "26/2").end());

      PolicyProcess first = undo(workspace);
      PolicyProcess second = undo(workspace);
      assertEquals(0, first.end());
      assertEquals(0, second.end());

      assertEquals("version: '1'\n", workspace.read(FILE));
      assertEquals(
          Set.of(
              "undone/2026-06-01-adopted.yaml",
              "undone/2026-06-01-adopted.undone.yaml",
              "undone/2026-06-08-adopted.yaml",
              "undone/2026-06-08-adopted.undone.yaml"),
          workspace.files(LOCKS).keySet());
    }
  }

  private static PolicyProcess undo(WorkspaceFolder workspace) throws IOException {
    return PolicyProcess.start(workspace, "undo", "little-muddling", "allotments", "--no-publish");
  }

  private static PolicyProcess adopt(WorkspaceFolder workspace, String date, String minute)
      throws IOException {
    return PolicyProcess.start(
        workspace,
        "adopt",
        "little-muddling",
        "allotments",
        "--body",
        "Full Council",
        "--date",
        date,
        "--minute",
        minute,
        "--as-of",
        "2026-11-22",
        "--no-publish");
  }

  /** The date that a process says to be on record; a refusal says why it is not. */
  private static Optional<String> told(PolicyProcess process, String date)
      throws IOException, InterruptedException {
    int exitCode = process.end();
    String output = process.output();
    boolean isDone = exitCode == ExitCode.DONE;
    assertTrue(output.contains(isDone ? "written " + FILE : ": error: "), output);
    return isDone ? Optional.of(date) : Optional.empty();
  }
}
