package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.clausebook.cli.report.VersionProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace without {@code templates} uses the library that comes with the program. */
final class ShippedLibraryTest {
  static final String PROFILE = """
      name: Exampleton Parish Council
      kind: parish
      term: the Council
      contacts:
        security-incidents: the Clerk
        email-incidents: the Clerk
        helpdesk: the Clerk
      """;

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  @BeforeEach
  void makeAWorkspace() {
    workspace = exampleton(temporary.resolve("own"));
  }

  private static WorkspaceFolder exampleton(Path folder) {
    return new WorkspaceFolder(folder)
        .write("councils/exampleton/council.yaml", PROFILE)
        .write("councils/exampleton/it-policy.yaml", "");
  }

  @Test
  void itsPoliciesAreThoseOfAWorkspaceWithTheSameTemplates() {
    WorkspaceFolder fork = exampleton(temporary.resolve("fork"));
    fork.lay(Path.of("templates"), "templates");

    CommandRun forked = fork.run("generate", "--all");
    CommandRun shipped = workspace.run("generate", "--all");

    assertEquals(0, shipped.exitCode(), shipped.err());
    assertEquals(forked, shipped);
    assertEquals(fork.files("output"), workspace.files("output"));
    assertFalse(Files.exists(workspace.path("templates")));
  }

  @Test
  void itsFilesAreNamedSoThatNobodyLooksForThemInTheWorkspace() {
    CommandRun explained = workspace.run("explain", "exampleton", "it-policy", "introduction");

    assertTrue(
        explained.out().contains("set by the library at library/clauses/it.yaml:"),
        explained.toString());
  }

  @Test
  void aFolderOfTheSameNameInTheWorkspaceIsNotRead() {
    workspace.write("library/clauses/it.yaml", "clauses: broken");

    CommandRun checked = workspace.run("check", "exampleton");

    assertEquals(0, checked.exitCode(), checked.err());
  }

  @Test
  void aLayerLiesOverIt() {
    workspace
        .write("councils/_county/layer.yaml", "name: The County\n")
        .write(
            "councils/_county/it-policy.yaml",
            "amendments:\n  - retitle: introduction\n    with: Why we have this policy\n")
        .replace("councils/exampleton/council.yaml", "kind:", "extends: county\nkind:");

    workspace.run("generate", "--all", "--format", "md");

    String text = workspace.read("output/exampleton/it-policy.md");
    assertTrue(text.contains("Why we have this policy"), text);
  }

  @Test
  void itHasTheVersionOfTheProgram() {
    CommandRun list = workspace.run("list");

    assertTrue(list.out().strip().endsWith(" " + VersionProvider.version()), list.out());
  }

  @Test
  void whatIsUnchangedIsNotRenderedAgain() {
    workspace.run("generate", "--all", "--report", "first.json");
    workspace.run("generate", "--all", "--report", "second.json");

    assertTrue(workspace.read("second.json").contains("\"rendered\" : 0"));
  }

  @Test
  void aLibraryOfItsOwnTakesItsPlaceAtOnce() {
    workspace.run("generate", "--all", "--format", "md");
    workspace.lay(Path.of("templates"), "templates");
    workspace.replace(
        "templates/policies/it-policy.yaml", "IT and Email Policy", "Rules for Computers");

    CommandRun again = workspace.run("generate", "--all", "--format", "md");

    assertEquals(0, again.exitCode(), again.err());
    assertTrue(workspace.read("output/exampleton/it-policy.md").contains("Rules for Computers"));
  }

  @Test
  void schemasAreWrittenWhereTheyMakeNoLibrary() {
    CommandRun run = workspace.run("schema");

    Map<String, String> hidden = workspace.files(".clausebook/schema");
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(
        hidden.containsKey("overlays/it-policy.schema.json"), hidden.keySet().toString());
    assertFalse(Files.exists(workspace.path("templates")));
  }

  @Test
  void aFolderTemplatesThatHoldsNoLibraryIsReported() {
    workspace.write("templates/fonts/Own.ttf", "");

    CommandRun checked = workspace.run("check", "exampleton");

    assertEquals(1, checked.exitCode());
    assertTrue(
        checked.err().startsWith("templates: error: this folder is no library"), checked.err());
  }
}
