package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clausebook.cli.report.ExitCode;
import org.clausebook.model.text.Fingerprint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AccessibilityReportCommandTest {
  private static final String PAGE = "output/little-muddling/allotments.html";
  private static final String RESULTS = "output/accessibility.json";
  private static final String COMMAND = "accessibility-report";

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  @BeforeEach
  void generateAndRecord() throws IOException {
    workspace = WorkspaceFolder.faultless(temporary.resolve("workspace"));
    workspace.run("generate", "--all", "--format", "md,html");
    workspace.write(RESULTS, """
        {"date": "2026-11-22", "files": [{
          "file": "little-muddling/allotments.html",
          "sha256": "%s",
          "results": [
            {"tool": "axe-core", "version": "4.11.1", "rules": "WCAG <AA>", "checked": 57, "failed": 0},
            {"tool": "Nu", "version": "20", "rules": "HTML", "failed": 2}]}]}
        """.formatted(
            Fingerprint.of(Files.readAllBytes(workspace.path(PAGE))).value()));
  }

  @Test
  void itHasHelpWithExamples() {
    new ConsoleText(Path.of("src/test/resources/console/help-accessibility-report"))
        .verify(workspace.run(COMMAND, "--help"));
  }

  @Test
  void eachFileIsReportedWithToolVersionAndOutcome() {
    String page = workspace.run(COMMAND).out();

    assertTrue(page.contains("<p>This very file was tested on 2026-11-22:</p>"), page);
    assertTrue(
        page.contains("Files: 2. Files in which something is missing or a rule failed: 1."), page);
    assertTrue(page.contains(">little-muddling/allotments.html</h2>"), page);
    assertTrue(page.contains("Little Muddling Parish Council Allotments Policy"), page);
    assertTrue(
        page.contains("<li>WCAG &lt;AA&gt;, by axe-core 4.11.1: no rule failed, of 57 rules.</li>"),
        page);
    assertTrue(page.contains("by Nu 20: <strong>rules failed: 2</strong>.</li>"), page);
  }

  @Test
  void aFileThatHasChangedSinceIsNotTested() {
    workspace.replace(PAGE, "</h1>", "!</h1>");

    CommandRun run = workspace.run(COMMAND);

    assertEquals(ExitCode.DONE, run.exitCode());
    assertTrue(run.out().contains("Not what Clausebook makes of the policy now"), run.out());
    assertFalse(run.out().contains("This very file was tested"), run.out());
  }

  @Test
  void aFileWithTheTestedContentIsTestedUnderAnyName() throws IOException {
    workspace.write("output/little-muddling/other.html", Files.readAllBytes(workspace.path(PAGE)));

    String page = workspace.run(COMMAND).out();

    assertEquals(2, page.split("This very file was tested", -1).length - 1, page);
  }

  @Test
  void withoutRecordedResultsTheTestsOfTheLayoutsCountAndWhatIsFoundInTheFiles()
      throws IOException {
    Files.delete(workspace.path(RESULTS));

    CommandRun run = workspace.run(COMMAND, "little-muddling", "--output", "report.html");

    assertEquals(new CommandRun(ExitCode.DONE, "report.html\n", ""), run);
    String page = workspace.read("report.html");
    assertFalse(page.contains("This very file was tested"), page);
    assertTrue(page.contains("Made from the layouts that come with Clausebook"), page);
    assertTrue(page.contains("<li>Headings: 8; none skips a level.</li>"), page);
  }

  @Test
  void theSameFilesMakeTheSamePage() {
    assertEquals(workspace.run(COMMAND), workspace.run(COMMAND, "little-muddling"));
  }

  @Test
  void aMistakeInTheResultsIsReportedWithItsPlace() {
    workspace.replace(RESULTS, "\"failed\": 2", "\"failed\": none");

    CommandRun run = workspace.run(COMMAND);

    assertEquals(ExitCode.ERRORS, run.exitCode());
    assertEquals("", run.out());
    assertTrue(
        run.err().startsWith(RESULTS + ":6:64: error: 'none' is not a whole number\n"), run.err());
  }

  @Test
  void anUnknownCouncilIsWrongUsage() {
    CommandRun run = workspace.run(COMMAND, "little-mudling");

    assertEquals(ExitCode.USAGE, run.exitCode());
    assertTrue(run.err().contains("did you mean 'little-muddling'?"), run.err());
  }
}
