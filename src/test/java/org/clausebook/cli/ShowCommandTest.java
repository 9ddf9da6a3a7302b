package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was decided is printed again, and reviewed without a change. */
final class ShowCommandTest {
  private static final String FILE = "councils/little-muddling/allotments.yaml";
  private static final String OUTPUT = "output/little-muddling/";

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  @BeforeEach
  void adoptOnce() {
    workspace = WorkspaceFolder.faultless(temporary);
    assertDone(adopt("--date", "2026-03-05", "--minute", "26/041"));
    assertDone(generate());
  }

  /** As if nothing had been adopted. */
  private void forgetTheAdoption() throws IOException {
    Files.delete(workspace
        .folder()
        .resolve("councils/little-muddling/adopted/allotments/2026-03-05-adopted.yaml"));
  }

  @Test
  void theVersionInForceIsPrintedAsItStands() {
    CommandRun run = run("show", "--format", "md,html");

    assertDone(run);
    assertEquals(
        OUTPUT + "allotments.version-1.0.md\n" + OUTPUT + "allotments.version-1.0.html\n",
        run.out());
    for (String ending : List.of("md", "html")) {
      assertEquals(
          workspace.read(OUTPUT + "allotments." + ending),
          workspace.read(OUTPUT + "allotments.version-1.0." + ending));
    }
  }

  @Test
  void aSupersededVersionSaysSoAndKeepsItsWords() {
    String first = workspace.read(OUTPUT + "allotments.md");
    workspace.replace(FILE, "no cockerels", "cockerels too");
    assertDone(adopt("--date", "2026-09-03", "--minute", "26/077", "--version", "1.1"));

    assertDone(run("show", "--version", "1.0", "--format", "md,html,fragment"));

    String words = "version 1.1 was adopted by Full Council, 3rd September 2026";
    assertEquals(
        first,
        workspace
            .read(OUTPUT + "allotments.version-1.0.md")
            .replace("notice: \"SUPERSEDED: " + words + "\"\n", "")
            .replace("> **SUPERSEDED**: " + words + "\n\n", ""));
    String page = workspace.readPage(OUTPUT + "allotments.version-1.0.html");
    assertTrue(page.contains("aria-label=\"Superseded\"><p><strong>SUPERSEDED</strong>: " + words));
    assertTrue(workspace
        .readPage(OUTPUT + "allotments.version-1.0.fragment.html")
        .contains("<p><strong>SUPERSEDED</strong>: " + words));
    assertDone(generate());
    assertTrue(workspace.read(OUTPUT + "allotments.md").contains("cockerels too"));
  }

  @Test
  void aVersionIsWrittenInEveryFormatOrInNone() {
    workspace.write("templates/layouts/fragment/fragment.html.ftl", "</#if>\n");

    CommandRun run = run("show", "--format", "md,fragment");

    assertEquals(ExitCode.ERRORS, run.exitCode(), run::toString);
    assertFalse(workspace.path(OUTPUT + "allotments.version-1.0.md").toFile().exists());
  }

  @Test
  void aVersionThatNobodyDecidedIsNamedAsSuch() {
    CommandRun run = run("show", "--version", "1.2");

    assertEquals(ExitCode.USAGE, run.exitCode());
    assertEquals("""
        policy: error: no version of little-muddling allotments is called '1.2'
          hint: did you mean '1.0'?
        """, run.err());
  }

  @Test
  void aReviewWithoutChangeMovesTheNextOne() {
    String wording = "wording: ";
    CommandRun run = review("--date", "2027-03-04", "--minute", "27/012");

    assertDone(run);
    assertTrue(run.out().contains("+    - verb: reviewed\n+      body: Full Council\n"), run::out);
    assertTrue(run.out().contains(wording));
    assertDone(generate());
    String printed = workspace.read(OUTPUT + "allotments.md");
    assertTrue(printed.contains("review-due: \"2028-03-04\""), printed);
    assertTrue(printed.contains("version: \"1.0\""), printed);
    assertTrue(printed.contains("Adopted by Full Council on 5th March 2026"), printed);
    assertEquals(
        List.of("2026-03-05-adopted.yaml", "2027-03-04-reviewed.yaml"),
        List.copyOf(
            workspace.files("councils/little-muddling/adopted/allotments").keySet()));

    CommandRun again = review("--date", "2027-03-04", "--minute", "27/012");
    assertTrue(again.out().contains("nothing to write"), again::toString);
  }

  @Test
  void aDateThatTheCouncilFixedMovesWithTheReview() throws IOException {
    forgetTheAdoption();
    workspace.write(FILE, """
            version: "1.0"
            review-cycle: {words: annually, due: 2027-05}
            """);
    assertDone(adopt("--date", "2026-03-05", "--minute", "26/041"));

    CommandRun run = review("--date", "2027-06-03", "--minute", "27/012");

    assertDone(run);
    assertTrue(run.out().contains("+review-cycle: {words: annually, due: 2028-05}\n"), run::out);
  }

  @Test
  void aDateThatNothingMovesIsAskedFor() throws IOException {
    forgetTheAdoption();
    workspace.write(FILE, """
            version: "1.0"
            review-cycle: {words: regularly, due: 2027-05}
            """);
    assertDone(adopt("--date", "2026-03-05", "--minute", "26/041"));

    CommandRun asked = review("--date", "2027-05-03", "--minute", "27/012");
    CommandRun told = review("--date", "2027-05-03", "--minute", "27/012", "--due", "2028-05");

    assertEquals(ExitCode.ERRORS, asked.exitCode());
    assertTrue(asked.err().contains("add '--due' and the date, such as '--due 2028-05'"));
    assertDone(told);
  }

  @Test
  void whatIsNotLockedCannotBeReviewedWithoutChange() throws IOException {
    forgetTheAdoption();
    workspace.write(FILE, "version: \"1.0\"\n");

    CommandRun run = review("--date", "2026-05-03", "--minute", "26/012");

    assertEquals(ExitCode.ERRORS, run.exitCode());
    assertTrue(run.err().contains("record its adoption first, with 'policy adopt'"), run::err);
    assertFalse(workspace.read(FILE).contains("reviewed"));
  }

  private static void assertDone(CommandRun run) {
    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
  }

  private CommandRun generate() {
    return run("generate", "--format", "md,html");
  }

  private CommandRun adopt(String... more) {
    return run(
        "adopt",
        Stream.concat(Stream.of("--as-of", "2026-11-22", "--body", "Full Council"), Stream.of(more))
            .toArray(String[]::new));
  }

  private CommandRun review(String... more) {
    return run(
        "review",
        Stream.concat(
                Stream.of("--as-of", "2027-11-22", "--no-change", "--body", "Full Council"),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private CommandRun run(String command, String... more) {
    return workspace.run(
        Stream.concat(Stream.of(command, "little-muddling", "allotments"), Stream.of(more))
            .toArray(String[]::new));
  }
}
