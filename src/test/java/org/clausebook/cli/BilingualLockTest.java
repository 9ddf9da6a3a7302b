package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A policy in two languages is locked in both, and stays in both what it was. */
final class BilingualLockTest {
  private static final String FOLDER = "councils/pentre-gwag/";
  private static final String FILE = FOLDER + "pond.yaml";
  private static final String CLAUSES = FOLDER + "clauses/pond.yaml";
  private static final String LOCK = FOLDER + "adopted/pond/2026-03-05-adopted.yaml";

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  @BeforeEach
  void layTheCouncil() {
    workspace = WorkspaceFolder.faultless(temporary)
        .layMended(WorkspaceFolder.SAMPLES.resolve("welsh-amendment-without-its-words"))
        .write(FOLDER + "council.yaml", """
            name: Pentre Gwag Community Council
            language: {languages: [en, cy]}
            letterhead: [The Hut]
            cy:
              name: Cyngor Cymuned Pentre Gwag
              letterhead: [Y Cwt]
            """)
        .write(FILE, """
            version: "1.0"
            document-control: {}
            amendments:
              - substitute: pond
                words: Nobody skates
                with: No one skates
                cy:
                  words: Nid oes neb yn sglefrio
                  with: Ni chaiff neb sglefrio
                  of: "db10a919"
                  checked: 2026-03-05
            adoption:
              printed: ["Adopted by ${council.name}."]
              events:
                - verb: adopted
                  body: Full Council
                  date: 2026-03-05
                  minute: 26/1
                  cy:
                    body: y Cyngor Llawn
            cy:
              adoption:
                printed: ["Mabwysiadwyd gan ${council.name}."]
              of: "OF"
              checked: 2026-03-05
            """);
    String hint = run("check").err();
    workspace.replace(FILE, "OF", hint.replaceAll("(?s).*'of: \"([0-9a-f]{8})\"'.*", "$1"));
  }

  @Test
  void bothLanguagesAreLockedAndPrintedAsTheyWere() {
    Map<String, String> printed = generate();

    CommandRun run = adopt("2026-03-05", "26/1");

    assertDone(run);
    assertEquals(printed, generate());
    String lock = workspace.read(LOCK);
    String welsh = """
        cy:
          number: "1."
          heading: "Y pwll"
          body: "Ni chaiff neb sglefrio ar bwll Cyngor Cymuned Pentre Gwag."
          sha256: "160e3ab637ae03e841c6048a77874db87a8334d681fa37f9da4199dd45310a38"
        """;
    assertTrue(lock.contains(welsh.indent(4)), lock);
  }

  @Test
  void aDecisionIsTakenBackInBothLanguages() {
    String before = workspace.read(FILE);
    Map<String, String> printed = generate();
    assertDone(adopt("2026-03-05", "26/1"));

    assertDone(workspace.run("undo", "pentre-gwag", "pond"));

    assertEquals(before, workspace.read(FILE));
    assertEquals(printed, generate());
  }

  @Test
  void nothingThatChangesInWelshChangesWhatIsPrinted() {
    Map<String, String> printed = generate();
    adopt("2026-03-05", "26/1");

    workspace
        .replace(CLAUSES, "sglefrio ar bwll", "nofio yn y pwll")
        .replace(FOLDER + "policies/pond.yaml", "Polisi'r Pwll", "Polisi'r Llyn")
        .replace(FOLDER + "council.yaml", "Y Cwt", "Y Neuadd")
        .replace("templates/words.cy.yaml", "contents: (contents)", "contents: Cynnwys")
        .replace(
            "templates/words.cy.yaml",
            "adoption-date: \"(adoption-date)",
            "adoption-date: \"Dyddiad");

    assertEquals(printed, generate());
  }

  @Test
  void theWorkingTextOfBothLanguagesIsADraftBeside() {
    adopt("2026-03-05", "26/1");
    workspace.replace(CLAUSES, "heading: Y pwll", "heading: Y llyn");

    assertDone(run("generate", "--draft", "--format", "md"));

    String draft = workspace.read("output/pentre-gwag/pond.draft.md");
    assertTrue(draft.contains("## 1. Y llyn"), draft);
    assertTrue(draft.contains("notice: \"DRAFT: not yet adopted by Full Council\""), draft);
  }

  @Test
  void aLockThatWasEditedInItsWelshIsRefused() {
    adopt("2026-03-05", "26/1");
    workspace.replace(LOCK, "sglefrio ar bwll", "nofio ym mhwll");

    CommandRun run = run("generate");

    assertEquals(ExitCode.ERRORS, run.exitCode());
    assertTrue(
        run.err()
            .contains("clause 'pond' in Welsh is not as it was decided: this file was changed"),
        run::err);
  }

  @Test
  void aRecordThatIsCorrectedByHandIsCorrectedInBothLanguages() {
    adopt("2026-03-05", "26/1");
    workspace
        .replace(FILE, "minute: 26/1", "minute: 26/17")
        .replace(CLAUSES, "heading: Y pwll", "heading: Y llyn");

    generate();
    String text = workspace.read("output/pentre-gwag/pond.md");

    assertEquals(2, text.split("26/17 \\|", -1).length - 1, text);
    assertTrue(text.contains("| **(adopted-by)** | y Cyngor Llawn |"), text);
    assertTrue(text.contains("## 1. Y pwll"), text);
    assertTrue(text.contains("Mabwysiadwyd gan Cyngor Cymuned Pentre Gwag."), text);
  }

  @Test
  void aBodyThatIsCorrectedInWelshAloneIsPrinted() {
    adopt("2026-03-05", "26/1");
    workspace.replace(FILE, "body: y Cyngor Llawn", "body: y Cyngor Cyfan");

    generate();
    String text = workspace.read("output/pentre-gwag/pond.md");

    assertTrue(text.contains("| **(adopted-by)** | y Cyngor Cyfan |"), text);
    assertTrue(text.contains("| **Adopted by** | Full Council |"), text);
  }

  @Test
  void aReviewWithoutChangeIsPrintedInBothLanguages() {
    adopt("2026-03-05", "26/1");
    workspace.replace(CLAUSES, "heading: Y pwll", "heading: Y llyn");

    assertDone(run(
        "review",
        "--no-change",
        "--body",
        "Full Council",
        "--date",
        "2027-03-04",
        "--minute",
        "27/3",
        "--as-of",
        "2027-11-22"));

    generate();
    String text = workspace.read("output/pentre-gwag/pond.md");
    assertTrue(text.contains("| **(next-review)** | 4 Mawrth 2028 |"), text);
    assertTrue(text.contains("| **Next review** | 4 March 2028 |"), text);
    assertTrue(text.contains("## 1. Y pwll"), text);
  }

  @Test
  void aSupersededVersionSaysSoInBothLanguages() {
    adopt("2026-03-05", "26/1");
    workspace.replace(CLAUSES, "heading: Y pwll", "heading: Y llyn");
    assertDone(adopt("2027-03-04", "27/3", "--version", "1.1"));

    assertDone(run("show", "--version", "1.0", "--format", "md,html,fragment"));

    String text = workspace.read("output/pentre-gwag/pond.version-1.0.md");
    assertTrue(
        text.contains("notice: \"SUPERSEDED: version 1.1 was adopted by Full Council, 4 March"),
        text);
    assertTrue(
        text.contains("> **SUPERSEDED**: version 1.1 was adopted by Full Council, 4 March 2027\n"),
        text);
    String welsh = "(adopted) (this-version) 1.1 (by) Full Council, 4 Mawrth 2027";
    assertTrue(text.contains("> **(SUPERSEDED)**: " + welsh + "\n"), text);
    assertTrue(text.contains("## 1. Y pwll"), text);
    String page = workspace.readPage("output/pentre-gwag/pond.version-1.0.html");
    String notice = "<strong>(SUPERSEDED)</strong>: " + welsh;
    assertTrue(page.contains("<p lang=\"cy\">" + notice + "</p>"), page);
    assertTrue(page.contains("<span lang=\"cy\">" + notice + "</span>"), page);
    assertTrue(page.contains("aria-label=\"Superseded / (superseded)\""), page);
    String fragment = workspace.readPage("output/pentre-gwag/pond.version-1.0.fragment.html");
    assertTrue(fragment.contains("<p lang=\"cy\">" + notice + "</p>"), fragment);
  }

  @Test
  void aChangeInWelshAloneIsShownToWhoeverAdoptsWhatACommitteeApproved() {
    workspace.replace(FILE, "verb: adopted", "verb: approved");
    assertDone(adopt("2026-03-05", "26/1", "--verb", "approved"));
    workspace.replace(CLAUSES, "heading: Y pwll", "heading: Y llyn");

    CommandRun refused = adopt("2026-03-12", "26/2");

    assertEquals(ExitCode.ERRORS, refused.exitCode());
    assertTrue(
        refused.err().contains("clause 'pond' in Welsh is not what was approved on 2026-03-05"),
        refused::err);
  }

  @Test
  void welshThatNobodyHasCheckedIsNotAdopted() {
    workspace
        .replace(CLAUSES, "checked: 2026-03-05", "checked: no")
        .replace(FOLDER + "council.yaml", "[en, cy]", "[en, cy], unchecked: show");

    CommandRun run = adopt("2026-03-05", "26/1");

    assertEquals(ExitCode.ERRORS, run.exitCode());
    assertTrue(run.err().contains("nobody who knows Welsh has checked these words"), run::err);
    assertFalse(workspace.files("").containsKey(LOCK));
  }

  private Map<String, String> generate() {
    assertDone(run("generate", "--format", "md,html,pdf"));
    return workspace.files("output/pentre-gwag");
  }

  private CommandRun adopt(String date, String minute, String... more) {
    return run(
        "adopt",
        Stream.concat(
                Stream.of(
                    "--body",
                    "Full Council",
                    "--date",
                    date,
                    "--minute",
                    minute,
                    "--as-of",
                    "2027-03-05"),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private CommandRun run(String command, String... more) {
    Stream<String> names = command.equals("check")
        ? Stream.of(command, "pentre-gwag")
        : Stream.of(command, "pentre-gwag", "pond");
    return workspace.run(Stream.concat(names, Stream.of(more)).toArray(String[]::new));
  }

  private static void assertDone(CommandRun run) {
    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
  }
}
