package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the chosen variant of a clause meets, and not what another one would. */
final class VariantsMeetTest {
  private static final String CLAUSES = "templates/clauses/allotments.yaml";
  private static final String GREAT = "councils/great-muddling/allotments.yaml";
  private static final String LITTLE = "councils/little-muddling/allotments.yaml";

  @TempDir
  Path folder;

  private WorkspaceFolder workspace;

  @BeforeEach
  void makeTheWorkspace() {
    workspace = WorkspaceFolder.faultless(folder.resolve("workspace"))
        .lay(Path.of("src/test/resources/coverage"))
        .replace(CLAUSES, "\n  livestock:\n", """

                variants:
                  short:
                    meets: []
                    body: A tenant must not light a fire.
                  full:
                    body: The gates are open from dawn to dusk.

              livestock:
            """);
    great("variants:\n  conduct: short\n");
  }

  private void great(String rest) {
    workspace.write(GREAT, "wording:\n  livestock-rules: Hens may be kept.\n\n" + rest);
  }

  private CommandRun coverage(String council) {
    return workspace.run("--as-of", "2026-11-30", "coverage", council, "--strict");
  }

  private String given(String hint) {
    return GREAT + ":5:3: error: clause 'conduct' is there in a variant that does not meet it, and"
        + " nothing else meets 'gates-known'\n  hint: " + hint
        + ", or write 'meets: [gates-known]' at a clause of the council's own that meets it\n";
  }

  @Test
  void aVariantThatMeetsLessFailsAStrictRunAndIsNamed() {
    CommandRun run = coverage("great-muddling");

    assertEquals(given("take this line out"), run.err());
    assertTrue(run.out().contains("gap: Tenants know when the gates are open.\n"), run.out());

    great("");
    assertEquals(ExitCode.DONE, coverage("great-muddling").exitCode());
    great("variants:\n  conduct: full\n");
    assertEquals(ExitCode.DONE, coverage("great-muddling").exitCode());
  }

  @Test
  void aVariantCanMeetWhatTheClauseDoesNot() {
    workspace
        .replace(CLAUSES, "    meets: [gates-known]\n", "")
        .replace(CLAUSES, "      full:\n", "      full:\n        meets: [gates-known]\n");

    CommandRun run = coverage("great-muddling");

    assertEquals(given("write 'full' in its place"), run.err());
    great("variants:\n  conduct: full\n");
    assertEquals(ExitCode.DONE, coverage("great-muddling").exitCode());
    great("");
    CommandRun unchosen = coverage("great-muddling");
    assertEquals(ExitCode.DONE, unchosen.exitCode());
    assertTrue(
        unchosen
            .out()
            .contains("  clause 'conduct' of allotments meets it only in another variant: " + GREAT
                + "\n"),
        unchosen.out());
  }

  @Test
  void wordsThatAMeetingAdoptedCountAsItAdoptedThem() {
    String little = workspace.read(LITTLE);
    workspace.write(LITTLE, "variants:\n  conduct: short\n" + little);
    workspace.adopted("little-muddling", "allotments");
    assertTrue(coverage("little-muddling").out().contains("gap: Tenants know when the gates"));

    workspace.replace(LITTLE, "conduct: short", "conduct: full");

    CommandRun run = coverage("little-muddling");
    assertTrue(run.out().contains("drafted: Tenants know when the gates"), run.out());
  }

  @Test
  void wordsThatAMeetingAdoptedCountWhateverTheDraftChooses() {
    workspace.adopted("little-muddling", "allotments");
    String little = workspace.read(LITTLE);

    workspace.write(LITTLE, "variants:\n  conduct: short\n" + little);

    CommandRun run = coverage("little-muddling");
    assertTrue(run.out().contains("met: Tenants know when the gates"), run.out());
  }

  @Test
  void explainTellsWhatTheChosenVariantMeets() {
    String small = workspace.run("explain", "great-muddling", "allotments").out();
    great("variants:\n  conduct: full\n");

    String full = workspace.run("explain", "great-muddling", "allotments").out();

    assertFalse(small.contains("  meets: gates-known\n"), small);
    assertTrue(full.contains("  meets: gates-known\n"), full);
  }

  @Test
  void theEvidenceTellsThatTheVariantDoesNotMeetIt() {
    workspace.run("evidence", "great-muddling", "--year", "2025/26", "--format", "html");

    String page = workspace.readPage("output/great-muddling/evidence-2025-26.html");

    assertTrue(
        page.contains(
            "which would meet it, is there in a variant that does not: " + GREAT + ":5:3"),
        page);
  }

  @Test
  void aRequirementThatNobodyAsksForIsReportedInAVariantToo() {
    workspace.replace(CLAUSES, "meets: []", "meets: [gates-knwon]");

    CommandRun run = workspace.run("check", "great-muddling");

    assertTrue(run.err().contains("""
            error: no requirement is called 'gates-knwon'
              hint: did you mean 'gates-known'?
            """), run.err());
  }
}
