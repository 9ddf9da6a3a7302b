package org.clausebook.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import org.clausebook.cli.CommandRun;
import org.clausebook.cli.ConsoleText;
import org.clausebook.cli.SarifSchema;
import org.clausebook.cli.WorkspaceFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forms in which mistakes are reported, and what {@code --strict} makes of warnings. */
final class DiagnosticReportTest {
  private static final Path APPROVED = Path.of("src/test/resources/console");
  private static final String PROFILE = "councils/little-muddling/council.yaml";

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  /** A council without a policy is a warning. */
  @BeforeEach
  void layOutAWorkspaceWithAWarning() {
    workspace = WorkspaceFolder.faultless(temporary.resolve("workspace"))
        .write("councils/ambridge/council.yaml", "name: Ambridge Parish Council\n");
  }

  @Test
  void aWarningIsAnErrorWithStrict() {
    verify("check-warning", workspace.run("check"));
    verify("check-strict", workspace.run("check", "--strict"));
    verify("check-strict-json", workspace.run("check", "--strict", "--json"));
  }

  @Test
  void generateStrictWritesNothingOfACouncilWithAWarning() {
    workspace
        .write("templates/words.yaml", """
            and: and
            gaps:
              option: "[To be chosen: ${names}]"
              answer: "[To be decided: ${question}]"
            """)
        .write("councils/ambridge/council.yaml", """
            name: Ambridge Parish Council
            contacts: {allotments: pending}
            """)
        .write("councils/ambridge/allotments.yaml", "version: '1'\n");

    verify("generate-strict", workspace.run("generate", "--all", "--strict", "--format", "md"));
    assertEquals(
        Set.of("little-muddling/allotments.md"), workspace.files("output").keySet());
  }

  @Test
  void generateStrictWritesWhatIsWithoutAWarning() {
    CommandRun run = workspace.run("generate", "little-muddling", "--strict", "--format", "md");

    assertEquals(new CommandRun(ExitCode.DONE, "output/little-muddling/allotments.md\n", ""), run);
  }

  @Test
  void sarifGoesToStandardOutputInPlaceOfAllElse() {
    workspace
        .replace(PROFILE, "term:", "trem:")
        .write("councils/little-muddling/cemetery & crëmations.yaml", "version: '1'\n");

    CommandRun run = workspace.run("check", "--sarif", "-");

    verify("check-sarif", withoutVersion(run));
    assertEquals(List.of(), SarifSchema.problems(run.out()));
  }

  @Test
  void sarifInAFileIsWrittenBesideWhatPeopleRead() {
    CommandRun without = workspace.run("check");

    CommandRun run = workspace.run("check", "--sarif", "build/reports/clausebook.sarif");

    assertEquals(without, run);
    assertEquals(
        workspace.run("check", "--sarif", "-").out(),
        workspace.read("build/reports/clausebook.sarif"));
    assertEquals(Set.of("reports/clausebook.sarif"), workspace.files("build").keySet());
  }

  @Test
  void sarifInAFileGoesWithJson() {
    CommandRun run = workspace.run("check", "--json", "--sarif=clausebook.sarif");

    assertEquals(workspace.run("check", "--json"), run);
    assertTrue(workspace.read("clausebook.sarif").contains("\"level\" : \"warning\""));
  }

  @Test
  void anEarlierFileIsReplacedAndMayBeReadByAll() throws IOException {
    workspace.write("clausebook.sarif", "x".repeat(100_000)).write("other.txt", "x");

    workspace.run("check", "--sarif", "clausebook.sarif");

    assertEquals(List.of(), SarifSchema.problems(workspace.read("clausebook.sarif")));
    if (workspace.folder().getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertEquals(permissions("other.txt"), permissions("clausebook.sarif"));
    }
  }

  private Set<PosixFilePermission> permissions(String file) throws IOException {
    return Files.getPosixFilePermissions(workspace.path(file));
  }

  @Test
  void whatALinkLeadsToIsWrittenAndTheLinkStays() throws IOException {
    Path link = workspace.write("there.sarif", "x").path("link.sarif");
    try {
      Files.createSymbolicLink(link, Path.of("there.sarif"));
    } catch (FileSystemException forbidden) {
      assumeTrue(false, "Windows lets few people make links");
    }

    workspace.run("check", "--sarif", "link.sarif");

    assertTrue(Files.isSymbolicLink(link));
    assertEquals(List.of(), SarifSchema.problems(workspace.read("there.sarif")));
  }

  @Test
  void theSameFindingsAreTheSameBytes() {
    workspace.run("check", "--sarif", "one.sarif");
    workspace.run("check", "--sarif", "two.sarif");

    assertEquals(workspace.read("one.sarif"), workspace.read("two.sarif"));
  }

  @Test
  void pathsBeginInTheCurrentFolder() {
    CommandRun run = CommandRun.in(temporary, "check", "--workspace=workspace", "--sarif=-");

    assertTrue(run.out().contains("\"uri\" : \"workspace/councils/ambridge\""), run.out());
  }

  @Test
  void aFileThatCannotBeWrittenIsWrongUsage() {
    CommandRun run = workspace.run("check", "--sarif", PROFILE + "/clausebook.sarif");

    verify("check-sarif-unwritable", run);
    assertEquals(ExitCode.USAGE, workspace.run("check", "--sarif", "councils").exitCode());
  }

  @Test
  void onlyOneReportGoesToStandardOutput() {
    verify("check-sarif-and-json", workspace.run("check", "--json", "--sarif", "-"));
  }

  private static CommandRun withoutVersion(CommandRun run) {
    String out = run.out().replace('"' + VersionProvider.version() + '"', "\"VERSION\"");
    return new CommandRun(run.exitCode(), out, run.err());
  }

  private static void verify(String name, CommandRun run) {
    new ConsoleText(APPROVED.resolve(name)).verify(run);
  }
}
