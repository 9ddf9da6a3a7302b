package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A policy that is never reviewed is adopted like any other, and no page speaks of a review. */
final class NoReviewTest {
  private static final String FILE = "councils/little-muddling/allotments.yaml";
  private static final String OUTPUT = "output/little-muddling/allotments";
  private static final String NEVER = """
      review-cycle: none
      document-control: {form: table}
      amendments:
        - omit: review
      """;

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  @BeforeEach
  void makeTheWorkspace() {
    workspace = WorkspaceFolder.faultless(temporary).write(FILE, NEVER);
  }

  private CommandRun decide(String command, String... options) {
    var arguments = new ArrayList<>(List.of(
        command, "little-muddling", "allotments", "--body", "Full Council", "--minute", "26/1"));
    arguments.addAll(List.of(options));
    return workspace.run(arguments.toArray(String[]::new));
  }

  @Test
  void itIsAdoptedAndListedAsWithoutReview() {
    CommandRun adopted = decide("adopt", "--date", "2001-03-05");

    assertEquals(ExitCode.DONE, adopted.exitCode(), adopted::toString);
    assertEquals("", workspace.run("check", "--strict").err());
    assertTrue(workspace.run("due", "--all").out().contains(" no review "));
    assertFalse(workspace.run("due").out().contains("allotments"));
    assertTrue(workspace.run("list").out().matches("(?s).*2001-03-05 +26/1 +- .*"));
    for (String ending : List.of(".md", ".html")) {
      assertFalse(
          workspace.read(OUTPUT + ending).toLowerCase(Locale.ROOT).contains("review"), ending);
    }
  }

  @Test
  void aReviewOfItCanBeRecordedAllTheSame() {
    decide("adopt", "--date", "2001-03-05");

    CommandRun reviewed = decide("review", "--no-change", "--date", "2026-03-05");

    assertEquals(ExitCode.DONE, reviewed.exitCode(), reviewed::toString);
    assertTrue(workspace.run("due", "--all").out().contains(" no review "));
  }

  @Test
  void aDraftOfItLeavesNoRoomForAReview() {
    workspace.write(
        FILE, NEVER.replace("{form: table}", "{show: [version, next-review]}") + "version: '1'\n");

    assertTrue(workspace
        .run("generate", "--all")
        .err()
        .contains("there is nothing to show for 'next-review'"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"never", "n/a", "No", "off", "not required", "no review", "{words: none}"})
  void whatClerksWriteInItsPlaceIsToldTheWord(String written) {
    workspace.write(FILE, NEVER.replace("none", written));

    String told = workspace.run("generate", "--all").err();

    assertTrue(told.contains("write 'review-cycle: none' if it is never reviewed"), told);
  }
}
