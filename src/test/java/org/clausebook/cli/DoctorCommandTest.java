package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with the folders of a workspace is told with what helps. */
final class DoctorCommandTest {
  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  @BeforeEach
  void layOutAWorkspace() {
    workspace = WorkspaceFolder.faultless(temporary.resolve("workspace"));
  }

  @Test
  void aGoodWorkspaceIsOk() {
    CommandRun run = workspace.run("doctor");

    assertEquals(ExitCode.DONE, run.exitCode(), run.out());
    assertTrue(run.out().contains("\nok: workspace: councils: 1, in "), run.out());
    assertTrue(run.out().contains("\nok: library: in the folder 'templates'\n"), run.out());
    assertTrue(run.out().contains("\nok: fonts: files: 4, from the library\n"), run.out());
    assertTrue(run.out().contains("\nok: unfinished files: none\n"), run.out());
    assertTrue(run.out().contains(" MB free\n"), run.out());
    assertFalse(run.out().contains("error: "), run.out());
  }

  @Test
  void nothingIsWritten() {
    var before = workspace.files("").keySet();

    workspace.run("doctor");

    assertEquals(before, workspace.files("").keySet());
  }

  @Test
  void machinesReadTheSame() {
    CommandRun run = workspace.run("doctor", "--json");

    assertEquals(ExitCode.DONE, run.exitCode());
    assertTrue(run.out().startsWith("[ {\n  \"subject\" : \"Clausebook\",\n"), run.out());
    assertTrue(run.out().contains("\"state\" : \"ok\""), run.out());
  }

  @Test
  void aFolderThatIsNotThereIsAnError() {
    CommandRun run = CommandRun.in(temporary, "doctor", "--workspace", "nowhere");

    assertEquals(ExitCode.ERRORS, run.exitCode());
    assertTrue(run.out().contains("""
        error: workspace: there is no folder 'nowhere'
          hint: go to the folder that holds 'councils', or name it after --workspace
        """), run.out());
  }

  @Test
  void anEmptyFolderLeadsToTheFirstPolicy() {
    workspace = new WorkspaceFolder(temporary.resolve("empty")).write("notes.txt", "");

    CommandRun run = workspace.run("doctor");

    assertEquals(ExitCode.DONE, run.exitCode());
    assertTrue(run.out().contains("\nwarning: workspace: no council in "), run.out());
    assertTrue(
        run.out().contains("\n  hint: make the first with 'policy new', or go to "), run.out());
    assertTrue(
        run.out().contains("\nok: library: the one that comes with Clausebook\n"), run.out());
  }

  /** A run that is writing at the moment may still need its own. */
  @Test
  void filesThatACommandLeftBehindAreNamedOnceTheyAreOld() throws IOException {
    String file = "output/little-muddling/.policy-123-1.new";
    workspace.write(file, "half");
    assertTrue(workspace.run("doctor").out().contains("\nok: unfinished files: none\n"));

    Files.setLastModifiedTime(
        workspace.path(file), FileTime.from(Instant.now().minusSeconds(7200)));

    assertTrue(
        workspace.run("doctor").out().contains("""
        warning: unfinished files: a command was ended while it wrote: \
        output/little-muddling/.policy-123-1.new
          hint: delete these files; nothing reads them
        """), workspace.run("doctor").out());
  }

  @Test
  void aFileInThePlaceOfTheOutputIsAnError() {
    workspace.write("output", "not a folder");

    CommandRun run = workspace.run("doctor");

    assertEquals(ExitCode.ERRORS, run.exitCode());
    assertTrue(run.out().contains("\nerror: output: no file can be written in "), run.out());
  }
}
