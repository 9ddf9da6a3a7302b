package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.clausebook.Clausebook;
import org.clausebook.cli.report.Console;
import org.clausebook.cli.report.ExitCode;
import org.clausebook.feature.guard.GuardRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Help.Ansi;

/** Words that nobody approved end the command with exit code 1. */
final class GuardCommandTest {
  private static final String CLAUSES = "templates/clauses/allotments.yaml";

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  @BeforeEach
  void approveTheWorkspace() {
    workspace = WorkspaceFolder.faultless(temporary);
    var request = new GuardRequest(Optional.of(GuardRequest.ALL), false);
    assertTrue(Clausebook.open(temporary).proof().guard(request).isOk());
  }

  @Test
  void whatIsAsApprovedIsCounted() {
    CommandRun run = workspace.run("guard");

    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
    assertEquals("policies as approved: 1; not as approved: 0\n", run.out());
  }

  @Test
  void aChangedWordIsShown() {
    workspace.replace(CLAUSES, "wholly or mainly used", "wholly used");

    CommandRun run = workspace.run("guard");

    assertEquals(ExitCode.ERRORS, run.exitCode());
    assertTrue(run.out().startsWith("little-muddling/allotments no longer says"), run::out);
    assertTrue(run.out().endsWith("policies as approved: 0; not as approved: 1\n"), run::out);
  }

  @Test
  void machinesReadTheSame() {
    workspace.replace(CLAUSES, "wholly or mainly used", "wholly used");

    CommandRun run = workspace.run("guard", "--json");

    assertEquals(ExitCode.ERRORS, run.exitCode());
    assertTrue(run.out().contains("\"state\" : \"changed\""), run::out);
    assertTrue(run.out().contains("\"heading\" : \"2. Cultivation\""), run::out);
    assertTrue(run.out().contains("wholly [-or mainly-] used"), run::out);
  }

  @Test
  void approvedTextsOfAPolicyThatIsGoneAndOneWithoutAnyFail() {
    workspace
        .write("approved/ambridge/old.approved.md", "An old policy.\n")
        .write(
            "councils/ambridge/council.yaml",
            "name: Ambridge Parish Council\ncontacts: {allotments: the Clerk}\n")
        .write("councils/ambridge/allotments.yaml", "version: \"1.0\"\n");

    CommandRun run = workspace.run("guard");

    assertEquals(ExitCode.ERRORS, run.exitCode());
    assertTrue(run.out().contains("There are approved texts of ambridge/old"), run::out);
    assertTrue(
        run.out().contains("The wording of ambridge/allotments has never been approved"), run::out);
  }

  @Test
  void whatIsReadIsApproved() {
    workspace.replace(CLAUSES, "wholly or mainly used", "wholly used");

    CommandRun run = workspace.run("guard", "--approve", "little-muddling/allotments");

    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
    assertEquals("""
        approved now: approved/little-muddling/allotments.approved.md
        approved now: approved/little-muddling/allotments.approved.html
        approved now: approved/little-muddling/allotments.approved.pdf.txt
        policies as approved: 1; not as approved: 0
        """, run.out());
    assertEquals(ExitCode.DONE, workspace.run("guard", "--approve", "--all").exitCode());
  }

  @Test
  void nothingIsApprovedWhereNobodyReads() {
    var out = new StringWriter();
    var writer = new PrintWriter(out);
    var console = new Console(
        writer, writer, Ansi.OFF, workspace.folder(), InputStream.nullInputStream(), true);

    assertEquals(ExitCode.ERRORS, Main.run(console, "guard", "--approve", "--all"));
    assertTrue(out.toString().contains("nothing is approved in CI"), out::toString);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      guard --approve                                | nothing says what is approved
      guard --all                                    | --all approves every policy, and goes with
      guard --approve little-muddling/allotments --all | --all approves every policy, and goes with
      """)
  void whatDoesNotSayWhatIsApprovedIsRefused(String command, String message) {
    CommandRun run = workspace.run(command.split(" ", -1));

    assertEquals(ExitCode.USAGE, run.exitCode(), run::toString);
    assertTrue(run.err().contains(message), run::err);
  }
}
