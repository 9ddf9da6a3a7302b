package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code policy init} makes a workspace, and changes nothing that is there. */
final class InitCommandTest {
  @TempDir
  Path temporary;

  private WorkspaceFolder here;

  @BeforeEach
  void nameTheFolder() {
    here = new WorkspaceFolder(temporary);
  }

  @Test
  void aNewFolderGetsWhatAWorkspaceNeedsAndNoLibrary() {
    CommandRun run = here.run("init", "policies");

    int schemas = here.files("policies/.clausebook/schema").size();
    String made = """
        made policies/councils/
        made policies/output/
        made policies/README.md
        made policies/clausebook.yaml
        made policies/.gitattributes
        made policies/.vscode/settings.json
        made policies/.clausebook/schema/, with %d schemas for editors
        to write the first policy:
          policy new --workspace policies
        """.formatted(schemas);
    assertEquals(new CommandRun(0, made, ""), run);
    assertTrue(schemas > 10, "schemas: " + schemas);
    assertTrue(Files.isDirectory(here.path("policies/councils")));
    assertTrue(Files.isDirectory(here.path("policies/output")));
    assertFalse(Files.exists(here.path("policies/templates")));
  }

  @Test
  void runAgainItHasNothingToDo() {
    here.run("init", "policies");
    Map<String, String> before = here.files("policies");

    CommandRun run = here.run("init", "policies");

    assertEquals(new CommandRun(0, """
            nothing to do: all of it is there already
            to write the first policy:
              policy new --workspace policies
            """, ""), run);
    assertEquals(before, here.files("policies"));
  }

  @Test
  void whatIsThereStaysAndIsTold() {
    here.write("README.md", "Mine.\n").write("holiday.txt", "Sun.\n").write(".gitattributes", "");

    CommandRun run = here.run("init");

    assertEquals("Mine.\n", here.read("README.md"));
    assertEquals("Sun.\n", here.read("holiday.txt"));
    assertEquals("", here.read(".gitattributes"));
    assertTrue(run.out().endsWith("""
                kept README.md as it was
                kept .gitattributes as it was
                to write the first policy:
                  policy new
                """), run.out());
  }

  @Test
  void aForkGetsOnlyWhatItLacks() {
    here.lay(Path.of("templates"), "templates")
        .write("councils/exampleton/council.yaml", ShippedLibraryTest.PROFILE)
        .write("councils/exampleton/it-policy.yaml", "");

    CommandRun run = here.run("init");

    assertFalse(Files.exists(here.path(".clausebook")));
    assertTrue(
        run.out().endsWith("made .vscode/settings.json\nto see its policies:\n  policy list\n"),
        run.toString());
    assertTrue(
        here.read(".vscode/settings.json").contains("./templates/schema/council.schema.json"));
  }

  @Test
  void aFileIsNoFolder() {
    here.write("policies", "");

    CommandRun run = here.run("init", "policies");

    assertEquals(new CommandRun(2, "", """
            policy: error: 'policies' is a file, not a folder
              hint: name a folder, such as 'policy init policies'
            """), run);
  }

  @Test
  void aPlaceWithoutRoomForAFolderIsReported() {
    here.write("notes", "");

    CommandRun run = here.run("init", "notes/policies");

    assertEquals(1, run.exitCode());
    assertTrue(
        run.err().startsWith("notes/policies: error: a workspace cannot be made here"), run.err());
  }

  @Test
  void aMistakeInSettingsThatAreThereIsReportedAndNothingIsMade() {
    here.write("clausebook.yaml", "counsil: x\n");

    CommandRun run = here.run("init");

    assertEquals(1, run.exitCode());
    assertTrue(run.err().startsWith("clausebook.yaml:1:1: error: unknown key"), run.err());
    assertFalse(Files.exists(here.path("README.md")));
  }

  @Test
  void itsSettingsAreSwitchedOffAndValidWhenSwitchedOn() {
    here.run("init", "policies");
    here.lay(Path.of("templates"), "library")
        .write("policies/councils/exampleton/council.yaml", ShippedLibraryTest.PROFILE)
        .write("policies/councils/exampleton/it-policy.yaml", "");
    String file = "policies/clausebook.yaml";

    CommandRun off = here.run("check", "--workspace", "policies");
    here.write(file, here.read(file).replaceAll("(?m)^# ([a-z]+: )", "$1"));
    CommandRun on = here.run("check", "--workspace", "policies");

    assertTrue(here.read(file).contains("\nlibrary: ../library\n"), here.read(file));
    assertEquals(0, off.exitCode(), off.err());
    assertEquals(0, on.exitCode(), on.err());
  }

  @Test
  void theCommandsOfItsPageAreUnderstood() {
    here.run("init", "policies");
    List<String> commands = Pattern.compile("`policy ([^`]+)`")
        .matcher(here.read("policies/README.md").replaceAll("\\s+", " "))
        .results()
        .map(command -> command.group(1))
        .toList();

    assertTrue(commands.size() > 8, commands.toString());
    for (String command : commands) {
      String[] words = Pattern.compile("\"([^\"]*)\"|(\\S+)")
          .matcher(command)
          .results()
          .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
          .toArray(String[]::new);
      assertDoesNotThrow(() -> CommandPage.everything().parseArgs(words), command);
    }
  }

  @Test
  void theEditorFindsASchemaForEachFileOfACouncil() throws IOException {
    here.run("init", "policies");
    Map<?, ?> schemas = (Map<?, ?>) Objects.requireNonNull(
        JSON.std.mapFrom(here.read("policies/.vscode/settings.json")).get("yaml.schemas"));

    for (String file : List.of(
        "councils/exampleton/council.yaml", "councils/exampleton/it-policy.yaml",
        "councils/_county/layer.yaml", "clausebook.yaml")) {
      assertTrue(
          schemas.values().stream()
              .anyMatch(pattern -> FileSystems.getDefault()
                  .getPathMatcher("glob:" + pattern)
                  .matches(Path.of(file))),
          file);
    }
    for (Object schema : schemas.keySet()) {
      assertTrue(Files.exists(here.path("policies").resolve(schema.toString())), schema.toString());
    }
  }

  @Test
  void anEmptyFolderLeadsToTheCommandsThatBegin() {
    for (String command : List.of(
        "list",
        "check exampleton",
        "drift",
        "pack exampleton " + "--meeting 2027-01-01 --body Council")) {
      CommandRun run = here.run(command.split(" "));

      assertTrue(run.err().contains("error: there is no council in this workspace"), run.err());
      assertTrue(
          run.err().contains("hint: make one with 'policy new', after 'policy init'"), run.err());
    }
  }

  @Test
  void theCouncilOfTheSettingsNeedsNoName() {
    here.run("init", "policies");
    for (String council : List.of("exampleton", "sampleford")) {
      here.write("policies/councils/" + council + "/council.yaml", ShippedLibraryTest.PROFILE)
          .write("policies/councils/" + council + "/it-policy.yaml", "");
    }
    here.write("policies/clausebook.yaml", "council: sampleford\n");

    CommandRun run = here.run("explain", "it-policy", "introduction", "--workspace", "policies");
    CommandRun other =
        here.run("explain", "exampleton", "it-policy", "introduction", "--workspace", "policies");

    assertTrue(run.out().contains("councils/sampleford/council.yaml"), run.toString());
    assertTrue(other.out().contains("councils/exampleton/council.yaml"), other.toString());
  }
}
