package org.clausebook.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.clausebook.cli.CommandRun;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The councils on which Clausebook is measured can be published, and differ as real ones do. */
final class InventedWorkspaceTest {
  private static final long SEED = 7;
  private static final int CHECKED = 40;
  private static final int READ = 400;

  @TempDir
  static Path folder;

  private static WorkspaceFolder workspace = new WorkspaceFolder(Path.of(""));
  private static String councils = "";

  @BeforeAll
  static void invent() {
    InventedWorkspace.write(folder, READ, SEED);
    workspace = new WorkspaceFolder(folder);
    var text = new StringBuilder();
    workspace.files("councils").forEach((path, words) -> {
      if (!path.startsWith("_") && path.endsWith(".yaml")) {
        text.append(words);
      }
    });
    councils = text.toString();
  }

  @Test
  void everyCouncilCanBePublishedAndFewAreWarned(@TempDir Path few) {
    InventedWorkspace.write(few, CHECKED, SEED);

    CommandRun run = new WorkspaceFolder(few).run("check", "--as-of", "2026-11-22");

    long warnings =
        run.err().lines().filter(line -> line.contains(": warning: ")).count();
    assertEquals(ExitCode.DONE, run.exitCode(), run::err);
    assertTrue(warnings < CHECKED / 5, run::err);
  }

  @Test
  void thereAreAsManyCouncilsAsWereAskedFor() {
    assertEquals(READ, councils.split("(?m)^kind: ", -1).length - 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "  - substitute: \\S+\n    words:",
        "  - substitute: \\S+\n    paragraph:",
        "  - substitute: \\S+\n    item:",
        "  - substitute: \\S+\n    with:",
        "  - insert: [a-z-]+\n    after:",
        "  - insert: [a-z-]+\n    before:",
        "  - insert: [a-z-]+\n    under:",
        "  - insert: paragraph",
        "  - insert: item",
        "  - omit: \\S+\n(?!    )",
        "  - omit: \\S+\n    words:",
        "  - omit: \\S+\n    paragraph:",
        "  - move: \\S+\n    after:",
        "  - move: \\S+\n    before:",
        "  - move: \\S+\n    under:",
        "  - move: \\S+\n    paragraph:",
        "  - move: \\S+\n    item:",
        "  - merge:",
        "  - retitle:",
        "  - split:",
      })
  void everyAmendmentOccurs(String amendment) {
    assertOccurs(amendment);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extends: region",
        "extends: exampleshire",
        "extends: sampleshire",
        "extends: mockshire",
        "extends: feignshire",
        "plots-livestock: none",
        "plots-livestock: hens",
        "plots-fires: on",
        "email-prohibitions:",
        "social-media-rules:",
        "form: table",
        "form: lines",
        "form: sentence",
        "at: top",
        "at: bottom",
        "at: page",
        "history:",
        "signatures:",
        "verb: approved",
        "verb: adopted",
        "verb: (reviewed|re-adopted)",
        "verb: amended",
        "date: pending",
        "every: 1 year",
        "due: 20",
        "numbering:",
        "theme:",
        "logo:",
        "letterhead:",
        "name: .* & ",
        "name: .*, ",
        "name: St ",
        "term: the Council",
        "term: \\p{Lu}+\n",
        "kind: parish-meeting",
        "kind: town",
        "possessive:",
        "bonfires-days:",
      })
  void whatCouncilsDifferInOccurs(String choice) {
    assertOccurs(choice);
  }

  private static void assertOccurs(String pattern) {
    assertTrue(
        Pattern.compile(pattern).matcher(councils).find(), () -> "none has '" + pattern + "'");
  }

  @Test
  void everyOutlineIsUsed() {
    List<String> policies = workspace.files("councils").keySet().stream()
        .filter(path -> !path.startsWith("_"))
        .map(path -> path.substring(path.indexOf('/') + 1))
        .filter(path -> !path.contains("/") && path.endsWith(".yaml"))
        .distinct()
        .sorted()
        .toList();

    assertEquals(
        List.of(
            "allotments.yaml",
            "bonfires.yaml",
            "communications.yaml",
            "council.yaml",
            "it-policy.yaml",
            "records-retention.yaml"),
        policies);
  }

  @Test
  void theSameSeedMakesTheSameBytes(@TempDir Path again) {
    InventedWorkspace.write(again, READ, SEED);

    assertEquals(workspace.files(""), new WorkspaceFolder(again).files(""));
  }

  @Test
  void anotherSeedMakesOtherCouncils(@TempDir Path others) {
    InventedWorkspace.write(others, READ, SEED + 1);

    assertTrue(!workspace.files("councils").equals(new WorkspaceFolder(others).files("councils")));
  }

  @Test
  void fewerCouncilsAreTheFirstOfMore(@TempDir Path few) {
    InventedWorkspace.write(few, 5, SEED);

    Map<String, String> all = workspace.files("");
    new WorkspaceFolder(few)
        .files("")
        .forEach((path, text) -> assertEquals(text, all.get(path), path));
  }
}
