package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is lost through a mistake in one language is reported, though the other one has it. */
final class WelshMistakesTest {
  private static final String WORDS = "templates/words.cy.yaml";
  private static final String OVERLAY = "councils/little-muddling/allotments.yaml";
  private static final String PROFILE = "councils/little-muddling/council.yaml";

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  @BeforeEach
  void makeACouncilThatPrintsWelsh() {
    workspace = WorkspaceFolder.faultless(temporary);
    workspace
        .write(
            PROFILE,
            workspace.read(PROFILE).replace("5th March 2026", "Thursday 5 March 2026") + """
            language:
              languages: [en, cy]
              unchecked: show
            """)
        .replace(OVERLAY, "body: Amenities Committee", """
            body: Amenities Committee
                  cy:
                    body: Pwyllgor Amwynderau""");
  }

  private CommandRun run() {
    return workspace.run("generate", "--all", "--format", "md,html,fragment");
  }

  @Test
  void theCouncilIsPrintedInBothLanguages() {
    assertEquals(ExitCode.DONE, run().exitCode(), () -> run().toString());
  }

  @Test
  void anEventWithoutItsEnglishBodyIsReportedThere() {
    workspace.replace(OVERLAY, "body: Amenities Committee", "body:");

    assertReported(OVERLAY + ":22:12: error: 'body' is empty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"not-checked", "not-translated", "note", "page", "verbs", "months", "weekdays"})
  void wordsThatAreNotThereAreReportedInTheirFile(String key) {
    String words = workspace.read(WORDS);
    workspace.write(WORDS, words.replaceAll("(?m)^ *" + key + ":.*\\n(?:  .*\\n)*", ""));

    assertReported(WORDS, "'" + key + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"page", "verbs", "control", "months"})
  void aGroupThatIsEmptyIsReportedInItsFile(String key) {
    String words = workspace.read(WORDS);
    workspace.write(WORDS, words.replaceAll("(?m)^" + key + ":.*\\n(?:  .*\\n)*", key + ":\n"));

    assertReported(WORDS, "'" + key + "'");
  }

  @Test
  void aFileOfEmptyGroupsIsReported() {
    workspace.write(WORDS, "gaps:\nmonths:\nweekdays:\nverbs:\n");

    assertReported(WORDS, "'page' is missing");
  }

  private void assertReported(String... words) {
    CommandRun run = run();

    assertEquals(ExitCode.ERRORS, run.exitCode(), run::toString);
    for (String word : words) {
      assertTrue(
          run.err().lines().anyMatch(line -> line.contains("error: ") && line.contains(word)),
          run::err);
    }
  }
}
