package org.clausebook.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.clausebook.cli.CommandRun;
import org.clausebook.cli.ConsoleText;
import org.clausebook.cli.WorkspaceFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only the reports of all shards of one run are joined. */
final class ReportJoinTest {
  private static final Path APPROVED = Path.of("src/test/resources/console");

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  @BeforeEach
  void writeReports() {
    workspace = new WorkspaceFolder(temporary)
        .write("one.json", report("1/2", "ambridge", ""))
        .write("two.json", report("2/2", "borwen", """
            {"severity": "warning", "file": "councils/borwen/dogs.yaml", "line": 3, "column": 7,
             "message": "“Š” is long", "hint": "write less", "rule": "long-sentence"}
            """));
  }

  private static String report(String shard, String council, String diagnostics) {
    return """
        {"shard": "SHARD", "written": 1, "failed": 0, "policies": 2, "rendered": 1,
         "councils": [{"council": "COUNCIL", "outcome": "written", "policies": 2, "rendered": 1}],
         "diagnostics": [DIAGNOSTICS],
         "slowest": [{"council": "COUNCIL", "milliseconds": 12}]}
        """.replace("SHARD", shard)
        .replace("COUNCIL", council)
        .replace("DIAGNOSTICS", diagnostics);
  }

  @Test
  void everythingInThemIsKept() {
    new ConsoleText(APPROVED.resolve("report-join"))
        .verify(workspace.run("report", "join", "two.json", "one.json"));
  }

  @Test
  void thereIsHelpWithExamples() {
    new ConsoleText(APPROVED.resolve("help-report")).verify(workspace.run("report", "--help"));
    new ConsoleText(APPROVED.resolve("help-report-join"))
        .verify(workspace.run("report", "join", "--help"));
  }

  @Test
  void aReportThatIsMissingIsNamed() {
    assertRefused(
        "no report of shard 2/2",
        "wait until every shard has ended, and name the reports of all",
        "one.json");
  }

  @Test
  void aReportCountsOnce() {
    assertRefused(
        "'one.json' and 'one.json' are both of shard 1/2",
        "leave one of them out",
        "one.json",
        "one.json");
  }

  @Test
  void reportsOfTwoRunsAreNotJoined() {
    workspace
        .write("three.json", report("2/3", "cotley", ""))
        .write("again.json", report("2/2", "ambridge", ""));

    assertRefused(
        "'three.json' is shard 2/3, and the others are of 2",
        "join reports of one run alone",
        "one.json",
        "three.json");
    assertRefused(
        "council 'ambridge' is in 'one.json' and in 'again.json'",
        "join reports of one run alone",
        "one.json",
        "again.json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"shard\": \"1/2\"}",
        "{\"shard\": \"5/2\", \"councils\": [], \"diagnostics\": [], \"slowest\": []}",
        "{\"shard\": \"1/1\", \"councils\": [1], \"diagnostics\": [], \"slowest\": []}",
        "{\"shard\": \"1/1\", \"councils\": [], \"diagnostics\": [{\"severity\": \"x\"}], \"slowest\": []}",
        "no JSON",
      })
  void whatIsNoReportIsRefused(String text) {
    workspace.write("wrong.json", text);

    assertRefused(
        "'wrong.json' is not the report of a shard",
        "name the files that 'policy generate --all --shard I/N --report FILE' wrote",
        "wrong.json");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    CommandRun run = workspace.run("report", "join", "gone.json");

    assertEquals(ExitCode.USAGE, run.exitCode());
    assertEquals("""
        policy: error: 'gone.json' cannot be read
          hint: name a file that exists and that you may read
        """, run.err());
  }

  @Test
  void aReportThatCannotBeWrittenIsRefused() {
    workspace.write("folder/file", "");

    CommandRun run = workspace.run("report", "join", "one.json", "two.json", "--output", "folder");

    assertEquals(new CommandRun(ExitCode.USAGE, "", """
        policy: error: 'folder' cannot be written
          hint: close the program that has it open, or name another file after --output
        """), run);
  }

  @Test
  void aCommandMustBeNamed() {
    assertEquals(new CommandRun(ExitCode.USAGE, "", """
        policy: error: a command is missing
          hint: see 'policy report --help'
        """), workspace.run("report"));
  }

  private void assertRefused(String message, String hint, String... files) {
    var arguments = new String[files.length + 2];
    arguments[0] = "report";
    arguments[1] = "join";
    System.arraycopy(files, 0, arguments, 2, files.length);
    assertEquals(
        new CommandRun(
            ExitCode.USAGE, "", "policy: error: " + message + "\n  hint: " + hint + "\n"),
        workspace.run(arguments));
  }
}
