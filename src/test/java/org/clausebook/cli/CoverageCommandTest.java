package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What three councils that do not exist can show of what is asked of them. */
final class CoverageCommandTest {
  private static final Path FIXTURE = Path.of("src/test/resources/coverage");

  @TempDir
  Path folder;

  private WorkspaceFolder workspace;

  @BeforeEach
  void makeTheWorkspace() {
    workspace = WorkspaceFolder.faultless(folder.resolve("workspace")).lay(FIXTURE);
    workspace.adopted("little-muddling", "allotments");
  }

  private CommandRun coverage(String... words) {
    var all = new ArrayList<>(List.of("--as-of", "2026-11-30", "coverage"));
    all.addAll(List.of(words));
    return workspace.run(all.toArray(String[]::new));
  }

  @Test
  void itSaysWhatIsMetDraftedAndOpenOfEachCouncil() {
    CommandRun run = coverage();

    new ConsoleText(FIXTURE).verify(run);
  }

  @Test
  void aLineThatLeavesTheOnlyClauseOutFailsAStrictRunAndIsNamed() {
    CommandRun run = coverage("great-muddling", "--strict");

    assertEquals(ExitCode.ERRORS, run.exitCode());
    assertEquals(
        "councils/great-muddling/allotments.yaml:5:11: error: clause 'conduct' is omitted, and"
            + " nothing else meets 'gates-known'\n"
            + "  hint: take this line out, or write 'meets: [gates-known]' at a clause of the"
            + " council's own that meets it\n",
        run.err());
  }

  @Test
  void eachPartOfThatHintWorks() {
    String file = "councils/great-muddling/allotments.yaml";
    String text = workspace.read(file);

    workspace.replace(file, "  - omit: conduct\n", "  []\n");
    assertEquals(ExitCode.DONE, coverage("great-muddling", "--strict").exitCode());

    workspace.write(
        file,
        text + "  - insert: gates\n    after: purpose\n    heading: Gates\n"
            + "    meets: [gates-known]\n    body: The gates are never closed.\n");
    assertEquals(ExitCode.DONE, coverage("great-muddling", "--strict").exitCode());
  }

  @Test
  void aGapThatNobodyMadeDoesNotFailAStrictRun() {
    CommandRun run = coverage("llan-muddling", "--strict");

    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
    assertTrue(run.out().contains("gap: The policy is there in Welsh.\n"), run.out());
  }

  @Test
  void aClauseThatIsSwitchedOffInALayerFailsToo() {
    workspace
        .write("councils/_county/allotments.yaml", "clauses:\n  livestock: off\n")
        .replace(
            "councils/great-muddling/council.yaml", "kind: town", "kind: town\nextends: county")
        .replace(
            "templates/policies/allotments.yaml", "\nmeets:", "\noptional: [livestock]\n\nmeets:");

    CommandRun run = coverage("great-muddling", "--strict");

    assertTrue(
        run.err()
            .contains("councils/_county/allotments.yaml:2:3: error: clause 'livestock' is switched"
                + " off, and nothing else meets 'animals-kept-well'"),
        run.err());
  }

  @Test
  void theDayBeforeItWasAdoptedNothingIsMet() {
    CommandRun run = coverage("little-muddling", "--on", "2026-03-04");

    assertTrue(run.out().contains("met: 0;"), run.out());
    assertTrue(run.out().contains("adopted only after that day"), run.out());
  }

  @Test
  void aRescindedPolicyMeetsNothingFromThatDayOn() {
    assertTrue(coverage("llan-muddling", "--on", "2026-05-10").out().contains("met: 1;"));

    CommandRun run = coverage("llan-muddling", "--on", "2026-05-11");

    assertTrue(run.out().contains("met: 0; to check: 0; drafted: 0; gap: "), run.out());
    assertTrue(run.out().contains("no longer in force on that day"), run.out());
  }

  @Test
  void withinTheMonthOfADecisionNobodyKnows() {
    CommandRun run = coverage("llan-muddling", "--on", "2025-06-15");

    assertTrue(
        run.out().contains("the record does not say on which day it was decided"), run.out());
    assertTrue(run.out().contains("met: 0;"), run.out());
  }

  @Test
  void wordsThatTheLibraryHasChangedSinceAreToBeChecked() {
    workspace.replace(
        "templates/clauses/allotments.yaml", "light a fire before dusk", "light a fire");

    CommandRun run = coverage("little-muddling");

    assertTrue(run.out().contains("to check: Tenants know when the gates are open.\n"), run.out());
    assertTrue(
        run.out().contains("the library's words have changed since it was adopted"), run.out());
  }

  @Test
  void whatAClauseMeetsChangesNoLockAndNoFile() {
    workspace.run("generate", "--all", "--format", "md,html");
    var before = workspace.files("output");

    workspace.replace("templates/clauses/allotments.yaml", "    meets: [gates-known]\n", "");
    CommandRun again = workspace.run("generate", "--all", "--force", "--format", "md,html");

    assertEquals(ExitCode.DONE, again.exitCode(), again::toString);
    assertEquals(before, workspace.files("output"));
    assertEquals("", workspace.run("drift", "little-muddling", "allotments").err());
  }

  @Test
  void itIsWrittenForSpreadsheetsAndMachines() {
    String csv = coverage("little-muddling", "--format", "csv").out();
    String json = coverage("little-muddling", "--format", "json").out();

    assertTrue(csv.startsWith("council,on,requirement,says,"), csv);
    assertTrue(csv.contains(",met,allotments,,no,1.0,Full Council,2026-03-05,26/041,"), csv);
    assertTrue(json.contains("\"requirement\" : \"plots-policy\""), json);
    assertFalse(json.contains("\"answer\" : \"gap\""), json);
  }

  @Test
  void explainSaysWhatEachClauseMeetsTheCouncilsOwnToo() {
    String clauses = workspace.run("explain", "little-muddling", "allotments").out();
    String json =
        workspace.run("explain", "little-muddling", "allotments", "--json").out();

    assertTrue(clauses.contains("  meets: gates-known\n"), clauses);
    assertTrue(clauses.contains("  meets: rent-told\n"), clauses);
    assertTrue(json.contains("\"meets\" : [ \"rent-told\" ]"), json);
  }

  @Test
  void aCouncilThatNobodyKnowsIsReported() {
    CommandRun run = coverage("litle-muddling");

    assertEquals(ExitCode.USAGE, run.exitCode());
    assertTrue(run.err().contains("did you mean 'little-muddling'?"), run.err());
  }
}
