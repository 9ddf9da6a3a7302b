package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What members and staff sign. */
final class AcknowledgeCommandTest {
  private static final String PAPER = "output/little-muddling/allotments.acknowledgement.html";
  private static final String WORD = "output/little-muddling/allotments.acknowledgement.docx";

  @TempDir
  Path folder;

  private WorkspaceFolder workspace;

  @BeforeEach
  void makeTheWorkspace() {
    workspace = WorkspaceFolder.faultless(folder.resolve("workspace"));
    workspace.write(
        "templates/words.yaml", "and: and\nacknowledgement: I have read & will follow it.\n");
  }

  private CommandRun sheet(String... options) {
    return workspace.run(
        Stream.concat(Stream.of("acknowledge", "--format", "html,docx"), Stream.of(options))
            .toArray(String[]::new));
  }

  @Test
  void theSheetNamesThePolicyWithVersionAndDateAndHasRoomForNames() {
    workspace.adopted("allotments");

    CommandRun run = sheet("--rows", "3");

    assertEquals(new CommandRun(ExitCode.DONE, PAPER + "\n" + WORD + "\n", ""), run);
    String paper = workspace.read(PAPER);
    assertTrue(
        paper.contains("<span lang=\"en-GB\">Allotments Policy</span></th>\n<td>1.0</td>\n"
            + "<td>5th March 2026</td>"),
        paper);
    assertTrue(paper.contains("lang=\"en-GB\">I have read &amp; will follow it.</p>"), paper);
    assertEquals(4, paper.split("<td></td><td></td><td></td>", -1).length);
  }

  @Test
  void aDraftIsSignedForOnlyWhereSomebodyAsksForThat() {
    workspace.replace(
        "councils/little-muddling/allotments.yaml",
        "date: 2026-03-05\n      minute: 26/041",
        "date: pending");
    CommandRun none = sheet();
    CommandRun named = sheet("little-muddling", "allotments");
    CommandRun draft = sheet("--draft");

    assertTrue(none.err().contains("no policy of this council is in force"), none.err());
    assertTrue(named.err().contains("this policy is not adopted yet"), named.err());
    assertEquals(ExitCode.DONE, draft.exitCode(), draft::toString);
    assertTrue(workspace.read(PAPER).contains("Draft, not adopted yet"), workspace.read(PAPER));
  }

  @Test
  void aPolicyThatIsNoLongerInForceIsNotSignedFor() {
    workspace.adopted("allotments");
    workspace.run(
        "adopt",
        "allotments",
        "--verb",
        "rescinded",
        "--body",
        "Full Council",
        "--date",
        "2026-04-05",
        "--minute",
        "26/050",
        "--no-publish",
        "--as-of",
        "2026-11-22");

    CommandRun run = sheet("little-muddling", "allotments");

    assertEquals(ExitCode.ERRORS, run.exitCode(), run::toString);
    assertTrue(run.err().contains("this policy is no longer in force"), run.err());
  }

  @Test
  void withoutWordsToSignItSaysWhatToWrite() {
    workspace.adopted("allotments");
    workspace.write("templates/words.yaml", "and: and\n");

    CommandRun run = sheet();

    assertTrue(run.err().contains("there are no words that people could sign"), run.err());
    workspace.write(
        "templates/words.yaml",
        "and: and\nacknowledgement: I have read the above and will follow it.\n");
    assertEquals(ExitCode.DONE, sheet().exitCode());
  }

  @Test
  void aSheetHasAtLeastOneRow() {
    CommandRun run = sheet("--rows", "0");

    assertEquals(ExitCode.USAGE, run.exitCode(), run::toString);
    assertTrue(run.err().contains("a sheet has 1 to 500 rows, not 0"), run.err());
  }
}
