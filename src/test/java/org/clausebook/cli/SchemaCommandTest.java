package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Set;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code policy schema} writes and answers. */
final class SchemaCommandTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(0);

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  @BeforeEach
  void layOutAWorkspace() {
    workspace = WorkspaceFolder.faultless(temporary);
  }

  @Test
  void itWritesASchemaForEachKindOfFileAndEachPolicy() {
    CommandRun run = workspace.run("schema");

    assertEquals(new CommandRun(ExitCode.DONE, """
        templates/schema/clausebook.schema.json
        templates/schema/clauses.schema.json
        templates/schema/control.schema.json
        templates/schema/council.schema.json
        templates/schema/layer.schema.json
        templates/schema/layer-control.schema.json
        templates/schema/layer-words.schema.json
        templates/schema/library.schema.json
        templates/schema/outline.schema.json
        templates/schema/references.schema.json
        templates/schema/requirements.schema.json
        templates/schema/theme.schema.json
        templates/schema/watchlist.schema.json
        templates/schema/words.schema.json
        templates/schema/words.cy.schema.json
        templates/schema/overlay.schema.json
        templates/schema/overlays/allotments.schema.json
        """, ""), run);
    assertEquals(17, workspace.files("templates/schema").size());
    assertTrue(workspace
        .read("templates/schema/council.schema.json")
        .contains("\"description\": \"Who keeps the waiting list?\""));
  }

  @Test
  void whatIsCurrentIsNotTouched() throws IOException {
    workspace.run("schema");
    Path schema = workspace.path("templates/schema/overlays/allotments.schema.json");
    Files.setLastModifiedTime(schema, LONG_AGO);

    workspace.run("schema");

    assertEquals(LONG_AGO, Files.getLastModifiedTime(schema));
  }

  @Test
  void aFieldThatIsAddedIsProposedAfterTheNextRun() {
    workspace.run("schema");
    workspace.replace(
        "templates/policies/allotments.yaml",
        "contacts.allotments:",
        "contacts.keys: Who holds the keys?\n  contacts.allotments:");

    workspace.run("schema");

    assertTrue(workspace
        .read("templates/schema/council.schema.json")
        .contains("\"description\": \"Who holds the keys?\""));
  }

  @Test
  void itWritesWhereItIsTold() {
    CommandRun run = workspace.run("schema", "--output", "elsewhere");

    assertTrue(run.out().startsWith("elsewhere/clausebook.schema.json\n"), run.out());
    assertEquals(17, workspace.files("elsewhere").size());
    assertEquals(Set.of(), workspace.files("templates/schema").keySet());
  }

  @Test
  void itWritesNothingWhileThereIsAMistake() {
    workspace.replace("templates/policies/allotments.yaml", "title:", "titel:");

    CommandRun run = workspace.run("schema");

    assertEquals(new CommandRun(ExitCode.ERRORS, "", """
        templates/policies/allotments.yaml:3:1: error: unknown key 'titel'
          hint: did you mean 'title'?
        """), run);
    assertEquals(Set.of(), workspace.files("templates/schema").keySet());
  }
}
