package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.clausebook.cli.report.ExitCode;
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

  private WorkspaceFolder workspace;

  @BeforeEach
  void generate() {
    workspace = WorkspaceFolder.faultless(temporary.resolve("workspace"));
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

  private CommandRun verify(String... arguments) {
    return workspace.run(Stream.concat(Stream.of("inspect", "--verify"), Stream.of(arguments))
        .toArray(String[]::new));
  }

  @Test
  void aFileThatIsWordForWordOnRecordIsVerified() {
    adopt("2026-03-05", "26/041");

    CommandRun run = verify(STEM + "pdf");

    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
    assertTrue(
        run.out()
            .contains("verified: Little Muddling Parish Council, allotments, version 1.0,"
                + " adopted by Full Council on 2026-03-05, minute 26/041\n"),
        run::out);
  }

  @Test
  void theFirstWordThatIsAlteredIsShownWithThatOnRecord() {
    adopt("2026-03-05", "26/041");
    workspace.replace(STEM + "md", "wholly or mainly used", "wholly or rarely used");

    verify("inspect-altered", verify(STEM + "md"));
    verify("inspect-altered-json", verify(STEM + "md", "--json"));
  }

  /** Without a lock the workspace's own text is all that there is to compare with. */
  @Test
  void wordsThatNoDecisionHasLockedAreComparedWithTheTextOfToday() {
    CommandRun before = verify(STEM + "md");
    assertEquals(ExitCode.DONE, before.exitCode(), before::toString);
    assertTrue(before.out().contains("no decision has locked these words"), before::toString);

    workspace.replace("councils/little-muddling/allotments.yaml", "26/041", "26/42");

    CommandRun minute = verify(STEM + "md");
    assertEquals(ExitCode.ERRORS, minute.exitCode());
    assertTrue(
        minute
            .err()
            .contains("'minute' of decision 2 in its metadata is altered: on record '26/42', in the"
                + " file '26/041'"),
        minute::err);
  }

  @Test
  void aSupersededVersionAndADraftAreVerifiedAgainstTheirOwnWords() throws IOException {
    adopt("2026-03-05", "26/041");
    Files.copy(workspace.path(STEM + "html"), workspace.path("downloaded.html"));
    workspace.replace("councils/little-muddling/allotments.yaml", "no cockerels", "no pigs");
    workspace.run("generate", "little-muddling", "allotments", "--draft");
    Files.copy(workspace.path(STEM + "draft.html"), workspace.path("draft.html"));
    adopt("2026-07-01", "26/077", "--version", "2.0");

    CommandRun former = verify("downloaded.html");
    CommandRun current = verify(STEM + "html");

    assertEquals(ExitCode.DONE, former.exitCode(), former::toString);
    assertTrue(former.out().contains("version 1.0, adopted by"), former::out);
    assertTrue(former.out().contains("not in force: this is an earlier text\n"), former::out);
    assertEquals(ExitCode.DONE, current.exitCode(), current::toString);
    assertFalse(current.out().contains("not in force"), current::out);
    CommandRun decided = verify("draft.html");
    assertEquals(ExitCode.ERRORS, decided.exitCode(), decided::toString);
  }

  @Test
  void aFileWithoutMetadataNeedsTheNameOfItsPolicy() throws IOException {
    adopt("2026-03-05", "26/041");
    workspace.run("generate", "little-muddling", "allotments", "--format", "fragment");
    Files.move(workspace.path(STEM + "fragment.html"), workspace.path("a page.htm"));

    CommandRun unnamed = verify("a page.htm");
    CommandRun named = verify("a page.htm", "little-muddling", "allotments");

    assertEquals(ExitCode.ERRORS, unnamed.exitCode());
    assertEquals(ExitCode.DONE, named.exitCode(), named::toString);
    assertTrue(named.out().startsWith("verified: "), named::out);
    assertTrue(
        named.out().contains("not in this file: its metadata, such as its version\n"), named::out);
  }

  private void adopt(String date, String minute, String... more) {
    CommandRun run = workspace.run(Stream.concat(
            Stream.of(
                "adopt",
                "little-muddling",
                "allotments",
                "--body",
                "Full Council",
                "--date",
                date,
                "--minute",
                minute,
                "--as-of",
                "2026-11-22"),
            Stream.of(more))
        .toArray(String[]::new));
    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
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
            its head, nor HTML, PDF or Word
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
