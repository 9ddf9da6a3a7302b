package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class InspectCommandTest {
  private static final Path APPROVED = Path.of("src/test/resources/console");
  private static final String STEM = "output/little-muddling/allotments.";

  @TempDir
  Path temporary;

  private Workspace workspace;

  @BeforeEach
  void generate() {
    workspace = Workspace.faultless(temporary.resolve("workspace"));
    workspace.run("generate", "--all");
  }

  @Test
  void itHasHelpWithExamples() {
    verify("help-inspect", workspace.run("inspect", "--help"));
  }

  @Test
  void whatAFileSaysIsShownToPeopleAndToMachines() {
    verify("inspect", workspace.run("inspect", STEM + "pdf"));
    verify("inspect-json", workspace.run("inspect", STEM + "pdf", "--json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "md"})
  void everyFormatSaysTheSame(String extension) {
    assertEquals(
        workspace.run("inspect", STEM + "pdf"), workspace.run("inspect", STEM + extension));
  }

  @Test
  void aFileIsReadWithoutAWorkspace() {
    CommandRun here = workspace.run("inspect", STEM + "html");

    assertEquals(here, CommandRun.in(temporary, "inspect", "workspace/" + STEM + "html"));
  }

  @Test
  void verifyTellsTodaysWordingFromAnother() {
    assertEquals(
        ExitCode.DONE, workspace.run("inspect", STEM + "md", "--verify").exitCode());

    workspace.replace("councils/little-muddling/allotments.yaml", "26/041", "26/42");
    assertEquals(
        ExitCode.DONE, workspace.run("inspect", STEM + "md", "--verify").exitCode());

    workspace.replace("councils/little-muddling/council.yaml", "allotments: ", "allotments: by ");
    CommandRun changed = workspace.run("inspect", STEM + "md", "--verify");
    assertEquals(ExitCode.ERRORS, changed.exitCode());
    assertEquals("""
        output/little-muddling/allotments.md: error: its wording is not what the workspace makes \
        today
          hint: 'policy generate little-muddling allotments' writes today's wording
        """, changed.err());
    workspace.run("generate", "little-muddling", "allotments");
    assertEquals(
        ExitCode.DONE, workspace.run("inspect", STEM + "md", "--verify").exitCode());
  }

  @Test
  void aPolicyThatTheWorkspaceLacksCannotBeVerified() {
    workspace.replace(STEM + "md", "\"little-muddling/allotments\"", "\"../../etc\"");

    CommandRun run = workspace.run("inspect", STEM + "md", "--verify");

    assertEquals(ExitCode.ERRORS, run.exitCode());
    assertTrue(run.err().contains("error: this workspace has no policy '../../etc'"), run.err());
  }

  @Test
  void aFileThatIsNoRenditionIsReported() {
    CommandRun run = workspace.run("inspect", "councils/little-muddling/council.yaml");

    assertEquals(new CommandRun(ExitCode.ERRORS, "", """
            councils/little-muddling/council.yaml: error: this file is neither Markdown with keys at \
            its head, nor HTML, nor PDF
              hint: name a file that 'policy generate' has written, such as \
            output/alcester/it-policy.pdf
            """), run);
  }

  @Test
  void aFileThatCannotBeReadIsWrongUsage() throws IOException {
    assertUsage("'output' is not a file", "output");
    assertUsage("'missing.pdf' is not a file", "missing.pdf");
    try (var huge = new RandomAccessFile(workspace.path("huge.pdf").toFile(), "rw")) {
      huge.setLength((64L << 20) + 1);
    }
    assertUsage("'huge.pdf' is larger than 64 MiB", "huge.pdf");
  }

  private void assertUsage(String message, String file) {
    CommandRun run = workspace.run("inspect", file);

    assertEquals(ExitCode.USAGE, run.exitCode());
    assertTrue(run.err().startsWith("policy: error: " + message + "\n  hint: "), run.err());
  }

  /** A file from elsewhere may hold what would look like another line, or colour a terminal. */
  @Test
  void whatAFileHoldsStaysOnItsLine() {
    workspace.replace(STEM + "md", "\"26/041\"", "\"26/041\\nstatus: forged\"");

    CommandRun run = workspace.run("inspect", STEM + "md");

    assertEquals(ExitCode.DONE, run.exitCode());
    assertFalse(run.out().contains("\nstatus: forged"), run.out());
  }

  private static void verify(String name, CommandRun run) {
    new ConsoleText(APPROVED.resolve(name)).verify(run);
  }
}
