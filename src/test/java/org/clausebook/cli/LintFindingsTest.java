package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code lint} finds in the policies that Clausebook ships; approved in {@code console}. */
final class LintFindingsTest {
  private static final Path APPROVED = Path.of("src/test/resources/console");
  private static final Pattern SILENCES = Pattern.compile("(?m)^lint:\n(?: .*\n)+");
  private static final String AS_OF = "--as-of=2026-11-22";

  private static final Pattern RULE = Pattern.compile("\\[([a-z-]+)]$", Pattern.MULTILINE);

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  @BeforeEach
  void copyTheTemplates() {
    workspace = new WorkspaceFolder(temporary);
    new WorkspaceFolder(temporary.resolve("templates")).lay(Path.of("templates"));
  }

  /** Which their own files silence, since just these words were decided on. */
  @Test
  void thePublishedSlipsOfTheCouncilsAreFound() throws IOException {
    layCouncilsWithoutSilences();

    CommandRun run = workspace.run("lint", AS_OF);

    new ConsoleText(APPROVED.resolve("lint")).verify(run);
    assertEquals(run.err(), workspace.run("check", AS_OF).err());
  }

  /** Whatever the bodies are called, and call themselves and their policies. */
  @Test
  void rulesFindInTheSharedTemplatesOnlyTheAgedAdviceOfAnOldModel() {
    exampleton("exampleton", "Exampleton Parish Council", "parish", "the Council", "IT Policy");
    exampleton("great", "Great Exampleton Town Council", "town", "GETC", "Computer and Email Code");
    exampleton("over", "Over Parish Meeting", "parish-meeting", "We", "Acceptable Use Policy");
    exampleton("ash", "Ash City Council", "city", "the Authority", "Use of Computers");
    new WorkspaceFolder(temporary.resolve("councils")).lay(Path.of("councils"));

    CommandRun run = workspace.run("lint", AS_OF);

    assertEquals("no errors; warnings: 3; policies checked: 18\n", run.out(), run::toString);
    assertEquals(
        List.of("undefined-role", "aged-advice", "aged-advice"),
        RULE.matcher(run.err()).results().map(rule -> rule.group(1)).toList());
  }

  private void exampleton(String slug, String name, String kind, String term, String title) {
    workspace.write(
        "councils/" + slug + "/council.yaml",
        "name: " + name + "\nkind: " + kind + "\nterm: " + term + "\n" + """
            contacts:
              security-incidents: the Clerk
              email-incidents: the Clerk
              helpdesk: the Clerk
            """);
    for (String policy : List.of("it-policy", "communications", "records-retention")) {
      String own = policy.equals("it-policy") ? "title: " + title + "\n" : "";
      workspace.write("councils/" + slug + "/" + policy + ".yaml", own + "version: '1.0'\n");
    }
  }

  /** One of them silences a rule. */
  @Test
  void noRuleFindsAnythingInTheSamples() {
    WorkspaceFolder samples = WorkspaceFolder.withLayouts(temporary.resolve("samples"))
        .lay(WorkspaceFolder.SAMPLES.resolve("_samples"));

    assertEquals("", samples.run("lint", AS_OF).err());
  }

  @Test
  void everyRuleIsListedWithItsReason() {
    verify("lint-rules", "lint", "--rules");
  }

  @Test
  void machinesAreToldTheRuleOfEachFinding() throws IOException {
    layCouncilsWithoutSilences();

    verify("lint-json", "lint", "heanor-and-loscoe", "it-policy", "--json", AS_OF);
  }

  @Test
  void aDayThatNoCalendarHasIsWrongUsage() {
    CommandRun run = workspace.run("lint", "--as-of=2026-02-30");

    assertEquals(ExitCode.USAGE, run.exitCode());
    assertTrue(
        run.err().contains("'2026-02-30' is not a calendar date, such as 2026-05-11"), run.err());
  }

  private void layCouncilsWithoutSilences() throws IOException {
    new WorkspaceFolder(temporary.resolve("councils")).lay(Path.of("councils"));
    for (String council : List.of("alcester", "heanor-and-loscoe")) {
      String file = "councils/" + council + "/it-policy.yaml";
      String said = Files.readString(temporary.resolve(file));
      workspace.write(file, SILENCES.matcher(said).replaceFirst(""));
    }
  }

  private void verify(String name, String... arguments) {
    new ConsoleText(APPROVED.resolve(name)).verify(workspace.run(arguments));
  }
}
