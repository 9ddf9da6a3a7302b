package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A policy that was adopted on a date that is no longer known is in force, and says no date. */
final class UnknownDateTest {
  private static final String FILE = "councils/little-muddling/allotments.yaml";
  private static final String OUTPUT = "output/little-muddling/allotments";

  /** A cell, a row or a sentence in which something is missing. */
  private static final Pattern GAP = Pattern.compile(
      "(?i)unknown|<dd></dd>|<td></td>|<td> *</td>| on *[,.<]| on$|\\| *\\|$|: *</p>|: *$"
          + "|adopted *</p>|This policy *\\.");

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  @BeforeEach
  void makeTheWorkspace() {
    workspace = WorkspaceFolder.faultless(temporary);
    String text = workspace.read(FILE);
    workspace.write(FILE, text.substring(0, text.indexOf("\nadoption:")) + "\n");
    adopt("unknown", "M 3");
  }

  private CommandRun adopt(String date, String minute) {
    return workspace.run(
        "adopt",
        "little-muddling",
        "allotments",
        "--body",
        "Full Council",
        "--date",
        date,
        "--minute",
        minute);
  }

  @Test
  void itIsLockedAndListedAsAdopted() {
    assertTrue(workspace
        .files("councils/little-muddling/adopted/allotments")
        .containsKey("unknown-adopted.yaml"));
    assertTrue(workspace.run("list").out().matches("(?s).* adopted +- +M 3 +- .*"));
    assertTrue(workspace.run("due", "--all").out().contains("no date"));
    assertEquals("", workspace.run("check", "--strict").out().replaceAll("(?s).*", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "document-control: {form: table}",
        "document-control: {form: lines}",
        "document-control: {form: sentence}",
        "document-control: {at: page}",
        "document-control: {show: [adopted-by, minute, history]}\n"
            + "history: [{version: \"0.9\", date: 2001}]",
        "review-cycle: {words: annually, every: 1 year, due: 2027-05}",
      })
  void noPageSaysADateOrHasAGapInItsPlace(String control) {
    workspace.write(FILE, workspace.read(FILE) + control + "\n");

    CommandRun run = workspace.run("generate", "--all", "--format", "md,html,fragment");

    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
    for (String ending : new String[] {".md", ".html", ".fragment.html"}) {
      String body = workspace.read(OUTPUT + ending);
      int text = Math.max(body.indexOf("<body"), body.indexOf("\n---\n") + 1);
      body.substring(text)
          .lines()
          .filter(line -> !line.equals("| | |") && !line.contains("must not:"))
          .forEach(line -> assertFalse(GAP.matcher(line).find(), ending + ": " + line));
    }
  }

  @Test
  void itsMetadataSayNeitherADateNorThatItIsPending() {
    for (String ending : new String[] {".md", ".html", ".pdf"}) {
      assertTrue(
          workspace
              .run("inspect", OUTPUT + ending)
              .out()
              .contains("event: adopted by Full Council, on an unknown date, minute M 3"),
          ending);
    }
  }

  @Test
  void anOlderDecisionRecordedLaterLeavesWhatIsInForceAsItIs() {
    CommandRun known = adopt("2026-03-05", "26/1");
    String before = workspace.run("show", "little-muddling", "allotments").out();
    var locks = workspace.files("councils/little-muddling/adopted");

    CommandRun older = adopt("2019-05-13", "19/4");

    assertEquals(ExitCode.DONE, known.exitCode(), known::toString);
    assertEquals(ExitCode.DONE, older.exitCode(), older::toString);
    assertTrue(
        older
            .err()
            .startsWith(FILE + ": note: the words of this decision are not locked, because a later"
                + " decision is on record; what is in force does not change\n"),
        older.err());
    assertEquals(locks, workspace.files("councils/little-muddling/adopted"));
    assertEquals(before, workspace.run("show", "little-muddling", "allotments").out());
    assertTrue(workspace.read(FILE).indexOf("2019-05-13") < workspace.read(FILE).indexOf("2026"));
    assertTrue(workspace.read(FILE).indexOf("unknown") < workspace.read(FILE).indexOf("2019"));
    assertTrue(workspace.run("list").out().contains("2026-03-05"));
  }

  @Test
  void anOlderDecisionWithoutItsMinuteIsNotRecorded() {
    adopt("2026-03-05", "26/1");
    var before = workspace.files("");

    CommandRun run = workspace.run(
        "adopt", "little-muddling", "allotments", "--body", "Full Council", "--date", "2019");

    assertEquals(ExitCode.ERRORS, run.exitCode(), run::toString);
    assertTrue(run.err().contains("[missing-minute]"), run.err());
    assertEquals(before, workspace.files(""));
  }

  @Test
  void aReviewNeedsItsDate() {
    CommandRun run = workspace.run(
        "review",
        "little-muddling",
        "allotments",
        "--no-change",
        "--body",
        "Full Council",
        "--date",
        "unknown",
        "--minute",
        "26/9");

    assertEquals(ExitCode.ERRORS, run.exitCode());
    assertTrue(run.err().contains("a review needs a date"), run.err());
  }
}
