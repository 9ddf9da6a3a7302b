package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Items that texts refer to, after their words are adopted. */
final class LockedItemsTest {
  private static final String LIBRARY = "templates/clauses/allotments.yaml";
  private static final String PAGE = "output/little-muddling/allotments.html";

  @TempDir
  Path folder;

  private WorkspaceFolder workspace;

  @BeforeEach
  void makeTheWorkspace() {
    workspace = WorkspaceFolder.faultless(folder.resolve("workspace"));
    workspace.write("templates/references.yaml", """
        numbered: clause ${number}
        unnumbered: clause ‘${heading}’
        appendix: Appendix ${letter}
        """);
  }

  private CommandRun run(String... words) {
    CommandRun run = workspace.run(words);
    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
    return run;
  }

  private void nameTheItem() {
    workspace.replace(LIBRARY, "- b. let the plot", "- b. {#letting} let the plot");
  }

  @Test
  void aReferenceStillLeadsToItsItemOnceTheLibraryHasChanged() {
    nameTheItem();
    workspace.replace(
        LIBRARY, "This policy says how.", "This policy says how, and ${item('letting')} who not.");
    workspace.adopted("allotments");
    workspace.replace(LIBRARY, "- a. light a fire", "- a. sing;\n      - b. light a fire");

    run("generate", "--force");

    String page = workspace.read(PAGE);
    assertTrue(page.contains("href=\"#conduct.letting\""), page);
    assertTrue(page.contains("<li id=\"conduct.letting\">let the plot"), page);
    assertTrue(page.contains("(b)</span></a> who not."), page);
  }

  @Test
  void anAppendixStaysOneInTheAdoptedText() {
    String outline = "templates/policies/allotments.yaml";
    String without = workspace.read(outline);
    workspace.write(outline, without + "appendices: [conduct]\n");
    workspace.adopted("allotments");
    workspace.write(outline, without);

    run("generate", "--force");

    assertTrue(
        workspace.read(PAGE).contains("<section class=\"level-1 appendix\""), workspace.read(PAGE));
    assertTrue(workspace.read(PAGE).contains(">Appendix A: Conduct</h2>"));
  }

  @Test
  void pagesStayTurnedInTheAdoptedText() {
    String outline = "templates/policies/allotments.yaml";
    String without = workspace.read(outline);
    workspace.write(outline, without + "landscape: [conduct]\n");
    workspace.adopted("allotments");
    workspace.write(outline, without);

    run("generate", "--force");

    assertTrue(
        workspace.read(PAGE).contains("<section class=\"level-1 landscape\""),
        workspace.read(PAGE));
  }

  @Test
  void pagesThatTheLibraryTurnsLaterChangeNoWord() {
    workspace.adopted("allotments");
    workspace.replace(
        "templates/policies/allotments.yaml", "clauses:", "landscape: [conduct]\nclauses:");

    assertTrue(run("drift").out().contains("nothing"), run("drift").out());
    assertFalse(run("list").out().contains("draft"), run("list").out());
    assertTrue(run("redline", "allotments").out().contains("no word changes"));
  }

  @Test
  void aNameThatTheLibraryGivesLaterChangesNoWord() {
    workspace.adopted("allotments");
    nameTheItem();

    assertTrue(run("drift").out().contains("nothing"), run("drift").out());
    assertFalse(run("list").out().contains("draft"), run("list").out());
    assertFalse(run("due", "--as-of", "2026-11-22").out().contains("changed"));
    CommandRun redline = run("redline", "allotments");
    assertTrue(redline.out().contains("no word changes"), redline.out());
  }
}
