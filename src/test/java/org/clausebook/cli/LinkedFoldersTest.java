package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A workspace from a stranger may hold links to other places; nothing is written or read there. */
final class LinkedFoldersTest {
  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;
  private WorkspaceFolder elsewhere;

  @BeforeEach
  void makeBoth() {
    workspace = WorkspaceFolder.faultless(temporary.resolve("workspace"));
    elsewhere = new WorkspaceFolder(temporary.resolve("elsewhere"))
        .write("allotments.md", "Not ours.\n")
        .write("little-muddling/allotments.md", "Not ours.\n")
        .write("council.yaml", "name: Elsewhere\n");
  }

  private void link(String from, Path to) throws IOException {
    Files.createDirectories(workspace.path(from).getParent());
    Files.createSymbolicLink(workspace.path(from), to);
  }

  private void assertRefused(String link, String... arguments) {
    Map<String, String> before = elsewhere.files("");

    CommandRun run = workspace.run(arguments);

    assertEquals(ExitCode.ERRORS, run.exitCode(), run::toString);
    assertTrue(run.err().contains(link + ": error: this is a link to "), run::err);
    assertEquals(before, elsewhere.files(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"output", "output/little-muddling"})
  void nothingIsWrittenThroughALinkToAnotherFolder(String link) throws IOException {
    link(link, elsewhere.folder());

    assertRefused(link, "generate", "--all", "--format", "md");
    assertRefused(
        link,
        "pack",
        "little-muddling",
        "allotments",
        "--meeting",
        "2026-12-07",
        "--body",
        "Full Council",
        "--as-of",
        "2026-11-22",
        "--format",
        "html");
  }

  @Test
  void nothingIsWrittenThroughALinkToAnotherFile() throws IOException {
    link("output/little-muddling/allotments.md", elsewhere.path("allotments.md"));

    assertRefused("output/little-muddling/allotments.md", "generate", "--all", "--format", "md");
  }

  @Test
  void noLockIsWrittenThroughALink() throws IOException {
    link("councils/little-muddling/adopted", elsewhere.folder());

    assertRefused(
        "councils/little-muddling/adopted",
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
  }

  @Test
  void nothingIsRememberedThroughALink() throws IOException {
    link("output/.policy", elsewhere.folder());
    Map<String, String> before = elsewhere.files("");

    CommandRun run = workspace.run("generate", "--all", "--format", "md");

    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
    assertEquals(before, elsewhere.files(""));
  }

  @Test
  void aLinkThatIsNamedIsMeant() throws IOException {
    link("site", elsewhere.folder());

    CommandRun run = workspace.run("generate", "--all", "--format", "md", "--output", "site");

    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
    assertTrue(elsewhere.read("little-muddling/allotments.md").startsWith("---\n"));
  }

  @Test
  void aLinkWithinTheWorkspaceIsFollowed() throws IOException {
    Files.createDirectories(workspace.path("site"));
    link("output", workspace.path("site"));

    CommandRun run = workspace.run("generate", "--all", "--format", "md");

    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
    assertTrue(workspace.read("site/little-muddling/allotments.md").startsWith("---\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"councils/elsewhere", "templates/clauses", "templates/layouts"})
  void nothingIsReadThroughALinkToAnotherFolder(String link) throws IOException {
    elsewhere
        .write("own.yaml", "clauses: {}\n")
        .write("own.css", "p { color: red }\n")
        .write("allotments.yaml", "version: '1'\n");
    if (Files.exists(workspace.path(link))) {
      Files.move(workspace.path(link), temporary.resolve("moved"));
    }
    link(link, elsewhere.folder());

    CommandRun run = workspace.run("check");

    assertEquals(ExitCode.ERRORS, run.exitCode(), run::toString);
    assertTrue(run.err().contains("this is a link to a file outside of the workspace"), run::err);
  }

  @Test
  void whatIsReadThroughALinkIsReadAgainWhenItChanges() throws IOException {
    Files.move(workspace.path("councils/little-muddling"), workspace.path("ours"));
    link("councils/little-muddling", workspace.path("ours"));
    List<String> generate = List.of("generate", "--all", "--format", "md");
    workspace.run(generate.toArray(String[]::new));

    workspace.replace("ours/allotments.yaml", "no cockerels", "no geese");
    CommandRun run = workspace.run(generate.toArray(String[]::new));

    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
    assertTrue(
        workspace.read("output/little-muddling/allotments.md").contains("no geese"), run::toString);
  }
}
