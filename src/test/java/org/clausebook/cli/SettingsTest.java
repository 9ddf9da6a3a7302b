package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.clausebook.Clausebook;
import org.clausebook.model.document.Defaults;
import org.clausebook.model.document.Format;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code clausebook.yaml} sets for a workspace, and where a command line counts before it. */
final class SettingsTest {
  private static final String FILE = "clausebook.yaml";
  private static final String POLICY = "exampleton it-policy";

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  @BeforeEach
  void makeAWorkspace() {
    workspace = new WorkspaceFolder(temporary.resolve("workspace"))
        .write("councils/exampleton/council.yaml", ShippedLibraryTest.PROFILE)
        .write("councils/exampleton/it-policy.yaml", "");
  }

  private Defaults defaults() {
    return Clausebook.open(workspace.folder()).defaults();
  }

  private WorkspaceFolder library(String path) {
    return new WorkspaceFolder(temporary).lay(Path.of("templates"), path);
  }

  private CommandRun run(String command) {
    return workspace.run(command.split(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# Nothing yet.\n", "---\n"})
  void aFileThatSaysNothingChangesNothing(String text) {
    Defaults without = defaults();

    workspace.write(FILE, text);

    assertEquals(without, defaults());
    assertEquals(0, run("check").exitCode());
  }

  @Test
  void whatItSaysIsWhatCommandsTake() {
    workspace.write(FILE, """
        council: exampleton
        body: " Full Council "
        formats: [pdf, md]
        output: made/policies/
        """);

    assertEquals(
        new Defaults(
            "library",
            Optional.of("exampleton"),
            Optional.of("Full Council"),
            EnumSet.of(Format.MARKDOWN, Format.PDF),
            "made/policies"),
        defaults());
  }

  @Test
  void generateWritesItsFormatsToItsFolder() {
    workspace.write(FILE, "formats: [md]\noutput: made\n");

    CommandRun run = run("generate --all");

    assertEquals("made/exampleton/it-policy.md\n", run.out());
  }

  @Test
  void theCommandLineCountsBeforeIt() {
    workspace.write(FILE, "formats: [md]\noutput: made\n");

    CommandRun run = run("generate --all --format html --output elsewhere");

    assertEquals("elsewhere/exampleton/it-policy.html\n", run.out());
  }

  @Test
  void adoptTakesItsBodyAndPublishesItsFormats() {
    workspace.write(FILE, "body: Full Council\nformats: [html]\noutput: made\n");

    CommandRun run =
        run("adopt " + POLICY + " --date 2026-06-01 --minute 26/41 --as-of 2026-11-22");

    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().contains("adopted by Full Council on 1 June 2026"), run.out());
    assertEquals(Set.of("exampleton/it-policy.html"), workspace.files("made").keySet());
  }

  @Test
  void anotherBodyCanBeNamed() {
    workspace.write(FILE, "body: Full Council\n");

    CommandRun run = workspace.run(
        "pack",
        "exampleton",
        "--meeting",
        "2026-06-01",
        "--body",
        "Finance Committee",
        "--as-of",
        "2026-05-01");

    assertTrue(run.out().contains("--body \"Finance Committee\""), run.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "adopt " + POLICY + " --date 2026-06-01 --minute 26/41",
        "review " + POLICY + " --no-change --date 2026-06-01 --minute 26/41",
        "pack exampleton --meeting 2026-06-01 --as-of 2026-05-01"
      })
  void withoutADefaultTheBodyIsAskedFor(String command) {
    CommandRun run = run(command);

    assertEquals(2, run.exitCode());
    assertTrue(
        run.err().startsWith("policy: error: --body is missing\n  hint: write: policy "),
        run.err());
    assertTrue(run.err().contains(" --body BODY"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"../shared/library", "..\\shared\\library", "../shared/library/"})
  void aLibraryBesideTheWorkspaceCountsAndIsNamedAsItIsWritten(String path) {
    library("shared/library")
        .replace(
            "shared/library/policies/it-policy.yaml", "IT and Email Policy", "Rules for Computers");
    workspace.write(FILE, "library: '" + path + "'\n");

    CommandRun generated = run("generate --all --format md");
    CommandRun explained = run("explain " + POLICY);

    assertEquals(0, generated.exitCode(), generated.err());
    assertTrue(workspace.read("output/exampleton/it-policy.md").contains("Rules for Computers"));
    assertTrue(
        explained
            .out()
            .contains("set by the library at ../shared/library/policies/it-policy.yaml:"),
        explained.out());
  }

  @Test
  void aChangeOfThatLibraryIsNoticed() {
    WorkspaceFolder shared = library("shared");
    workspace.write(FILE, "library: ../shared\n");
    run("generate --all --format md");
    shared.replace("shared/policies/it-policy.yaml", "IT and Email Policy", "Rules for Computers");

    run("generate --all --format md");

    assertTrue(workspace.read("output/exampleton/it-policy.md").contains("Rules for Computers"));
  }

  @Test
  void mistakesInThatLibraryAreReportedThere() {
    library("shared").write("shared/clauses/more.yaml", "clauses:\n  Bad Id:\n    body: x\n");
    workspace.write(FILE, "library: ../shared\n");

    CommandRun checked = run("check");

    assertTrue(checked.err().startsWith("../shared/clauses/more.yaml:2:3: error: "), checked.err());
  }

  @Test
  void aLinkLeadsOutOfTheLibraryToTheWorkspaceOnly() throws IOException {
    WorkspaceFolder shared = library("shared").write("secret.yaml", "clauses: {}\n");
    Files.createSymbolicLink(
        shared.path("shared/clauses/more.yaml"), temporary.resolve("secret.yaml"));
    workspace.write(FILE, "library: ../shared\n");

    CommandRun checked = run("check");

    assertTrue(
        checked
            .err()
            .startsWith(
                "../shared/clauses/more.yaml: error: this is a link to a file outside of the workspace"),
        checked.err());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          library: ../fork           | 10 | the library '../fork' has no folder 'clauses' and no 'policies' and no 'layouts' | write 'library: ../fork/templates'
          library: ../fork/templates/clauses | 10 | the library '../fork/templates/clauses' has no folder 'clauses' and no 'policies' and no 'layouts' | name a folder that holds 'clauses', 'policies' and 'layouts'
          library: ..                | 10 | '..' cannot be the library: it holds the workspace, or lies in 'councils' | put the library into a folder of its own, such as '../library', and name that
          library: councils          | 10 | 'councils' cannot be the library: it holds the workspace, or lies in 'councils' | put the library into a folder of its own, such as '../library', and name that
          library: ~/library         | 10 | there is no folder '~/library' | write the path from the folder of this file, such as '../library', or take this line out
          library:                   |  9 | 'library' is empty | write text after it, or take the line out; a text that begins with '#' needs "double quotes"
          output: /srv/policies      |  9 | policies cannot be published to '/srv/policies' | name a folder beside 'councils', such as 'output'; '--output' writes anywhere else
          output: C:\\policies       |  9 | policies cannot be published to 'C:\\policies' | name a folder beside 'councils', such as 'output'; '--output' writes anywhere else
          output: .git               |  9 | policies cannot be published to '.git' | name a folder beside 'councils', such as 'output'; '--output' writes anywhere else
          body: ${council.name}      |  7 | a merge field cannot be used in this text | write out what it stands for
          """)
  void aMistakeIsReportedWithItsPlaceAndNothingIsMade(
      String line, int column, String message, String hint) {
    library("fork/templates");
    workspace.write(FILE, "# Settings\n" + line + "\n");

    CommandRun run = run("generate --all");

    assertEquals(1, run.exitCode());
    assertEquals(
        "clausebook.yaml:2:" + column + ": error: " + message + "\n  hint: " + hint + "\n",
        run.err());
    assertFalse(Files.exists(workspace.path("output")));
  }

  @Test
  void aMistakeKeepsWhatWasAdoptedFromBeingPrintedFromAnotherLibrary() {
    run("adopt " + POLICY + " --body Council --date 2026-06-01 --minute 26/41 --as-of 2026-11-22");
    workspace.write(FILE, "library: ../gone\n");

    CommandRun run = run("generate --all --output again");

    assertEquals(1, run.exitCode());
    assertTrue(
        run.err().startsWith("clausebook.yaml:1:10: error: there is no folder '../gone'"),
        run.err());
    assertEquals(Set.of(), workspace.files("again").keySet());
  }

  @Test
  void aFileWithTheOtherEndingIsReported() {
    workspace.write("clausebook.yml", "formats: [md]\n");

    CommandRun run = run("check");

    assertEquals(
        "clausebook.yml: error: the name of this file does not end in '.yaml', so it would not be"
            + " read\n  hint: rename it to 'clausebook.yaml'\n",
        run.err());
  }

  @Test
  void aFolderOfItsNameIsReported() throws IOException {
    Files.createDirectories(workspace.path(FILE));

    CommandRun run = run("check");

    assertTrue(
        run.err().startsWith("clausebook.yaml: error: this is a folder, not a file"), run.err());
  }
}
