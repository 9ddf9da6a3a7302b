package org.clausebook.feature.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clausebook.cli.CommandRun;
import org.clausebook.cli.WorkspaceFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A lock notes the version of its library, and {@code list} and the overview say when another one
 * shows.
 */
final class UpgradeTest {
  private static final String LIBRARY = "templates/library.yaml";
  private static final String CLAUSES = "templates/clauses/allotments.yaml";
  private static final String LOCK =
      "councils/little-muddling/adopted/allotments/2026-06-01-adopted.yaml";
  private static final String NOTICE =
      "the library has changed from version 1.0 to 2.0 since policies were adopted: see what is"
          + " different with 'policy drift'\n";

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  @BeforeEach
  void makeAWorkspace() {
    workspace = WorkspaceFolder.faultless(temporary).write(LIBRARY, "version: \"1.0\"\n");
  }

  private void adopt() {
    adopt("little-muddling");
  }

  private void adopt(String council) {
    CommandRun run = workspace.run(
        "adopt",
        council,
        "allotments",
        "--body",
        "Council",
        "--date",
        "2026-06-01",
        "--minute",
        "26/1",
        "--as-of",
        "2026-11-22",
        "--no-publish");
    assertEquals(0, run.exitCode(), run.err());
  }

  private String wording() {
    return workspace.read(LOCK).replaceAll("(?s).*?\nwording: (\\S+)\n.*", "$1");
  }

  private void changeAClause() {
    String clauses = workspace.read(CLAUSES);
    int heading = clauses.indexOf("heading: ") + "heading: ".length();
    workspace.write(CLAUSES, clauses.substring(0, heading) + "New " + clauses.substring(heading));
  }

  private String overview() {
    return workspace.run("--as-of", "2026-11-22").out();
  }

  private String list() {
    return workspace.run("list").out();
  }

  @Test
  void theLockNotesTheVersionAndNotInItsWording() {
    adopt();
    String noted = wording();
    assertTrue(workspace.read(LOCK).contains("\n  library: \"1.0\"\n"), workspace.read(LOCK));

    workspace = WorkspaceFolder.faultless(temporary.resolve("without"));
    adopt();

    assertFalse(workspace.read(LOCK).contains("library:"), workspace.read(LOCK));
    assertEquals(noted, wording());
  }

  @Test
  void listShowsTheVersionThatTheWordsAreFrom() {
    assertTrue(list().strip().endsWith(" 1.0"), list());
    adopt();
    workspace.write(LIBRARY, "version: \"2.0\"\n");

    assertTrue(list().strip().endsWith(" 1.0"), list());
    assertTrue(workspace.run("list", "--json").out().contains("\"library\" : \"1.0\""));
  }

  @Test
  void anotherVersionWithOtherWordsIsToldInOneLine() {
    adopt();
    workspace.write(LIBRARY, "version: \"2.0\"\n");
    changeAClause();

    assertTrue(list().endsWith("\n" + NOTICE), list());
  }

  @Test
  void theClausesThatTheLibraryChangedFollowWithItsReasons() {
    String first = """
            heading: Conduct
            version: "1"
            changes:
              - {version: "1", date: 2026-05-01, reason: first version}
        """;
    workspace.replace(CLAUSES, "    heading: Conduct\n", first);
    adopt();
    workspace.write(LIBRARY, "version: \"2.0\"\n");
    workspace.replace(
        CLAUSES,
        first,
        first.replace("Conduct", "Good conduct").replace("version: \"1\"\n", "version: \"2\"\n")
            + "      - {version: \"2\", date: 2026-10, reason: fires burnt on, source: a letter}\n");

    String told = "'conduct', version 2 of 2026-10: fires burnt on (a letter)\n";
    assertTrue(list().endsWith("\n" + NOTICE + "  " + told), list());
    assertTrue(overview().contains("\n  " + NOTICE + "    " + told), overview());
  }

  @Test
  void theOverviewTellsItToo() {
    adopt();
    workspace.write(LIBRARY, "version: \"2.0\"\n");
    changeAClause();

    assertTrue(overview().contains("\nWhat to do next:\n  " + NOTICE), overview());
  }

  @Test
  void theOverviewOfManyCouncilsTellsItOnce() {
    for (String file : List.of("council.yaml", "allotments.yaml")) {
      workspace.write(
          "councils/borwen/" + file, workspace.read("councils/little-muddling/" + file));
    }
    adopt("little-muddling");
    adopt("borwen");
    workspace.write(LIBRARY, "version: \"2.0\"\n");
    changeAClause();

    String overview = overview();

    assertTrue(overview.startsWith("2 councils, "), overview);
    assertEquals(2, overview.split(NOTICE, -1).length, overview);
  }

  @Test
  void anotherVersionWithTheSameWordsIsNoNews() {
    adopt();
    workspace.write(LIBRARY, "version: \"2.0\"\n");

    assertIsNoNews();
  }

  @Test
  void otherWordsOfTheSameVersionAreNoUpgrade() {
    adopt();
    changeAClause();

    assertIsNoNews();
  }

  private void assertIsNoNews() {
    assertFalse(list().contains("the library has changed"), list());
    assertFalse(overview().contains("the library has changed"), overview());
  }

  @Test
  void aLockOfNoKnownVersionStaysValidAndIsShownAsSuch() throws IOException {
    Files.delete(workspace.path(LIBRARY));
    adopt();
    workspace.write(LIBRARY, "version: \"2.0\"\n");
    changeAClause();

    CommandRun run = workspace.run("list");

    assertEquals("", run.err());
    assertTrue(run.out().strip().endsWith(" -"), run.out());
  }

  @Test
  void aReviewKeepsTheVersionOfItsWords() {
    adopt();
    workspace.write(LIBRARY, "version: \"2.0\"\n");

    CommandRun run = workspace.run(
        "review",
        "little-muddling",
        "allotments",
        "--no-change",
        "--body",
        "Council",
        "--date",
        "2026-09-01",
        "--minute",
        "26/9",
        "--as-of",
        "2026-11-22",
        "--no-publish");

    assertEquals(0, run.exitCode(), run.err());
    assertTrue(list().strip().endsWith(" 1.0"), list());
  }

  @Test
  void anUnknownKeyOfTheLibraryIsReported() {
    workspace.write(LIBRARY, "verson: \"1.0\"\n");

    CommandRun run = workspace.run("check");

    assertEquals("""
        templates/library.yaml:1:1: error: unknown key 'verson'
          hint: did you mean 'version'?
        """, run.err());
  }
}
