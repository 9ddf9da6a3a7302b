package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The newest decision is taken back, and whatever is published says again what counts. */
final class UndoCommandTest {
  private static final String COUNCIL = "little-muddling";
  private static final String POLICY = "allotments";
  private static final String FILE = "councils/little-muddling/allotments.yaml";
  private static final String HOME = "councils/little-muddling/adopted/allotments/";
  private static final String LOCK = HOME + "2026-03-05-adopted.yaml";
  private static final String OUTPUT = "output/little-muddling/";
  private static final String FORMER = "no cockerels";
  private static final String NEW = "cockerels too";

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  @BeforeEach
  void makeTheWorkspace() {
    workspace = WorkspaceFolder.faultless(temporary);
  }

  private CommandRun adopt(String date, String minute, String... more) {
    return record("adopt", List.of("--date", date, "--minute", minute), more);
  }

  private CommandRun record(String command, List<String> options, String... more) {
    var arguments = new ArrayList<>(
        List.of(command, COUNCIL, POLICY, "--body", "Full Council", "--as-of", "2026-11-22"));
    arguments.addAll(options);
    arguments.addAll(List.of(more));
    return done(workspace.run(arguments.toArray(String[]::new)));
  }

  private CommandRun undo(String... more) {
    var arguments = new ArrayList<>(List.of("undo", COUNCIL, POLICY, "--as-of", "2026-11-22"));
    arguments.addAll(List.of(more));
    return workspace.run(arguments.toArray(String[]::new));
  }

  private static CommandRun done(CommandRun run) {
    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
    return run;
  }

  private void refused(String message, String hint) {
    Map<String, String> before = workspace.files("");
    CommandRun run = undo();

    assertEquals(ExitCode.ERRORS, run.exitCode(), run::toString);
    assertTrue(run.err().contains("error: " + message + "\n  hint: " + hint), run::err);
    assertEquals(before, workspace.files(""));
  }

  /** All but what is kept aside, and what only tells commands apart. */
  private Map<String, String> files() {
    return workspace.files("").entrySet().stream()
        .filter(file -> !file.getKey().contains("/undone/") && !file.getKey().contains(".policy/"))
        .collect(
            Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
  }

  @Test
  void everyLineSaysWhatWasDone() {
    workspace.write(FILE, """
        version: "1.0"
        adoption:
          events:
            - verb: adopted
              body: Full Council
              date: pending
        """);
    adopt("2026-03-05", "26/14");
    String wording = workspace.read(FILE).replaceAll("(?s).*wording: ([0-9a-f]{64}).*", "$1");

    CommandRun run = done(undo("--reason", "the minute is 26/41"));

    assertEquals("""
        little-muddling allotments: taken back: adopted by Full Council on 2026-03-05, minute 26/14
        version: 1.0
        wording: WORDING
        written councils/little-muddling/adopted/allotments/undone/2026-03-05-adopted.yaml
        written councils/little-muddling/allotments.yaml
        written councils/little-muddling/adopted/allotments/undone/2026-03-05-adopted.undone.yaml
        removed councils/little-muddling/adopted/allotments/2026-03-05-adopted.yaml
        -      date: 2026-03-05
        -      minute: 26/14
        -      version: "1.0"
        -      wording: WORDING
        +      date: pending
        published output/little-muddling/allotments.md
        published output/little-muddling/allotments.html
        published output/little-muddling/allotments.pdf
        """.replace("WORDING", wording), run.out());
    assertTrue(workspace
        .read(HOME + "undone/2026-03-05-adopted.undone.yaml")
        .endsWith("reason: \"the minute is 26/41\"\n"));
  }

  @Test
  void theRightMinuteIsRecordedAfterTheWrongOne() {
    workspace.write(FILE, "version: '1.0'\n");
    adopt("2026-03-05", "26/041");
    Map<String, String> right = files();
    done(undo());
    adopt("2026-03-05", "26/014");

    done(undo());
    adopt("2026-03-05", "26/041");

    assertEquals(right, files());
  }

  /** It was so before, and the decision alone had mended it. */
  @Test
  void aFileThatHadMistakesHasThemAgainAndIsNotPublished() {
    workspace.replace(FILE, "      minute: 26/041\n", "");
    adopt("2026-03-05", "26/014");

    CommandRun run = undo();

    assertEquals(ExitCode.ERRORS, run.exitCode(), run::toString);
    assertTrue(
        run.err().contains("the decision is taken back, but the policy's files are not published"),
        run::err);
    assertTrue(run.err().contains("no value for 'adopted.minute'"), run::err);
  }

  @Test
  void everyCommandGoesOnAsIfItHadNotBeenRecorded() {
    workspace.write(FILE, "version: '1.0'\n");
    done(workspace.run("generate", COUNCIL, POLICY));
    Map<String, String> before = files();
    List<CommandRun> said = said();
    adopt("2026-03-05", "26/041");

    done(undo());

    assertEquals(before, files());
    assertEquals(
        said.stream().map(CommandRun::toString).toList(),
        said().stream().map(CommandRun::toString).toList());
  }

  private List<CommandRun> said() {
    return List.of(
        workspace.run("check"),
        workspace.run("lint", "--as-of", "2026-11-22"),
        workspace.run("list"),
        workspace.run("due", "--as-of", "2026-11-22"),
        workspace.run("drift"));
  }

  @Test
  void theVersionInForceBeforeIsPublishedAgain() {
    adopt("2026-03-05", "26/041");
    workspace.replace(FILE, FORMER, NEW);
    done(workspace.run("generate", COUNCIL, POLICY, "--draft", "--format", "md"));
    done(workspace.run("show", COUNCIL, POLICY, "--format", "md"));
    Map<String, String> before = files();
    adopt("2026-07-01", "26/077", "--version", "2.0");
    done(workspace.run("show", COUNCIL, POLICY, "--format", "md,html"));
    assertTrue(workspace.read(OUTPUT + "allotments.version-1.0.md").contains("SUPERSEDED"));

    CommandRun run = done(undo());

    assertTrue(run.out().contains("removed " + OUTPUT + "allotments.version-2.0.html\n"), run::out);
    Map<String, String> after = files();
    assertFalse(after.containsKey(OUTPUT + "allotments.draft.md"));
    before.remove(OUTPUT + "allotments.draft.md");
    assertEquals(before.keySet(), after.keySet());
    assertEquals(before, after);
  }

  @Test
  void aFileOfTheVersionThatSomebodyEditedStaysAndIsTold() {
    adopt("2026-03-05", "26/041");
    done(workspace.run("show", COUNCIL, POLICY, "--format", "md"));
    workspace.replace(OUTPUT + "allotments.version-1.0.md", FORMER, "no geese");

    CommandRun run = done(undo());

    assertTrue(
        run.err()
            .contains("allotments.version-1.0.md: warning: this shows words whose adoption was"
                + " taken back, and is still here because it is not as 'policy show' wrote it"),
        run::err);
    assertTrue(workspace.files(OUTPUT).containsKey("allotments.version-1.0.md"));
  }

  @Test
  void aDryRunWritesNothing() {
    adopt("2026-03-05", "26/041");
    done(workspace.run("show", COUNCIL, POLICY, "--format", "md"));
    Map<String, String> before = workspace.files("");

    CommandRun run = done(undo("--dry-run"));

    assertTrue(run.out().contains("would remove " + LOCK + "\n-      wording: "), run::out);
    assertTrue(
        run.out().contains("would rewrite or remove " + OUTPUT + "allotments.version-1.0.md\n"),
        run::out);
    assertEquals(before, workspace.files(""));
  }

  @Test
  void filesStayWhereTheyAreNotToBePublished() {
    adopt("2026-03-05", "26/041");
    Map<String, String> before = workspace.files("output");

    CommandRun run = done(undo("--no-publish"));

    assertTrue(run.out().endsWith("to publish it: policy generate little-muddling allotments\n"));
    assertEquals(before, workspace.files("output"));
  }

  @Test
  void aDecisionWithoutALockIsLeftToWhoeverWroteIt() {
    refused(
        "the newest decision has no lock: its words are those of this file, and stand nowhere else",
        "take it out of this file by hand, or write 'date: pending' if it is still awaited");
  }

  @Test
  void aRecordThatDisagreesWithItsLockIsPutBackFirst() {
    adopt("2026-03-05", "26/041");
    workspace.replace(FILE, "minute: 26/041\n", "minute: 26/042\n");

    refused(
        "the minute of this decision is '26/042' here and '26/041' in its lock",
        "put back 'minute: 26/041', unless the council has corrected its record");
  }

  @Test
  void aDamagedLockIsPutBackFirst() {
    adopt("2026-03-05", "26/041");
    workspace.replace(LOCK, "but no cockerels.\"\n    sha", "and cockerels.\"\n    sha");

    refused(
        "clause 'livestock' is not as it was decided: this file was changed by hand",
        "put this file back from version control, or from a backup");
  }

  @Test
  void aPolicyThatReplacesAnotherStaysUntilThatIsTakenBack() {
    workspace
        .write("councils/little-muddling/pond.yaml", "version: '1.0'\n")
        .write(
            "templates/policies/pond.yaml", workspace.read("templates/policies/allotments.yaml"));
    done(workspace.run(
        "adopt",
        COUNCIL,
        "pond",
        "--body",
        "Full Council",
        "--date",
        "2026-02-05",
        "--minute",
        "26/1",
        "--as-of",
        "2026-11-22"));
    adopt("2026-03-05", "26/041");
    done(workspace.run(
        "adopt",
        COUNCIL,
        "pond",
        "--verb",
        "replaced",
        "--by",
        POLICY,
        "--body",
        "Full Council",
        "--date",
        "2026-03-05",
        "--minute",
        "26/042",
        "--as-of",
        "2026-11-22"));

    refused(
        "the policy 'pond' was replaced by this one on 2026-03-05, and would have no policy in its"
            + " place",
        "take that back first, with 'policy undo little-muddling pond'");
    done(workspace.run("undo", COUNCIL, "pond"));
    done(undo());
  }

  /** A process was ended after it had taken the decision out of the file. */
  @Test
  void anUndoThatWasEndedIsFinished() {
    workspace.write(FILE, "version: '1.0'\n");
    adopt("2026-03-05", "26/041");
    String lock = workspace.read(LOCK);
    done(undo("--reason", "too early"));
    Map<String, String> whole = workspace.files("");
    workspace.write(LOCK, lock);

    CommandRun check = workspace.run("check");
    CommandRun adopted = workspace.run(
        "adopt",
        COUNCIL,
        POLICY,
        "--body",
        "Full Council",
        "--date",
        "2026-06-05",
        "--minute",
        "26/1",
        "--as-of",
        "2026-11-22");
    CommandRun run = done(undo());

    String hint = "run 'policy undo little-muddling allotments' again, which removes it here; it is"
        + " kept in " + HOME + "undone/2026-03-05-adopted.yaml";
    assertTrue(check.err().contains(hint), check::err);
    assertTrue(adopted.err().contains(hint), adopted::err);
    assertTrue(run.out().contains("removed " + LOCK + "\n"), run::out);
    assertEquals(whole, workspace.files(""));
  }

  @Test
  void onlyWhatIsThereIsKept() {
    adopt("2026-03-05", "26/041");

    done(undo());

    assertEquals(
        Set.of("undone/2026-03-05-adopted.yaml", "undone/2026-03-05-adopted.undone.yaml"),
        workspace.files(HOME).keySet());
  }
}
