package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** References of minutes, on the command line and in files. */
final class MinuteGivenTest {
  private static final String FILE = "councils/little-muddling/allotments.yaml";

  @TempDir
  Path temporary;

  @ParameterizedTest
  @ValueSource(strings = {"pending", "To follow", "n/a", "?", "…", "-", " ", "[minute]"})
  void wordsInThePlaceOfAMinuteAreRefused(String minute) {
    var workspace = WorkspaceFolder.faultless(temporary);
    var before = workspace.files("");

    CommandRun adopted = workspace.run(
        "adopt",
        "little-muddling",
        "allotments",
        "--body",
        "Full Council",
        "--date",
        "2026-03-05",
        "--minute",
        minute);
    CommandRun reviewed = workspace.run(
        "review",
        "little-muddling",
        "allotments",
        "--no-change",
        "--body",
        "Full Council",
        "--date",
        "2026-03-05",
        "--minute",
        minute);

    assertEquals(ExitCode.USAGE, adopted.exitCode(), adopted::toString);
    assertEquals(ExitCode.USAGE, reviewed.exitCode(), reviewed::toString);
    assertTrue(adopted.err().contains("'" + minute + "' is not a minute reference"));
    assertEquals(before, workspace.files(""));
  }

  @Test
  void theSameWordsInAFileAreAnErrorInEventsAndHistory() {
    var workspace =
        WorkspaceFolder.faultless(temporary).replace(FILE, "minute: AC 9", "minute: tbc");
    workspace.write(
        FILE,
        workspace.read(FILE)
            + "\nhistory:\n  - version: \"0.9\"\n    date: 2024\n    minute: n/a\n");

    CommandRun run = workspace.run("check");

    assertEquals(ExitCode.ERRORS, run.exitCode(), run::toString);
    assertTrue(
        run.err().contains(FILE + ":24:15: error: 'tbc' is not a minute reference"), run.err());
    assertTrue(run.err().contains("error: 'n/a' is not a minute reference"), run.err());
  }

  @Test
  void whatYamlTakesForACommentIsTold() {
    var workspace = WorkspaceFolder.faultless(temporary)
        .replace(FILE, "body: Amenities Committee", "body: Amenities Committee #2");

    CommandRun run = workspace.run("generate", "--all", "--format", "md");

    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
    assertEquals(
        FILE + ":22:33: warning: '#2' is a comment to YAML, and no part of the text before it\n "
            + " hint: write 'body: \"Amenities Committee #2\"', or put a space after '#' if it is"
            + " a comment\n",
        run.err());
  }
}
