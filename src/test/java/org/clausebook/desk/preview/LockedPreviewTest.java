package org.clausebook.desk.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.clausebook.cli.CommandRun;
import org.clausebook.cli.WorkspaceFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview shows what somebody writes, though other words are locked. */
final class LockedPreviewTest {
  private static final String FILE = "councils/little-muddling/allotments.yaml";
  private static final String PAGE = "/little-muddling/allotments";
  private static final String DECIDED = PAGE + ".adopted";

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  @BeforeEach
  void adopt() {
    workspace = WorkspaceFolder.faultless(temporary);
    CommandRun run = workspace.run(
        "adopt",
        "little-muddling",
        "allotments",
        "--body",
        "Full Council",
        "--date",
        "2026-03-05",
        "--minute",
        "26/041",
        "--as-of",
        "2026-11-22");
    assertEquals(0, run.exitCode(), run::toString);
  }

  private Answer answer(String path) {
    return new PreviewSite(temporary, council -> {}).answer(path);
  }

  private String page(String path) {
    return answer(path).content().text();
  }

  @Test
  void whatWasDecidedIsShownWhileNothingElseIsWritten() {
    String page = page(PAGE + ".html");

    assertTrue(page.contains("Adopted 5th March 2026"), page);
    assertFalse(page.contains("differs from what was decided"), page);
    assertEquals(page(DECIDED + ".html"), page);
  }

  @Test
  void anEditIsShownAsADraftWithTheWayToWhatWasDecided() {
    workspace.replace(FILE, "no cockerels", "cockerels too");

    String page = page(PAGE + ".html");

    assertTrue(page.contains("cockerels too"), page);
    assertTrue(page.contains("<strong>DRAFT</strong>"), page);
    assertTrue(page.contains("href=\"" + DECIDED + ".html\""), page);
    assertTrue(page.contains("src=\"/_/live.js\""), page);
    String decided = page(DECIDED + ".html");
    assertTrue(decided.contains("no cockerels"), decided);
    assertFalse(decided.contains("<strong>DRAFT</strong>"), decided);
  }

  @Test
  void theOtherFormatsShowTheEditToo() {
    workspace.replace(FILE, "no cockerels", "cockerels too");

    assertTrue(page(PAGE + ".md").contains("cockerels too"));
    assertTrue(page(DECIDED + ".md").contains("no cockerels"));
    assertTrue(page(DECIDED + ".pdf").startsWith("%PDF-"));
  }

  @Test
  void anEditOfATitleOrAFactIsShownToo() {
    workspace.replace("templates/policies/allotments.yaml", "title: ", "title: New ");

    assertTrue(page(PAGE + ".html").contains("differs from what was decided"));
  }

  @Test
  void aMistakeInTheEditIsShownAndNotCoveredByWhatWasDecided() {
    workspace.replace(FILE, "more than two plots", "words that stand nowhere");

    assertEquals(Answer.WRONG_FILES, answer(PAGE + ".html").status());
    assertTrue(page("/little-muddling/").contains("these words are not in clause"));
    assertEquals(Answer.FOUND, answer(DECIDED + ".html").status());
  }
}
