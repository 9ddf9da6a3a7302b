package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which outline a file is matched with, as a clerk sees it; each hint is followed. */
@Tag("slow")
final class ImportOutlineTest {
  private static final String ORDERS = """
      # Ambridge Parish Council Standing Orders

      ## 1. Debate

      - a. Motions come in order.
      - b. Amendments come first.

      ## 2. Disorder

      Nobody may shout.
      """;

  @TempDir
  Path folder;

  private WorkspaceFolder workspace;

  @BeforeEach
  void layOldPolicies() throws IOException {
    workspace = new WorkspaceFolder(folder.resolve("workspace"))
        .write("councils/README.md", "One folder a council.\n")
        .write("orders.md", ORDERS)
        .write(
            "it.txt", Files.readString(Path.of("src/test/resources/seeds/alcester/it-policy.txt")));
  }

  @Test
  void standingOrdersBecomeAPolicyThatIsCheckedAndPrinted() {
    CommandRun run = workspace.run("import", "ambridge", "standing-orders", "orders.md");

    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
    assertEquals("""
        no outline of the library fits: none of the words are near one
        made 'standing-orders', an outline and clauses of the council's own
          own clause: 5 blocks, 12 words
          fact: 1 blocks, 5 words
          line 1: fact, 'title' by none: Ambridge Parish Council Standing Orders
          line 3: own clause, 'debate' by none: Debate
          line 5: own clause, 'debate' by none: Motions come in order.
          line 6: own clause, 'debate' by none: Amendments come first.
          line 8: own clause, 'disorder' by none: Disorder
          line 10: own clause, 'disorder' by none: Nobody may shout.
        to confirm: name: Ambridge Parish Council
        to confirm: kind: parish
        to confirm: review cycle: the file names none, so 'from time to time' is written
        words of the file that the result does not print: 0
        words that the result prints and the file does not have: 0
        written councils/ambridge/council.yaml
        written councils/ambridge/policies/standing-orders.yaml
        written councils/ambridge/clauses/standing-orders.yaml
        written councils/ambridge/standing-orders.yaml
        """, run.out());
    assertEquals(ExitCode.DONE, workspace.run("check").exitCode());
    assertEquals(
        ExitCode.DONE,
        workspace.run("generate", "ambridge", "--draft", "--format", "md").exitCode());
    String printed = workspace.read("output/ambridge/standing-orders.draft.md");
    assertTrue(printed.contains("## 2. Disorder\n\nNobody may shout.\n"), printed);
  }

  @Test
  void aSecondImportOntoAPolicyOfTheCouncilsOwnChangesNothing() {
    workspace.run("import", "ambridge", "standing-orders", "orders.md");

    CommandRun again = workspace.run("import", "ambridge", "standing-orders", "orders.md");

    assertTrue(again.out().endsWith("no change: nothing is to be written\n"), again::toString);
  }

  @Test
  void aNameThatIsAlmostOneOfTheLibraryIsAskedAbout() {
    CommandRun run = workspace.run("import", "alcester", "it-polcy", "it.txt");

    assertEquals("""
        it.txt: error: the library has no policy 'it-polcy'
          hint: did you mean 'it-policy'? If it is a name of the council's own, add '--outline it-policy'
        """, run.err());
    assertDone("import", "alcester", "it-policy", "it.txt");
    assertDone("import", "other", "it-polcy", "it.txt", "--outline", "it-policy");
  }

  @Test
  void anUnknownOutlineIsMetWithOneThatIsThere() {
    CommandRun run =
        workspace.run("import", "alcester", "computers", "it.txt", "--outline", "it-polcy");

    assertEquals("""
        it.txt: error: the library has no outline 'it-polcy'
          hint: write '--outline it-policy'
        """, run.err());
    assertDone("import", "alcester", "computers", "it.txt", "--outline", "it-policy");
  }

  @Test
  void aPolicyOfTheLibraryIsNotMadeOfTheOutlineOfAnother() {
    CommandRun run =
        workspace.run("import", "alcester", "grants", "it.txt", "--outline", "it-policy");

    assertEquals("""
        it.txt: error: 'grants' is another outline of the library than 'it-policy'
          hint: run 'policy import alcester it-policy it.txt'
        """, run.err());
    assertDone("import", "alcester", "it-policy", "it.txt");
  }

  @Test
  void anOutlineIsNotChosenForAPolicyThatIsHere() {
    assertDone("import", "ambridge", "standing-orders", "orders.md");

    CommandRun run =
        workspace.run("import", "ambridge", "standing-orders", "orders.md", "--outline", "none");

    assertEquals("""
        councils/ambridge/standing-orders.yaml: error: this policy is here already, with an outline
          hint: leave '--outline' out to import onto it, or give the new policy another name
        """, run.err());
    assertDone("import", "ambridge", "standing-orders", "orders.md");
    assertDone("import", "ambridge", "other-orders", "orders.md", "--outline", "none");
  }

  @Test
  void clausesThatAreThereAreNotWrittenOver() {
    workspace.write("councils/ambridge/council.yaml", "name: Ambridge Parish Council\n");
    workspace.write(
        "councils/ambridge/clauses/orders.yaml",
        "clauses:\n  mine:\n    heading: Mine\n    body: Mine alone.\n");

    CommandRun run = workspace.run("import", "ambridge", "orders", "orders.md");

    assertTrue(
        run.err().contains("there is a file for these clauses already, which stays as it is"),
        run::toString);
    assertTrue(workspace.read("councils/ambridge/clauses/orders.yaml").contains("Mine alone."));
  }

  private void assertDone(String... words) {
    CommandRun run = workspace.run(words);
    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
    assertEquals(ExitCode.DONE, workspace.run("check", words[1]).exitCode());
    assertEquals(List.of(), run.err().lines().toList());
  }
}
