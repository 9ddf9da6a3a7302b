package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code new --policy} writes an outline with its clauses, which pass at once. */
final class NewPolicyTest {
  @TempDir
  Path temporary;

  @Test
  void aForkGetsItInItsLibrary() {
    var workspace = WorkspaceFolder.faultless(temporary).write("templates/words.yaml", """
            and: and
            kinds:
              parish: {body: council, member: councillor, members: councillors, clerk: Clerk}
              parish-meeting: {body: meeting, member: elector, members: electors, clerk: Clerk}
            """);

    workspace.run("schema");
    CommandRun run = workspace.run("new", "--policy", "tree-planting");
    CommandRun checked = workspace.run("check", "--library", "--strict");

    assertEquals(ExitCode.DONE, run.exitCode(), run.err());
    assertTrue(
        run.out().contains("templates/policies/tree-planting.yaml")
            && run.out().contains("templates/clauses/tree-planting.yaml")
            && run.out().contains("check --library"),
        run.out());
    assertEquals(ExitCode.DONE, checked.exitCode(), checked.err());
    String outline = workspace.read("templates/policies/tree-planting.yaml");
    assertTrue(
        outline.startsWith("# yaml-language-server: $schema=../schema/outline.schema.json\n# The"),
        outline);
    assertTrue(outline.contains("title: ${council.name} Tree planting Policy"), outline);
  }

  @Test
  void aWorkspaceOnTheShippedLibraryHasItForOneCouncil() {
    var workspace = new WorkspaceFolder(temporary)
        .write(
            "councils/exampleton/council.yaml", "name: Exampleton Parish Council\nkind: parish\n");

    CommandRun run = workspace.run("new", "exampleton", "--policy", "tree-planting");
    CommandRun checked = workspace
        .write("councils/exampleton/tree-planting.yaml", """
            facts: {tree-planting-budget: yes, contacts.tree-planting: the Clerk}
            """)
        .run("check", "exampleton", "--strict");

    assertEquals(ExitCode.DONE, run.exitCode(), run.err());
    assertTrue(run.out().contains("councils/exampleton/policies/tree-planting.yaml"), run.out());
    assertEquals(ExitCode.DONE, checked.exitCode(), checked.err());
    assertEquals(ExitCode.DONE, workspace.run("check", "--library").exitCode());
  }

  @Test
  void withoutACouncilItSaysThatOneIsNeeded() {
    CommandRun run = new WorkspaceFolder(temporary)
        .write("councils/exampleton/council.yaml", "name: Exampleton Parish Council\n")
        .run("new", "--policy", "tree-planting");

    assertEquals(ExitCode.ERRORS, run.exitCode());
    assertTrue(run.err().contains("is not its own"), run.err());
    assertTrue(run.err().contains("policy new COUNCIL --policy tree-planting"), run.err());
  }

  @Test
  void nothingThatIsThereIsWrittenOver() {
    var workspace = WorkspaceFolder.faultless(temporary);
    Map<String, String> before = workspace.files("templates");

    CommandRun run = workspace.run("new", "--policy", "allotments");

    assertEquals(ExitCode.ERRORS, run.exitCode());
    assertTrue(run.err().contains("there is a file for this policy already"), run.err());
    assertEquals(before, workspace.files("templates"));
  }

  @Test
  void aNameIsAFileOfItsOwn() {
    CommandRun run = WorkspaceFolder.faultless(temporary).run("new", "--policy", "Tree Planting");

    assertEquals(ExitCode.ERRORS, run.exitCode());
    assertTrue(run.err().contains("such as 'tree-planting'"), run.err());
  }
}
