package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list shows what is asked for, to people, spreadsheets and programs. */
final class ListCommandTest {
  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  @BeforeEach
  void layOutAWorkspace() {
    workspace = WorkspaceFolder.faultless(temporary.resolve("workspace"))
        .write("councils/ambridge/council.yaml", """
            name: Ambridge Parish Council
            contacts: {allotments: the Clerk}
            """)
        .write("councils/ambridge/allotments.yaml", """
            adoption:
              events:
                - {verb: adopted, body: Full Council, date: 2026-03-05, minute: "=1+1, \\"A\\""}
            """)
        .write("councils/borwen/council.yaml", """
            name: Borwen Parish Council
            contacts: {allotments: the Clerk}
            """)
        .write("councils/borwen/allotments.yaml", "version: '1'\n");
  }

  private List<String> listed(String... arguments) {
    CommandRun run = workspace.run(arguments);
    assertEquals(ExitCode.DONE, run.exitCode(), run.err());
    return run.out().lines().skip(1).map(line -> line.split(" ", -1)[0]).toList();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      --status=draft         | borwen
      --status=adopted       | ambridge little-muddling
      --status=draft,adopted | ambridge borwen little-muddling
      --status=overdue       | ambridge little-muddling
      --status=overdue,draft | ambridge borwen little-muddling
      --policy=allotments    | ambridge borwen little-muddling
      --policy=Allotments    | ambridge borwen little-muddling
      """)
  void onlyWhatIsWantedIsListed(String option, String councils) {
    assertEquals(List.of(councils.split(" ")), listed("list", option, "--as-of", "1 January 2040"));
  }

  @Test
  void aReviewIsOverdueOnlyAfterItsLastDay() {
    assertEquals(List.of(), listed("list", "--status", "overdue", "--as-of", "2027-03-05"));
    assertEquals(
        List.of("ambridge", "little-muddling"),
        listed("list", "--status", "overdue", "--as-of", "2027-03-06"));
  }

  @Test
  void filtersNarrowEachOther() {
    assertEquals(
        List.of("borwen"),
        listed("list", "borwen", "--policy", "Allotments Policy", "--status", "draft"));
  }

  @Test
  void anEmptyListSaysSo() {
    assertEquals(
        new CommandRun(ExitCode.DONE, "", "no policy matches\n"),
        workspace.run("list", "--status", "rescinded"));
    assertEquals(
        "[ ]\n", workspace.run("list", "--status", "rescinded", "--json").out());
  }

  @Test
  void aSpreadsheetGetsEveryColumnAndNoFormula() {
    CommandRun run = workspace.run("list", "--status", "adopted", "--csv");

    assertTrue(
        run.out()
            .startsWith(
                "council,policy,title,status,version,adoptedOn,minute,endedOn,endedMinute,"
                    + "replacedBy,reviewDue,library\r\nambridge,allotments,Ambridge Parish Council Allotments"
                    + " Policy,adopted,,2026-03-05,\"'=1+1, \"\"A\"\"\",,,,2027-03-05,\r\nlittle-muddling,"),
        run.out());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '%', textBlock = """
      --status=adoptd  | no status is called 'adoptd'; did you mean 'adopted'?
      --policy=alotments | no policy is called 'alotments'
      --json --csv     | --json and --csv are two formats
      """)
  void whatCannotBeListedIsTold(String options, String message) {
    CommandRun run = workspace.run(("list " + options).split(" "));

    assertEquals(ExitCode.USAGE, run.exitCode());
    assertTrue(run.err().contains(message), run.err());
  }
}
