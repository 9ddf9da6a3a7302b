package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The only council needs no name, and councils and policies are named as people call them. */
final class SelectionTest {
  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  @BeforeEach
  void layOutAWorkspace() {
    workspace = WorkspaceFolder.faultless(temporary.resolve("workspace"));
  }

  private CommandRun run(String line) {
    return workspace.run(line.split(" "));
  }

  private void addAnotherCouncil() {
    workspace
        .write("councils/ambridge/council.yaml", """
            name: Ambridge & Penny Hassett Parish Council
            contacts:
              allotments: the Clerk
            """)
        .write("councils/ambridge/allotments.yaml", "version: '1'\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check allotments",
        "list allotments",
        "lint allotments",
        "due allotments --as-of 2026-11-02",
        "drift allotments",
        "generate allotments --format md",
        "generate allotments --format md --draft",
        "explain allotments",
        "explain allotments waiting-list",
        "pack allotments --meeting 2030-01-01 --body Council --format html"
      })
  void theOnlyCouncilNeedsNoName(String line) {
    CommandRun named =
        run(line.replaceFirst("allotments", "little-muddling allotments") + " --workspace .");

    CommandRun run = run(line + " --workspace .");

    assertEquals(named.exitCode(), run.exitCode());
    assertEquals(named.out(), run.out());
    assertFalse(run.out().isEmpty() && run.err().isEmpty());
  }

  @Test
  void allPoliciesOfTheOnlyCouncilAreGenerated() {
    assertEquals(
        "output/little-muddling/allotments.md\n", run("generate --format md").out());

    addAnotherCouncil();

    assertTrue(run("generate --format md").err().contains("name a council, or use --all"));
  }

  @Test
  void theCouncilThatTheSettingsNameNeedsNoName() {
    addAnotherCouncil();
    workspace.write("clausebook.yaml", "council: ambridge\n");

    assertEquals("output/ambridge/allotments.md\n", run("generate --format md").out());
    assertEquals(run("explain ambridge allotments"), run("explain allotments"));
    assertEquals(
        run("explain little-muddling allotments"),
        workspace.run("explain", "Little Muddling", "allotments"));
  }

  @Test
  void aDecisionIsRecordedWithoutTheNameOfTheOnlyCouncil() {
    CommandRun run = workspace.run(
        "adopt",
        "allotments",
        "--body",
        "Full Council",
        "--date",
        "2026-11-02",
        "--minute",
        "26/9",
        "--dry-run");

    assertEquals(ExitCode.DONE, run.exitCode(), run.err());
    assertTrue(run.out().startsWith("little-muddling allotments: adopted by"), run.out());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Ambridge & Penny Hassett Parish Council | Allotments Policy
      ambridge and penny hassett              | ALLOTMENTS POLICY
      Ambridge                                | allotments
      ambridge                                | Allotments
      """)
  void councilsAndPoliciesAreFoundByWhatPeopleCallThem(String council, String policy) {
    addAnotherCouncil();

    CommandRun run = workspace.run("list", council, policy);

    assertEquals(run("list ambridge allotments"), run);
    assertEquals(ExitCode.DONE, run.exitCode());
    assertEquals(
        run("explain ambridge allotments purpose"),
        workspace.run("explain", council, policy, "purpose"));
    assertEquals(
        run("pack ambridge allotments --meeting 2030-01-01 --body Council"),
        workspace.run("pack", council, policy, "--meeting", "2030-01-01", "--body", "Council"));
    assertEquals(
        run("accessibility-report ambridge"), workspace.run("accessibility-report", council));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '%', textBlock = """
      check allotments  | no council is called 'allotments' | it is a policy; name its council before it, one of: ambridge, little-muddling
      check ambrige     | no council is called 'ambrige'    | did you mean 'ambridge'?
      show              | COUNCIL and POLICY are missing    | write: policy show COUNCIL POLICY
      show ambridge     | POLICY is missing                 | name one of: allotments
      explain ambridge  | POLICY is missing                 | name one of: allotments
      explain ambridge allotmnts | no policy of ambridge is called 'allotmnts' | did you mean 'allotments'?
      take ambridge allotments --keep | CLAUSE is missing   | 'policy drift ambridge allotments' lists
      pack --meeting 2030-01-01 --body x | COUNCIL is missing | use one of: ambridge, little-muddling
      """)
  void whatIsMissingOrUnknownIsTold(String line, String message, String hint) {
    addAnotherCouncil();

    CommandRun run = run(line);

    assertEquals(ExitCode.USAGE, run.exitCode());
    assertTrue(run.err().startsWith("policy: error: " + message + "\n  hint: " + hint), run.err());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '%', textBlock = """
      check alotments     | no policy of little-muddling is called 'alotments' | did you mean 'allotments'?
      check little-mudling | no council is called 'little-mudling' | did you mean 'little-muddling'?
      show                | POLICY is missing                 | name one of: allotments
      show little-muddling | POLICY is missing                | name one of: allotments
      take allotments --keep | CLAUSE is missing              | 'policy drift little-muddling allotments' lists
      explain allotments wating-list | no clause is called 'wating-list' | did you mean 'waiting-list'?
      """)
  void withOneCouncilWhatIsMeantIsToldOfIt(String line, String message, String hint) {
    CommandRun run = run(line);

    assertEquals(ExitCode.USAGE, run.exitCode());
    assertTrue(run.err().startsWith("policy: error: " + message + "\n  hint: " + hint), run.err());
  }

  @Test
  void namesThatBeginAlikeAreAllTold() {
    workspace
        .write("councils/upper-heath/council.yaml", "name: Upper Heath Parish Council\n")
        .write("councils/upper-down/council.yaml", "name: Upper Down Parish Council\n");

    assertEquals("""
        policy: error: more than one council is called 'Upper'
          hint: use one of: upper-down, upper-heath
        """, run("list Upper").err());
  }

  @Test
  void whatMustBeNamedStandsInTheUsageWithoutBrackets() {
    for (String command : List.of("adopt", "review", "show", "redline", "explain")) {
      String usage = run("help " + command).out().replaceAll("\\s+", " ");
      assertTrue(usage.matches("Usage: .* \\[COUNCIL] POLICY .*"), usage);
    }
    assertTrue(
        run("help take").out().replaceAll("\\s+", " ").contains(" [COUNCIL] POLICY CLAUSE "));
    assertTrue(run("help check").out().replaceAll("\\s+", " ").contains(" [COUNCIL] [POLICY]"));
  }
}
