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

/** What a council gives to those whom a policy is for. */
final class SummaryCommandTest {
  private static final String LIBRARY = "templates/clauses/allotments.yaml";
  private static final String OVERLAY = "councils/little-muddling/allotments.yaml";
  private static final String PAPER = "output/little-muddling/allotments.summary";

  @TempDir
  Path folder;

  private WorkspaceFolder workspace;

  @BeforeEach
  void makeTheWorkspace() {
    workspace = WorkspaceFolder.faultless(folder.resolve("workspace"));
    workspace.replace(
        LIBRARY,
        "    heading: Conduct\n",
        "    heading: Conduct\n    summary: Ask ${council.term} before you light a fire.\n");
  }

  private CommandRun run(String... words) {
    return workspace.run(words);
  }

  private CommandRun summary(String... options) {
    return run(
        List.of(options).isEmpty()
            ? new String[] {"summary", "allotments", "--format", "md"}
            : options);
  }

  @Test
  void itPrintsWhatEachClauseMeansWithVersionAndDate() {
    workspace.adopted("allotments");

    CommandRun run = summary();

    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
    assertEquals(PAPER + ".md\n", run.out());
    assertTrue(run.err().contains("note: left out, because they have no summary: "), run.err());
    String paper = workspace.read(PAPER + ".md");
    assertTrue(paper.contains("before you light a fire."), paper);
    assertTrue(paper.contains("Version 1.0, adopted by Full Council on "), paper);
    assertTrue(paper.contains("(minute 26/041)."), paper);
    assertFalse(paper.contains("DRAFT"), paper);
  }

  @Test
  void aDraftIsSummedUpOnlyWhereSomebodyAsksForThat() {
    workspace.replace(OVERLAY, "date: 2026-03-05\n      minute: 26/041", "date: pending");
    CommandRun refused = summary();

    assertEquals(ExitCode.ERRORS, refused.exitCode(), refused::toString);
    assertTrue(refused.err().contains("error: this policy is not adopted yet"), refused.err());
    assertTrue(refused.err().contains("add '--draft'"), refused.err());

    CommandRun run = summary("summary", "allotments", "--draft", "--format", "md");

    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
    String paper = workspace.read(PAPER + ".md");
    assertTrue(paper.contains("notice: \"DRAFT: not adopted yet\""), paper);
    assertTrue(paper.contains("DRAFT of version 1.0: not adopted yet."), paper);
  }

  @Test
  void aSummaryOfWordsThatWereNeverAdoptedIsLeftOut() {
    workspace.adopted("allotments");
    workspace.replace(
        OVERLAY, "amendments:\n", "amendments:\n  - {retitle: conduct, with: Fires}\n");

    CommandRun run = summary();

    assertEquals(ExitCode.ERRORS, run.exitCode(), run::toString);
    assertTrue(
        run.err().contains("every clause that has a summary has changed since it was adopted"),
        run.err());
    assertEquals(
        ExitCode.DONE,
        summary("summary", "allotments", "--draft", "--format", "md").exitCode());
  }

  @Test
  void withoutAnySummaryItSaysWhatToWrite() {
    workspace.replace(LIBRARY, "    summary: Ask ${council.term} before you light a fire.\n", "");

    CommandRun run = summary("summary", "allotments", "--draft");

    assertTrue(run.err().contains("no clause of this policy has a summary"), run.err());
    assertTrue(run.err().contains("the line 'summary:'"), run.err());
  }

  @Test
  void oneThatTakesMoreThanAPageOfPaperSaysSoAndPrintsItAll() {
    workspace.replace(LIBRARY, "Ask ${council.term}", "Ask first. ".repeat(700) + "Ask us");

    CommandRun run = summary("summary", "allotments", "--draft", "--format", "pdf,docx");

    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
    assertEquals(PAPER + ".pdf\n" + PAPER + ".docx\n", run.out());
    assertTrue(run.err().contains("note: this summary takes 2 pages on paper: "), run.err());
  }

  @Test
  void aFragmentIsNoFormatOfIt() {
    CommandRun run = summary("summary", "allotments", "--format", "fragment");

    assertEquals(ExitCode.USAGE, run.exitCode(), run::toString);
    assertTrue(
        run.err().contains("a summary can be written as md, html, pdf and docx only"), run.err());
  }
}
