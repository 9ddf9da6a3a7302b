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

final class DriftCommandTest {
  private static final Path APPROVED = Path.of("src/test/resources/console");
  private static final String LIBRARY = "templates/clauses/allotments.yaml";
  private static final String OUTLINE = "templates/policies/allotments.yaml";
  private static final String OWN = "councils/little-muddling/allotments.yaml";

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  @BeforeEach
  void adoptAPolicy() {
    workspace = WorkspaceFolder.faultless(temporary.resolve("workspace"));
    CommandRun adopted = run(
        "adopt",
        "--body=Full Council",
        "--date=2026-03-05",
        "--minute=26/041",
        "--as-of=2026-04-01");
    assertEquals(ExitCode.DONE, adopted.exitCode(), adopted::toString);
  }

  private CommandRun run(String command, String... options) {
    var all = new ArrayList<>(List.of(command, "little-muddling", "allotments"));
    all.addAll(List.of(options));
    return workspace.run(all.toArray(String[]::new));
  }

  private CommandRun take(String clause, String... options) {
    var all = new ArrayList<>(List.of(clause));
    all.addAll(List.of(options));
    return run("take", all.toArray(String[]::new));
  }

  private void assertTaken(String clause, String way) {
    CommandRun run = take(clause, way);
    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
  }

  /** A year of changes: a clause of each state. */
  private void changeEverything() {
    workspace
        .replace(LIBRARY, "    basis: statutory\n", """
                basis: statutory
                version: "1.1"
                changes:
                  - version: "1.1"
                    date: 2026-05
                    reason: the Act says tenant's family, not household
                    source: Allotments Act 1922, section 22
            """)
        .replace(LIBRARY, "tenant's household", "tenant's family")
        .replace(LIBRARY, "whoever has waited longest", "whoever has waited the longest time")
        .replace(LIBRARY, "light a fire before dusk", "light a fire at any time")
        .write(LIBRARY, workspace.read(LIBRARY) + """

              fencing:
                heading: Fencing
                body: |
                  Fences are no higher than a metre.
            """)
        .replace(OUTLINE, "  - review\n", "  - fencing\n")
        .replace(OWN, "Hens and rabbits", "Hens, bees and rabbits")
        .replace(OWN, "on Michaelmas Day", "on Lady Day")
        .replace(
            OWN,
            "  - insert: rent",
            "  - substitute: conduct\n    words: others\n    with: anybody else\n\n  - insert: rent");
  }

  @Test
  void helpSaysWhatTheCommandsDo() {
    verify("help-drift", workspace.run("drift", "--help"));
    verify("help-take", workspace.run("take", "--help"));
  }

  @Test
  void whatWasJustDecidedHasNoDrift() {
    verify("drift-nothing", run("drift"));
  }

  @Test
  void howTheLibraryWrapsItsLinesIsNoDrift() {
    workspace
        .replace(
            LIBRARY,
            "waited longest. ${council.possessive}",
            "waited longest.\n      ${council.possessive}")
        .replace(LIBRARY, "who live in the parish.", "who live\n      in the parish.");

    assertNothingOpen();
  }

  @Test
  void eachStateIsTold() {
    changeEverything();

    verify("drift", run("drift"));
    verify("drift-all", run("drift", "--all"));
    verify("drift-json", run("drift", "--json"));
  }

  @Test
  void aPolicyThatIsNotLockedHasNoDriftToTell() {
    workspace
        .write(
            "councils/ambridge/council.yaml",
            "name: Ambridge Parish Council\ncontacts: {allotments: the Clerk}\n")
        .write("councils/ambridge/allotments.yaml", "version: \"1\"\n");

    verify("drift-not-locked", workspace.run("drift"));
    verify(
        "take-not-locked",
        workspace.run("take", "ambridge", "allotments", "purpose", "--upstream"));
  }

  @Test
  void aTextThatNoLongerResolvesIsToldItsDriftAllTheSame() {
    workspace.replace(LIBRARY, "more than two plots", "above two plots at a time");

    verify("drift-that-fits-no-more", run("drift"));
    assertEquals(ExitCode.ERRORS, workspace.run("check", "little-muddling").exitCode());
  }

  @Test
  void aMistakeElsewhereInTheFileIsNoFaultOfAnAmendment() {
    workspace.replace(OWN, "adoption:\n", "full-name:\n  - porpose\n\nadoption:\n");

    verify("drift-with-a-mistake-elsewhere", run("drift"));
  }

  @Test
  void theLibrarysWordsAreTaken() {
    changeEverything();

    verify("take-upstream", take("conduct", "--upstream"));

    assertTrue(draft().contains("light a fire at any time"));
    assertTrue(draft().contains("to others"));
  }

  @Test
  void theLockedWordsAreKept() {
    changeEverything();

    verify("take-keep", take("waiting-list", "--keep"));

    assertTrue(draft().contains("waited longest. "), draft());
    assertTrue(draft().contains("more than one plot"), draft());
  }

  @Test
  void bothChangesAreMerged() {
    workspace.replace(LIBRARY, "waited longest", "waited the longest");
    workspace.replace(LIBRARY, "hold more than two plots", "at any time hold more than two plots");

    verify("take-merge", take("waiting-list", "--merge"));
  }

  /** The draft has both changes already, side by side as they are. */
  @Test
  void whatTheDraftHasPutTogetherStays() {
    workspace
        .replace(OWN, "Hens and rabbits", "Hens, bees and rabbits")
        .replace(
            LIBRARY,
            "      ${wording.livestock-rules}\n",
            "      ${wording.livestock-rules} Ask.\n");

    verify("take-merge-what-the-draft-has", take("livestock", "--merge"));
  }

  /** Where the council's amendment no longer fits, what it made stands in the lock. */
  @Test
  void whatFitsNoMoreIsMergedFromTheLock() {
    workspace
        .replace(LIBRARY, "Nobody may hold more", "Nobody may ever hold more")
        .replace(OWN, "words: more than two plots", "words: Nobody may hold more than two plots")
        .replace(OWN, "with: more than one plot", "with: Nobody may hold more than one plot");
    assertTrue(run("drift").out().contains("no longer fits"));

    verify("take-merge-what-fits-no-more", take("waiting-list", "--merge"));

    assertTrue(draft().contains("Nobody may ever hold more than one plot"), draft());
  }

  @Test
  void aConflictIsShownAndNothingIsWritten() {
    workspace.replace(LIBRARY, "more than two plots", "more than three plots");
    String before = workspace.read(OWN);

    verify("take-conflict", take("waiting-list", "--merge"));

    assertEquals(before, workspace.read(OWN));
  }

  @Test
  void aConflictIsSettledByHand() {
    workspace.replace(LIBRARY, "more than two plots", "more than three plots");
    CommandRun early = take("waiting-list", "--as-is");
    assertEquals(ExitCode.ERRORS, early.exitCode());
    workspace
        .replace(OWN, "words: more than two plots", "words: more than three plots")
        .replace(OWN, "with: more than one plot", "with: more than one large plot");

    verify("take-as-is", take("waiting-list", "--as-is"));

    assertNothingOpen();
  }

  private void assertNothingOpen() {
    assertTrue(run("drift").out().contains("nothing is open"), run("drift")::toString);
  }

  @Test
  void whatTheLibraryWithdrewIsKeptAsTheCouncilsOwn() {
    changeEverything();

    verify("take-keep-withdrawn", take("review", "--keep"));

    assertTrue(draft().contains("This policy is reviewed annually."), draft());
  }

  @Test
  void whatIsNewInTheLibraryIsLeftOutWhereTheDecisionIsKept() {
    changeEverything();

    verify("take-keep-new", take("fencing", "--keep"));

    assertFalse(draft().contains("Fencing"));
  }

  @Test
  void whatTheCouncilLeftOutComesBack() {
    workspace.replace(OWN, "amendments:\n", "amendments:\n  - omit: conduct\n\n");

    verify("take-upstream-left-out", take("conduct", "--upstream"));

    assertTrue(draft().contains("light a fire before dusk"));
  }

  @Test
  void aStatutoryClauseIsTheLibrarys() {
    changeEverything();

    verify("take-statutory", take("cultivation", "--keep"));
    assertTaken("cultivation", "--upstream");
  }

  @Test
  void whatAFactLeavesOutNoAmendmentBringsBack() {
    workspace.replace(
        OWN,
        "\n  livestock-rules: |\n    Hens and rabbits may be kept, but no cockerels.\n",
        "\n  gates: The gates are open.\n");

    verify("take-keep-left-out-by-a-fact", take("livestock", "--keep"));
    assertTaken("livestock", "--as-is");
  }

  @Test
  void theCouncilsOwnClauseIsPutBack() {
    changeEverything();

    assertEquals(ExitCode.ERRORS, take("rent", "--upstream").exitCode());
    assertEquals(ExitCode.ERRORS, take("rent", "--merge").exitCode());
    assertTaken("rent", "--keep");

    assertTrue(draft().contains("Michaelmas Day"), draft());
    assertFalse(run("drift").out().contains("rent"));
  }

  @Test
  void theModelsOwnWordsAreTheLibrarys() {
    workspace.replace(OUTLINE, "from dawn to dusk", "all day");

    assertTrue(run("drift").out().contains("conduct: changed upstream"), run("drift")::toString);

    assertTaken("conduct", "--keep");
    assertTrue(draft().contains("from dawn to dusk"), draft());
    assertNothingOpen();
  }

  @Test
  void aFactThatIsPrintedIsThePartOfTheCouncil() {
    workspace.replace(
        "councils/little-muddling/council.yaml", "the Parish Clerk", "the Deputy Clerk");

    CommandRun drift = run("drift");

    assertTrue(
        drift
            .out()
            .contains(
                "council.contacts.allotments: it was 'the Parish Clerk' and is 'the Deputy Clerk'"),
        drift::toString);
    assertTrue(drift.out().contains("waiting-list: edited here"), drift::toString);
    assertFalse(drift.out().contains("purpose"), drift::toString);
  }

  @Test
  void whatIsSettledStaysSoUntilTheLibraryChangesOnceMore() {
    changeEverything();
    List.of("waiting-list", "conduct").forEach(clause -> assertTaken(clause, "--merge"));
    List.of("cultivation", "fencing").forEach(clause -> assertTaken(clause, "--upstream"));
    List.of("review", "rent").forEach(clause -> assertTaken(clause, "--keep"));
    assertTaken("livestock", "--as-is");

    assertNothingOpen();
    verify("drift-settled", run("drift", "--all"));
    assertEquals("", workspace.run("check", "little-muddling").err());

    workspace.replace(LIBRARY, "the longest time", "the longest of all");

    assertTrue(
        run("drift").out().contains("open: 1 of 8\n  waiting-list: "),
        run("drift").out());
    assertTaken("waiting-list", "--upstream");
    assertNothingOpen();
  }

  @Test
  void settlingTwiceChangesNothing() {
    changeEverything();
    assertTaken("conduct", "--merge");
    String once = workspace.read(OWN);

    CommandRun again = take("conduct", "--merge");

    assertTrue(again.out().contains("nothing to write: this is taken already"), again.out());
    assertEquals(once, workspace.read(OWN));
  }

  @Test
  void aDryRunShowsAllAndWritesNothing() {
    changeEverything();
    String before = workspace.read(OWN);

    CommandRun dry = take("waiting-list", "--keep", "--dry-run");

    assertEquals(before, workspace.read(OWN));
    assertEquals(
        take("waiting-list", "--keep").out().replace("written ", "would write ")
            + "nothing is written, because of --dry-run\n",
        dry.out());
  }

  @Test
  void whatEndsWithWindowsLinesStillDoes() {
    changeEverything();
    workspace.write(OWN, workspace.read(OWN).replace("\n", "\r\n"));

    assertTaken("waiting-list", "--keep");

    assertEquals(
        workspace.read(OWN).lines().count() * 2,
        workspace.read(OWN).chars().filter(c -> c == '\n' || c == '\r').count());
    assertTrue(draft().contains("waited longest. "), draft());
  }

  @Test
  void amendmentsInBracketsAreLeftAlone() {
    String own = workspace.read(OWN);
    int from = own.indexOf("amendments:");
    int to = own.indexOf("adoption:");
    workspace
        .write(OWN, own.substring(0, from) + """
            amendments: [{substitute: waiting-list, words: two plots, with: one plot}]

            """ + own.substring(to))
        .replace(LIBRARY, "waited longest", "waited the longest");

    verify("take-amendments-in-brackets", take("waiting-list", "--keep"));
  }

  /** Words that another clause brings along would stand there twice. */
  @Test
  void whatAnotherAmendmentChangesTooIsNotSettledBlindly() {
    workspace
        .replace(
            OWN, "amendments:\n", "amendments:\n  - merge: purpose\n    into: waiting-list\n\n")
        .replace(LIBRARY, "waited longest", "waited the longest");
    String before = workspace.read(OWN);

    verify("take-with-another-amendment", take("waiting-list", "--keep"));

    assertEquals(before, workspace.read(OWN));
  }

  @Test
  void whatWasSettledOfOneLockIsOpenAgainUnderTheNext() {
    workspace.replace(LIBRARY, "waited longest", "waited the longest");
    assertTaken("waiting-list", "--keep");
    CommandRun adopted = run(
        "adopt",
        "--body=Full Council",
        "--date=2026-06-05",
        "--minute=26/077",
        "--version=1.1",
        "--as-of=2026-07-01");
    assertEquals(ExitCode.DONE, adopted.exitCode(), adopted::toString);
    assertNothingOpen();

    workspace.replace(LIBRARY, "waited the longest", "waited longer than all");
    assertTrue(run("drift").out().contains("open: 1 of 7\n  waiting-list"), run("drift")::toString);
    workspace.replace(LIBRARY, "waited longer than all", "waited the longest");

    assertNothingOpen();
  }

  @Test
  void whatIsAsItWasHasNothingToSettle() {
    String before = workspace.read(OWN);

    CommandRun run = take("conduct", "--merge");

    assertEquals(new CommandRun(ExitCode.ERRORS, "", """
            councils/little-muddling/allotments.yaml: error: clause 'conduct' is as it was locked, \
            so there is nothing to take
              hint: see what is open with 'policy drift little-muddling allotments'
            """), run);
    assertEquals(before, workspace.read(OWN));
  }

  @Test
  void wrongUsageIsExplained() {
    assertUsage(
        "CLAUSE is missing",
        "'policy drift little-muddling allotments' lists the clauses that are open",
        run("take"));
    assertUsage(
        "choose the words that the clause is to have",
        "use one of: --upstream, --keep, --merge, --as-is",
        take("conduct"));
    assertUsage(
        "no clause is called 'condact'", "did you mean 'conduct'?", take("condact", "--keep"));
    CommandRun two = take("conduct", "--keep", "--merge");
    assertEquals(ExitCode.USAGE, two.exitCode());
  }

  private static void assertUsage(String message, String hint, CommandRun run) {
    assertEquals(
        new CommandRun(
            ExitCode.USAGE, "", "policy: error: " + message + "\n  hint: " + hint + "\n"),
        run);
  }

  /** The draft's Markdown. */
  private String draft() {
    CommandRun run = workspace.run("generate", "little-muddling", "--draft", "--format=md");
    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
    return workspace.read("output/little-muddling/allotments.draft.md");
  }

  private static void verify(String name, CommandRun run) {
    new ConsoleText(APPROVED.resolve(name)).verify(run);
  }
}
