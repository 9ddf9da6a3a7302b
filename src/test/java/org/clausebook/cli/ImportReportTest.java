package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an import tells in a file, by the ending of its name. */
final class ImportReportTest {
  private static final String OLD = """
      # Ambridge Parish Council IT Policy

      ## Scope

      This policy applies to all individuals who use the Council's IT resources, including computers, \
      networks, software, devices, data, and email accounts.

      ## Bees & <Wasps>

      Bees | hives are welcome. =1+1
      """;

  @TempDir
  Path folder;

  private WorkspaceFolder workspace;

  @BeforeEach
  void layAnOldPolicy() {
    workspace = new WorkspaceFolder(folder.resolve("workspace"))
        .write("councils/README.md", "One folder a council.\n")
        .write("old.md", OLD);
  }

  private CommandRun report(String file, String... more) {
    var words = new ArrayList<>(
        List.of("import", "ambridge", "it-policy", "old.md", "--dry-run", "--report", file));
    words.addAll(List.of(more));
    return workspace.run(words.toArray(String[]::new));
  }

  @Test
  void aPageHasEachBlockInOneRow() {
    CommandRun run = report("told/report.HTML");

    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
    String page = workspace.read("told/report.HTML");
    assertEquals(5, page.split("<tr class=", -1).length - 1, page);
    assertTrue(page.contains("""
        <td>Bees &amp; &lt;Wasps&gt;</td><td>3</td><td class="became">own clause</td>\
        <td>bees-wasps</td>"""), page);
    assertTrue(page.contains(
        "<th scope=\"row\">Words of the file that the result does not print</th>" + "<td>0</td>"));
    assertTrue(page.contains("for the two to be merged</th><td>0.60</td>"));
    assertFalse(workspace.files("councils").containsKey("ambridge/it-policy.yaml"));
  }

  @Test
  void aPageTellsOfAnOutlineOfTheCouncilsOwn() {
    report("report.html", "--outline", "none");

    assertTrue(workspace
        .read("report.html")
        .contains(
            "with an outline and clauses of the council’s own: ‘it-policy’ of the library is"));
  }

  @Test
  void markdownHasARowForEachBlock() {
    report("report.md");

    String text = workspace.read("report.md");
    assertTrue(text.contains("| Bees & \\<Wasps> | 3 | own clause | bees-wasps | "), text);
    assertTrue(text.contains("\n\n| What it became | Blocks | Words |\n|---|---|---|\n"), text);
  }

  @Test
  void aTableHasNothingElse() {
    report("report.csv");

    String text = workspace.read("report.csv");
    assertEquals(
        "place,says,words,became,clause,found-by,surely",
        text.lines().findFirst().orElseThrow());
    assertEquals(6, text.lines().count(), text);
  }

  @Test
  void programsGetAllOfItAsJson() {
    report("report.json");

    String text = workspace.read("report.json");
    assertTrue(text.contains("\"thresholds\" : {"), text);
    assertTrue(text.contains("\"missing\" : [ ]"), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"report.pdf", "report", "report.html.txt"})
  void anotherEndingIsAnErrorBeforeAnythingIsRead(String file) {
    CommandRun run = report(file);

    assertEquals(ExitCode.USAGE, run.exitCode());
    assertEquals(
        "policy: error: the ending of '" + file + "' names no form of a report\n"
            + "  hint: let the name end with .html, .md, .csv or .json\n",
        run.err());
    assertEquals("", run.out());
  }

  @Test
  void aReportThatIsThereIsWrittenOverByForceOnly() {
    workspace.write("report.csv", "mine\n");

    CommandRun run = report("report.csv");

    assertEquals("""
        policy: error: 'report.csv' is there already
          hint: add --force to write over it, or name another file after --report
        """, run.err());
    assertEquals("mine\n", workspace.read("report.csv"));
    assertEquals(ExitCode.DONE, report("report.csv", "--force").exitCode());
    assertTrue(workspace.read("report.csv").startsWith("place,"));
  }
}
