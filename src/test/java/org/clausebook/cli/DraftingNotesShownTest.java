package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is shown the notes to whoever drafts, and what is still open. */
final class DraftingNotesShownTest {
  private static final Path APPROVED = Path.of("src/test/resources/console");
  private static final String COUNCIL = "little-muddling";

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  @BeforeEach
  void draftAPolicy() {
    workspace = WorkspaceFolder.faultless(temporary)
        .write("templates/words.yaml", """
            and: and
            gaps:
              answer: "[To be decided: ${question}]"
            """)
        .replace("templates/clauses/allotments.yaml", "heading: Conduct\n", """
            heading: Conduct
                drafting-note: |
                  Many councils forbid fires altogether. Ask the fire brigade, and the
                  neighbours.

                  error: nobody is shown this line as one of ours
            """)
        .replace("templates/policies/allotments.yaml", "fields:\n", """
            drafting-note: Read the tenancy agreement first.

            fields:
            """)
        .replace("councils/little-muddling/council.yaml", "the Parish Clerk", "pending")
        .replace("councils/little-muddling/allotments.yaml", "date: 2026-03-05", "date: pending")
        .replace("councils/little-muddling/allotments.yaml", "      minute: 26/041\n", "");
  }

  @Test
  void checkShowsThemOfAPolicyThatIsADraft() {
    verify("check-draft", workspace.run("check", COUNCIL, "allotments"));
    verify("check-draft-json", workspace.run("check", COUNCIL, "--json"));
  }

  @Test
  void explainShowsThemBesideTheirClauses() {
    verify("explain-draft", workspace.run("explain", COUNCIL, "allotments"));
    verify(
        "explain-draft-clause-json",
        workspace.run("explain", COUNCIL, "allotments", "conduct", "--json"));
  }

  @Test
  void aCheckOfAllCouncilsIsNotFloodedWithThem() {
    CommandRun run = workspace.run("check");

    assertEquals(ExitCode.DONE, run.exitCode());
    assertTrue(
        run.err().contains(": warning: 'contacts.allotments' is pending [fact-pending]\n"),
        run.err());
    assertFalse(run.err().contains(": note: "), run.err());
  }

  @Test
  void generateAndListSayNothingOfThem() {
    assertFalse(workspace.run("generate", "--all").err().contains(": note: "));
    assertFalse(workspace.run("list").err().contains(": note: "));
  }

  private static void verify(String name, CommandRun run) {
    new ConsoleText(APPROVED.resolve(name)).verify(run);
  }
}
