package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.cli.report.Console;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

/** What the command prints and answers; longer texts are approved in {@code console/<case>}. */
final class PolicyCommandTest {
  private static final Path APPROVED = Path.of("src/test/resources/console");
  private static final String COUNCIL = "little-muddling";
  private static final String ESCAPE = "\u001b[";

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  @BeforeEach
  void layOutAWorkspace() {
    workspace = WorkspaceFolder.faultless(temporary.resolve("workspace"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "init",
        "generate",
        "check",
        "lint",
        "list",
        "explain",
        "schema",
        "adopt",
        "review",
        "undo",
        "guard",
        "show"
      })
  void eachCommandHasHelpWithExamples(String command) {
    CommandRun run = workspace.run(command, "--help");

    verify("help-" + command, run);
    assertEquals(ExitCode.DONE, run.exitCode());
    assertTrue(run.out().contains("Examples:\n  policy " + command));
  }

  @Test
  void theCommandItselfHasHelp() {
    CommandRun run = workspace.run("--help");

    verify("help", run);
    assertEquals(ExitCode.DONE, run.exitCode());
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    CommandRun run = workspace.run("--version");

    assertTrue(run.out().matches("policy \\d+\\.\\d+\\.\\d+\\S*\n"), run.out());
    assertEquals(ExitCode.DONE, run.exitCode());
  }

  @Test
  void aShellCanCompleteTheCommand() {
    CommandRun run = workspace.run("generate-completion");

    assertTrue(run.out().startsWith("#!/usr/bin/env bash\n"), run.out());
    assertTrue(run.out().contains("--workspace"));
  }

  @Test
  void listShowsHowFarEachPolicyHasCome() {
    workspace
        .write("councils/ambridge/council.yaml", """
            name: Ambridge Parish Council
            contacts:
              allotments: the Clerk
            """)
        .write("councils/ambridge/allotments.yaml", """
            review-cycle:
              words: regularly
            """);

    verify("list", workspace.run("list"));
    verify("list-json", workspace.run("list", "--json"));
    verify("list-one-council", workspace.run("list", "ambridge"));
  }

  @Test
  void checkFindsNothingInFaultlessFiles() {
    verify("check", workspace.run("check"));
    verify("check-json", workspace.run("check", COUNCIL, "allotments", "--json"));
    assertEquals(Set.of(), workspace.files("output").keySet());
  }

  @Test
  void checkNamesEveryMistakeForPeopleAndForMachines() {
    workspace
        .replace("councils/little-muddling/council.yaml", "term:", "trem:")
        .replace("councils/little-muddling/allotments.yaml", "2026-03-05", "2026-02-30");

    verify("check-mistakes", workspace.run("check"));
    verify("check-mistakes-json", workspace.run("check", "--json"));
  }

  @Test
  void explainShowsWhoSetEachClause() {
    verify("explain", workspace.run("explain", COUNCIL, "allotments"));
    verify("explain-clause", workspace.run("explain", COUNCIL, "allotments", "waiting-list"));
    verify(
        "explain-clause-json",
        workspace.run("explain", COUNCIL, "allotments", "waiting-list", "--json"));
  }

  @Test
  void explainFindsWordsWhereverTheyArePrinted() {
    verify("explain-find", workspace.run("explain", COUNCIL, "allotments", "--find", "5th March"));
    verify(
        "explain-find-json",
        workspace.run("explain", COUNCIL, "allotments", "--find", "3.", "--json"));
    verify(
        "explain-find-nothing", workspace.run("explain", COUNCIL, "allotments", "--find", "bees"));
  }

  @Test
  void generatePrintsThePathsThatItWrote() {
    CommandRun run = workspace.run("generate", COUNCIL);

    assertEquals(new CommandRun(ExitCode.DONE, """
            output/little-muddling/allotments.md
            output/little-muddling/allotments.html
            output/little-muddling/allotments.pdf
            """, ""), run);
    assertEquals(
        Set.of(
            "little-muddling/allotments.md",
            "little-muddling/allotments.html",
            "little-muddling/allotments.pdf"),
        workspace.files("output").keySet());
  }

  @Test
  void generateWritesTheFormatsAskedForWhereItIsTold() {
    CommandRun run =
        workspace.run("generate", "--all", "--format", "pdf,md", "--output", "elsewhere");

    assertEquals("""
        elsewhere/little-muddling/allotments.md
        elsewhere/little-muddling/allotments.pdf
        """, run.out());
    assertEquals(2, workspace.files("elsewhere").size());
    assertEquals(Set.of(), workspace.files("output").keySet());
  }

  @Test
  void generateWritesNothingWhileThereIsAMistake() {
    workspace.replace("councils/little-muddling/council.yaml", "term:", "trem:");

    CommandRun run = workspace.run("generate", "--all");

    assertEquals(new CommandRun(ExitCode.ERRORS, "", """
            councils/little-muddling/council.yaml:3:1: error: unknown key 'trem'
              hint: did you mean 'term'?
            """), run);
    assertEquals(Set.of(), workspace.files("output").keySet());
  }

  @Test
  void aMistakeInOneCouncilStopsNoOther() {
    workspace
        .write("councils/ambridge/council.yaml", """
            name: Ambridge Parish Council
            contacts: {allotments: the Clerk}
            """)
        .write("councils/ambridge/allotments.yaml", "versoin: '1'\n");

    verify("generate-with-a-mistake", workspace.run("generate", "--all", "--format", "md"));
    assertEquals(
        Set.of("little-muddling/allotments.md"), workspace.files("output").keySet());
  }

  /** More of them than anybody reads the names of. */
  @Test
  void ofManyCouncilsTheCountsArePrinted() {
    for (int i = 100; i < 201; i++) {
      workspace
          .write("councils/borwen-" + i + "/council.yaml", """
              name: Borwen Parish Council
              contacts: {allotments: the Clerk}
              """)
          .write("councils/borwen-" + i + "/allotments.yaml", "version: '1'\n");
    }

    CommandRun run = workspace.run("generate", "--all", "--format", "md");

    assertEquals(ExitCode.DONE, run.exitCode());
    assertEquals("", run.out());
    assertTrue(
        run.err().contains("\n51 of 102 councils\n")
            && run.err().contains("\n102 of 102 councils\npolicies rendered: 102; unchanged: 0\n"),
        run.err());
    assertEquals(102, workspace.files("output").size());
  }

  @Test
  void theWorkspaceIsNamedBeforeOrAfterTheCommand() {
    CommandRun here = workspace.run("list");

    assertEquals(here, CommandRun.in(temporary, "--workspace", "workspace", "list"));
    assertEquals(here, CommandRun.in(temporary, "list", "--workspace", "workspace"));
    assertEquals(
        "workspace/output/little-muddling/allotments.md\n",
        CommandRun.in(temporary, "generate", "--all", "--format=md", "--workspace=workspace")
            .out());
  }

  @Test
  void wrongUsageIsExplained() {
    assertUsage("no command is called 'lst'", "did you mean 'list'?", "lst");
    assertUsage(
        "'now' is a word too many",
        "put words that belong together between double quotes, such as \"Full Council\";"
            + " see 'policy check --help'",
        "check",
        COUNCIL,
        "allotments",
        "now");
    assertUsage("unknown option: '--jsn'", "did you mean '--json'?", "list", "--jsn");
    assertUsage(
        "--all cannot be used with the name of a council",
        "see 'policy generate --help'",
        "generate",
        COUNCIL,
        "--all");
    assertUsage(
        "no council is called 'little-mudling'",
        "did you mean 'little-muddling'?",
        "generate",
        "little-mudling");
    assertUsage(
        "no policy of little-muddling is called 'it-policy'",
        "use one of: allotments",
        "check",
        COUNCIL,
        "it-policy");
    assertUsage("POLICY is missing", "name one of: allotments", "explain", COUNCIL);
    assertUsage(
        "no clause is called 'waiting'",
        "use one of: purpose, cultivation, waiting-list, rent, conduct, livestock, review",
        "explain",
        COUNCIL,
        "allotments",
        "waiting");
  }

  @Test
  void anUnknownFormatIsWrongUsage() {
    CommandRun run = workspace.run("generate", "--all", "--format", "pdff");

    assertEquals(ExitCode.USAGE, run.exitCode());
    assertTrue(run.err().contains("no format is called 'pdff'"), run.err());
    assertTrue(run.err().contains("did you mean 'pdf'?"), run.err());
  }

  private void assertUsage(String message, String hint, String... arguments) {
    CommandRun run = workspace.run(arguments);

    String err = "policy: error: " + message + "\n  hint: " + hint + "\n";
    assertEquals(new CommandRun(ExitCode.USAGE, "", err), run);
  }

  /** The disk with the workspace is taken away. */
  @Test
  void aFaultOfTheMachineIsNoMistakeOfTheClerks() throws IOException {
    Path archive = temporary.resolve("workspace.zip");
    Path folder;
    try (FileSystem disk = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
      folder = disk.getPath("/");
    }

    CommandRun run = CommandRun.in(folder, "generate", "--all");

    assertEquals(ExitCode.FAULT, run.exitCode());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("policy: fault: "), run.err());
    assertTrue(run.err().contains("ClosedFileSystemException"), run.err());
    assertTrue(run.err().contains("hint: your files are unharmed; please report this"), run.err());
  }

  @Test
  void coloursAreUsedWhenTheConsoleHasThem() {
    workspace.replace("councils/little-muddling/council.yaml", "term:", "trem:");

    assertEquals("""
        ESC[1mcouncils/little-muddling/council.yaml:3:1:ESC[0m \
        ESC[1mESC[31merror:ESC[0m unknown key 'trem'
          hint: did you mean 'term'?
        """.replace("ESC", "\u001b"), errOnTerminal("check"));
    assertFalse(workspace.run("check").err().contains(ESCAPE));
  }

  private String errOnTerminal(String... arguments) {
    var err = new StringWriter();
    Main.run(
        new Console(
            new PrintWriter(new StringWriter()), new PrintWriter(err), Ansi.ON, workspace.folder()),
        arguments);
    return err.toString().replace(System.lineSeparator(), "\n");
  }

  @Test
  void aProcessUsesColoursOnlyOnATerminalAndNeverWithNoColor() {
    var java = JavaRun.Java.current().in(workspace.folder()).with("-XX:TieredStopAtLevel=1");
    var forced = Map.of("CLICOLOR_FORCE", "1");
    var refused = Map.of("CLICOLOR_FORCE", "1", "NO_COLOR", "1");

    assertEquals(
        List.of(false, true, false),
        List.of(
            java.run("--help").out().contains(ESCAPE),
            java.with(forced).run("--help").out().contains(ESCAPE),
            java.with(refused).run("--help").out().contains(ESCAPE)));
  }

  private static void verify(String name, CommandRun run) {
    new ConsoleText(APPROVED.resolve(name)).verify(run);
  }
}
