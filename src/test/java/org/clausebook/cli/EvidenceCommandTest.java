package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.clausebook.cli.option.FinancialYear;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sheet that the internal auditor of a council gets. */
final class EvidenceCommandTest {
  @TempDir
  Path folder;

  private WorkspaceFolder workspace;

  @BeforeEach
  void makeTheWorkspace() {
    workspace = WorkspaceFolder.faultless(folder.resolve("workspace"))
        .lay(Path.of("src/test/resources/coverage"));
    CommandRun adopted = workspace.run(
        "adopt",
        "little-muddling",
        "allotments",
        "--body",
        "Full Council",
        "--date",
        "2026-03-05",
        "--minute",
        "26/041",
        "--as-of",
        "2026-11-22");
    assertEquals(ExitCode.DONE, adopted.exitCode(), adopted::toString);
  }

  private CommandRun evidence(String... words) {
    var all = new ArrayList<>(List.of("--as-of", "2026-11-30", "evidence", "little-muddling"));
    all.addAll(List.of(words));
    return workspace.run(all.toArray(String[]::new));
  }

  @Test
  void eachFigureIsFromTheRecord() {
    CommandRun run = evidence("--format", "html");

    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
    assertEquals("output/little-muddling/evidence-2025-26.html\n", run.out());
    String page = workspace.readPage("output/little-muddling/evidence-2025-26.html");
    assertTrue(
        page.contains("<td>Adopted by Full Council, 5 March 2026, minute 26/041</td>"), page);
    assertTrue(page.contains("<b>tailored: words substituted</b>"), page);
    assertTrue(page.contains("output/little-muddling/allotments.pdf"), page);
    String file = workspace.read("councils/little-muddling/allotments.yaml");
    String wording =
        file.substring(file.indexOf("wording: ", file.indexOf("events:")) + 9).strip();
    assertTrue(page.contains(wording.lines().findFirst().orElseThrow()), page);
    assertTrue(page.contains("The council’s profile does not say: turnover."), page);
  }

  @Test
  void whatIsOnRecordOfAPolicyIsPrintedOnceHoweverMuchItMeets() {
    String csv = evidence("--format", "csv").out();
    evidence("--format", "html");
    String page = workspace.readPage("output/little-muddling/evidence-2025-26.html");

    assertTrue(times("output/little-muddling/allotments.pdf", csv) > 1, csv);
    assertEquals(1, times("output/little-muddling/allotments.pdf", page), page);
    assertTrue(page.contains(">Allotments Policy</a>, version 1.0: "), page);
  }

  private static int times(String words, String text) {
    return text.split(Pattern.quote(words), -1).length - 1;
  }

  @Test
  void aPublishedFileOfOtherWordsIsToldFromThatOfTheAdoptedOnes() {
    String html = "output/little-muddling/allotments.html";
    String said = " (published, but with other words than were adopted)";
    evidence("--format", "html");
    String before = workspace.readPage("output/little-muddling/evidence-2025-26.html");
    assertTrue(before.contains(html), before);
    assertFalse(before.contains(said), before);

    String lock = workspace.read("councils/little-muddling/allotments.yaml");
    String wording = lock.replaceAll("(?s).*wording: ([0-9a-f]{64}).*", "$1");
    workspace.write(html, workspace.read(html).replace(wording, "0".repeat(64)));
    evidence("--format", "html");

    String page = workspace.readPage("output/little-muddling/evidence-2025-26.html");
    assertTrue(page.contains(html + said), page);
    assertFalse(page.contains("allotments.pdf" + said), page);
    assertTrue(evidence("--format", "csv").out().contains("," + html + ","));
  }

  @Test
  void aYearThatHasNotEndedSaysSo() {
    evidence("--year", "2026/27", "--format", "html");

    String page = workspace.readPage("output/little-muddling/evidence-2026-27.html");
    assertTrue(page.contains("The year has not ended"), page);
    assertTrue(page.contains("<th scope=\"col\">Reviewed in 2026/27</th>"), page);
    assertTrue(page.contains("minute 26/041</td><td>No</td>"), page);
  }

  @Test
  void spreadsheetsAndMachinesGetTheSame() {
    String csv = evidence("--format", "csv").out();
    String json = evidence("--format", "json").out();

    assertTrue(csv.startsWith("requirement,says,instrument,answer,policy,"), csv);
    assertTrue(csv.contains(",met,Little Muddling Parish Council Allotments Policy,1.0,"), csv);
    assertTrue(csv.contains("large-plots,"), csv);
    assertTrue(json.contains("\"tailored\" : [ \"words substituted\" ]"), json);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-30, 2024/25",
    "2026-03-31, 2025/26",
    "2026-04-01, 2025/26",
    "2026-12-31, 2025/26",
    "2100-05-01, 2099/00",
  })
  void theLastYearThatHasEndedIsTakenOnItsLastDayToo(LocalDate day, String year) {
    assertEquals(year, FinancialYear.endedBy(day).toString());
  }

  @ParameterizedTest
  @CsvSource({"2025/27", "2025", "25/26", "2025/2027", "last"})
  void whatIsNoFinancialYearIsRefused(String written) {
    CommandRun run = evidence("--year", written);

    assertEquals(ExitCode.USAGE, run.exitCode());
    assertTrue(run.err().contains("is not a financial year, such as 2026/27"), run.err());
  }
}
