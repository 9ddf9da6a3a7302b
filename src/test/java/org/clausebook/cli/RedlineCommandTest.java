package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a clerk sees who asks what has changed. */
final class RedlineCommandTest {
  private static final Path APPROVED = Path.of("src/test/resources/console");
  private static final String COUNCIL = "little-muddling";
  private static final String POLICY = "allotments";
  private static final String OVERLAY = "councils/little-muddling/allotments.yaml";
  private static final String LIBRARY = "templates/clauses/allotments.yaml";
  private static final String REDLINE = "output/little-muddling/allotments.redline-1.0-draft.md";

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  @BeforeEach
  void adopt() {
    workspace = WorkspaceFolder.faultless(temporary.resolve("workspace"));
    decide("2026-03-05", "26/041");
  }

  private void decide(String date, String minute, String... options) {
    var arguments = new ArrayList<>(List.of("adopt", COUNCIL, POLICY, "--body", "Full Council"));
    arguments.addAll(List.of("--date", date, "--minute", minute, "--as-of", "2026-11-22"));
    arguments.addAll(List.of(options));
    CommandRun run = workspace.run(arguments.toArray(String[]::new));
    assertEquals(ExitCode.DONE, run.exitCode(), run::err);
  }

  @Test
  void itHasHelpWithExamples() {
    new ConsoleText(APPROVED.resolve("help-redline")).verify(workspace.run("redline", "--help"));
  }

  @Test
  void theVersionInForceIsComparedWithTheWorkingText() {
    workspace.replace(LIBRARY, "light a fire before dusk", "light a fire before eight o'clock");
    workspace.replace(OVERLAY, "but no cockerels", "but neither cockerels nor pigs");

    CommandRun run = redline();

    assertEquals(new CommandRun(ExitCode.DONE, """
            output/little-muddling/allotments.redline-1.0-draft.md
            output/little-muddling/allotments.redline-1.0-draft.html
            output/little-muddling/allotments.redline-1.0-draft.pdf
            """, ""), run);
    String text = workspace.read(REDLINE);
    assertTrue(
        text.contains("light a fire before {deleted: ~~dusk~~} {inserted: **eight o'clock**};"),
        text);
    assertTrue(
        text.contains("version 1.0 (adopted by Full Council, 5th March 2026, minute 26/041)"),
        text);
  }

  @Test
  void ofChangesAloneTheOtherClausesAreCountedAndLeftOut() {
    workspace.replace(LIBRARY, "light a fire before dusk", "light a fire before [the rent](#rent)");

    CommandRun run = redline("--changes-only");

    assertEquals(new CommandRun(ExitCode.DONE, """
            output/little-muddling/allotments.redline-1.0-draft-changes.md
            output/little-muddling/allotments.redline-1.0-draft-changes.html
            output/little-muddling/allotments.redline-1.0-draft-changes.pdf
            """, ""), run);
    String text = workspace.read(REDLINE.replace("-draft", "-draft-changes"));
    assertTrue(text.contains("\nClauses that stay as they are, and are left out here: 6.\n"), text);
    assertEquals(
        List.of("## What changes", "## 5. Conduct"),
        text.lines().filter(line -> line.startsWith("## ")).toList());
    String page =
        workspace.read(REDLINE.replace("-draft", "-draft-changes").replace(".md", ".html"));
    assertFalse(page.contains("#rent"), page);
    assertTrue(page.contains("<p>Clauses that stay as they are, and are left out here: 6.</p>"));
  }

  @Test
  void whereMostOfALongTextStaysTheOptionIsNamed() {
    var inserts = new StringBuilder();
    for (int i = 1; i <= 15; i++) {
      String before = i == 1 ? "conduct" : "extra-" + (i - 1);
      inserts.append("  - insert: extra-" + i + "\n    after: " + before + "\n    heading: Extra "
          + i + "\n    body: Extra words of clause " + i + ".\n");
    }
    workspace.replace(OVERLAY, "\nadoption:", inserts + "\nadoption:");
    decide("2026-10-01", "26/090", "--version", "2.0");
    workspace.replace(OVERLAY, "Extra words of clause 7", "Other words of clause 7");

    CommandRun run = redline("--format", "md");

    assertEquals(
        OVERLAY + ": note: clauses that change: 1 of 22; '--changes-only' leaves out the others\n",
        run.err());
    assertEquals("", redline("--format", "md", "--changes-only").err());
  }

  @Test
  void twoVersionsThatWereAdoptedAreComparedAsTheyWere() {
    workspace.replace(LIBRARY, "before dusk", "before eight o'clock");
    decide("2026-10-01", "26/090", "--version", "2.0");
    workspace.replace(LIBRARY, "before eight o'clock", "at all");

    assertEquals(
        "output/little-muddling/allotments.redline-1.0-2.0.md\n",
        redline("--from", "1.0", "--to", "2.0", "--format", "md").out());

    String text = workspace.read("output/little-muddling/allotments.redline-1.0-2.0.md");
    assertTrue(text.contains("{deleted: ~~dusk~~} {inserted: **eight o'clock**}"), text);
    assertTrue(text.contains("to version 2.0 (adopted by Full Council, 1st October 2026"), text);
  }

  @Test
  void thePolicysOwnFilesStayAsTheyAre() throws Exception {
    workspace.run("generate", COUNCIL, POLICY);
    byte[] before = Files.readAllBytes(workspace.path("output/little-muddling/allotments.html"));
    workspace.replace(LIBRARY, "before dusk", "before eight o'clock");

    redline();

    assertEquals(
        new String(before, StandardCharsets.UTF_8),
        workspace.read("output/little-muddling/allotments.html"));
  }

  @Test
  void aTextThatHasNotChangedSaysSoAndWritesNothing() {
    var before = workspace.files("");

    assertEquals(
        new CommandRun(
            ExitCode.DONE,
            "little-muddling allotments: no word changes from 1.0 to draft, so nothing is written\n",
            ""),
        redline());

    assertEquals(before, workspace.files(""));
  }

  @Test
  void theSameVersionsMakeTheSameBytes() throws Exception {
    workspace.replace(LIBRARY, "before dusk", "before eight o'clock");
    Path pdf = workspace.path(REDLINE.replace(".md", ".pdf"));
    redline();
    byte[] first = Files.readAllBytes(pdf);
    Files.delete(pdf);

    redline();

    assertEquals(-1, Arrays.mismatch(first, Files.readAllBytes(pdf)));
  }

  @Test
  void anUnknownVersionIsAMistakeWithTheNamesThereAre() {
    CommandRun run = redline("--from", "1.1");

    assertEquals(new CommandRun(ExitCode.USAGE, "", """
            policy: error: no version of little-muddling allotments is called '1.1'
              hint: did you mean '1.0'?
            """), run);
  }

  @Test
  void aPolicyThatWasNeverAdoptedHasNothingToCompareWith() {
    WorkspaceFolder fresh = WorkspaceFolder.faultless(temporary.resolve("fresh"));

    CommandRun run = fresh.run("redline", COUNCIL, POLICY);

    assertEquals(new CommandRun(ExitCode.USAGE, "", """
            policy: error: no words of 'little-muddling allotments' are locked yet
              hint: record its adoption with 'policy adopt'; what changes after that can be compared
            """), run);
  }

  @Test
  void noRedlineIsAFragment() {
    CommandRun run = redline("--format", "html,fragment");

    assertEquals(new CommandRun(ExitCode.USAGE, "", """
            policy: error: a redline can be written as md, html, pdf and docx only
              hint: use '--format pdf'
            """), run);
  }

  @Test
  void mistakesInTheWorkingTextAreShownAndNothingIsWritten() {
    workspace.replace(OVERLAY, "with: more than one plot", "wiht: more than one plot");

    CommandRun run = redline();

    assertEquals(ExitCode.ERRORS, run.exitCode());
    assertTrue(run.err().contains("unknown key 'wiht'"), run.err());
    assertFalse(Files.exists(workspace.path(REDLINE)));
  }

  private CommandRun redline(String... options) {
    var arguments = new ArrayList<String>();
    arguments.addAll(List.of("redline", COUNCIL, POLICY));
    arguments.addAll(List.of(options));
    return workspace.run(arguments.toArray(String[]::new));
  }
}
