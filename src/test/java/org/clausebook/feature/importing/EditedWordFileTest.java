package org.clausebook.feature.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.clausebook.feature.importing.ImportRequest.Changes;
import org.clausebook.feature.importing.ImportRow.Outcome;
import org.clausebook.model.document.Format;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Word file of ours whose text was edited: clauses are found by the marks that it carries. */
final class EditedWordFileTest {
  private static final PolicyKey KEY = new PolicyKey("borwen", "gates");
  private static final String KEYS = "The clerk keeps the keys of the gates.";
  private static final String PAINT = "All gates are painted green each spring.";

  @TempDir
  Path folder;

  @BeforeEach
  void council() throws IOException {
    Path council = Files.createDirectories(folder.resolve("councils/borwen"));
    Files.writeString(council.resolve("council.yaml"), """
        name: Borwen Town Council
        kind: town
        term: the Council
        """);
    Files.createDirectories(council.resolve("clauses"));
    Files.writeString(council.resolve("clauses/gates.yaml"), """
        clauses:
          gate-keys:
            heading: Keys
            body: The clerk keeps the keys of the gates.
          gate-hours:
            heading: Hours
            body: |
              The gates are open from dawn to dusk.

              {statutory} A public path is never shut.
          gate-law:
            heading: The law
            basis: statutory
            body: The Gates Act 1851 binds everybody.
          gate-paint:
            heading: Paint
            body: All gates are painted green each spring.
          gate-thanks:
            heading: Thanks
            body: Thank you for **shutting** the [gate](https://example.org/gate) behind you.
        """);
    Files.createDirectories(council.resolve("policies"));
    Files.writeString(council.resolve("policies/gates.yaml"), """
        title: ${council.name} Gates Policy
        description: How the gates are kept.
        review-cycle: none
        clauses: [gate-keys, gate-hours, gate-law, gate-paint, gate-thanks]
        """);
    Files.writeString(council.resolve("gates.yaml"), """
        version: "1"

        adoption:
          events:
            - verb: adopted
              body: Full Council
              date: pending
          printed:
            - Adopted by ${adopted.body} – ${adopted.date}
        """);
  }

  @Test
  void aClauseOfWhichAllWordsAreOthersIsFoundByItsMark() throws IOException {
    ImportReport report = edited(text -> text.replace(">Keys<", ">Who looks after them<")
        .replace(KEYS, "Ann Example holds every padlock."));

    assertEquals(
        List.of("substitute: gate-keys", "retitle: gate-keys"),
        Imported.verbs(Imported.overlay(report)));
    assertEquals(
        List.of("the mark in the file"),
        report.rows().stream()
            .filter(row -> row.clause().equals("gate-keys"))
            .map(row -> row.pass().words())
            .distinct()
            .toList());
  }

  @Test
  void withoutMarksClausesAreFoundByTheirWords() throws IOException {
    ImportReport report = edited(
        text -> text.replaceAll("<w:bookmark(?:Start|End)[^>]*>", "").replace("keeps", "has"));

    assertEquals(List.of("substitute: gate-keys"), Imported.verbs(Imported.overlay(report)));
  }

  @Test
  void twoClausesWhoseTextsWereSwappedAreAMove() throws IOException {
    ImportReport report = edited(text -> text.replace(">Keys<", ">KEYS<")
        .replace(">Paint<", ">Keys<")
        .replace(">KEYS<", ">Paint<")
        .replace(KEYS, "KEYS")
        .replace(PAINT, KEYS)
        .replace("KEYS", PAINT));

    assertEquals(
        List.of("move: gate-paint", "move: gate-keys"), Imported.verbs(Imported.overlay(report)));
    assertEquals(List.of(), report.missing());
  }

  @Test
  void aCopyOfASectionIsAClauseOfItsOwn() throws IOException {
    ImportReport report = edited(text -> {
      if (!text.contains(KEYS)) {
        return text;
      }
      int from = text.lastIndexOf("<w:p>", text.indexOf(">Keys<"));
      int to = text.indexOf("</w:p>", text.indexOf("keys of the gates")) + "</w:p>".length();
      return text.substring(0, to)
          + text.substring(from, to).replace("the keys of the gates", "a second key of each gate")
          + text.substring(to);
    });

    assertEquals(List.of("insert: keys"), Imported.verbs(Imported.overlay(report)));
  }

  @Test
  void aMarkThatIsElsewhereCountsLessThanWords() throws IOException {
    ImportReport report =
        edited(text -> text.replace("w:name=\"gate_keys\"", "w:name=\"gate_hours_old\"")
            .replace("w:name=\"gate_hours\"", "w:name=\"gate_keys\""));

    assertEquals(List.of(), report.files());
    assertEquals(List.of(), report.proposals());
  }

  @Test
  void marksInAFileThatIsNotThisPolicyDoNotCount() throws IOException {
    ImportReport report = edited(text -> text.replace("borwen/gates", "elsewhere/gates")
        .replace(">Keys<", ">Who looks after them<")
        .replace(KEYS, "Ann Example holds every padlock."));

    assertTrue(report.rows().stream().noneMatch(row -> row.pass() == Pass.MARK));
    assertTrue(
        Imported.verbs(Imported.overlay(report)).contains("omit: gate-keys"),
        Imported.overlay(report));
  }

  @Test
  void aLookThatWasTakenOffOrPutOnIsAnAmendment() throws IOException {
    ImportReport report = edited(
        text -> text.replaceFirst("<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>(<w:t[^>]*>shutting)", "$1")
            .replace(
                "The clerk keeps",
                "The </w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t"
                    + " xml:space=\"preserve\">clerk</w:t></w:r><w:r><w:t xml:space=\"preserve\"> keeps"));

    String overlay = Imported.overlay(report);
    assertEquals(List.of(), report.missing());
    assertTrue(overlay.contains("with: The *clerk* keeps") || overlay.contains("*clerk*"), overlay);
    assertTrue(overlay.contains("shutting") && !overlay.contains("with: for **shutting"), overlay);
    assertEquals(
        List.of("substitute: gate-keys", "substitute: gate-thanks"), Imported.verbs(overlay));
  }

  @Test
  void anotherAddressOfALinkIsAnAmendment() throws IOException {
    ImportReport report =
        edited(text -> text.replace("https://example.org/gate\"", "https://example.org/stile\""));

    assertTrue(
        Imported.overlay(report).contains("[gate](https://example.org/stile)"),
        Imported.overlay(report));
  }

  @Test
  void theRecordIsToldAndNotTaken() throws IOException {
    ImportReport report =
        edited(text -> text.replace("Adopted by Full Council", "Adopted by the Parks Committee"));

    assertUntaken(
        report,
        "the record is not changed by an import; the file says: Adopted by the"
            + " Parks Committee -");
  }

  @Test
  void aStatutoryClauseIsToldAndNotTaken() throws IOException {
    ImportReport report = edited(text -> text.replace("binds everybody", "binds nobody"));

    assertUntaken(report, "clause 'gate-law' is statutory and stays as it is");
  }

  @Test
  void aStatutoryParagraphIsToldAndOthersBesideItAreAmended() throws IOException {
    ImportReport report = edited(
        text -> text.replace("never shut", "seldom shut").replace("dawn to dusk", "dawn to noon"));

    assertEquals(
        List.of("a paragraph or item of clause 'gate-hours' is laid down by the law and stays as it"
            + " is; the file says: A public path is seldom shut."),
        report.proposals());
    assertEquals(List.of("substitute: gate-hours"), Imported.verbs(Imported.overlay(report)));
    assertEquals(List.of("seldom"), report.missing());
  }

  private static void assertUntaken(ImportReport report, String told) {
    assertEquals(List.of(), report.files());
    assertEquals(List.of(told), report.proposals());
    assertEquals(
        1,
        report.rows().stream().filter(row -> row.outcome() == Outcome.UNTAKEN).count());
  }

  /** What an edit of the text of each part of the file that is printed becomes. */
  private ImportReport edited(UnaryOperator<String> edit) throws IOException {
    Workspace workspace = Workspace.open(folder, task -> {});
    var rendered = workspace.render(List.of(KEY), Set.of(Format.DOCX));
    byte[] printed = rendered
        .toOptional()
        .orElseThrow(() -> new AssertionError(rendered.diagnostics()))
        .get(0)
        .content()
        .bytes();
    var edited = new ByteArrayOutputStream();
    try (var from = new ZipInputStream(new ByteArrayInputStream(printed));
        var to = new ZipOutputStream(edited)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        byte[] bytes = from.readAllBytes();
        boolean isText = entry.getName().matches(".*\\.(?:xml|rels)");
        String text = isText ? edit.apply(new String(bytes, StandardCharsets.UTF_8)) : "";
        to.putNextEntry(new ZipEntry(entry.getName()));
        to.write(isText ? text.getBytes(StandardCharsets.UTF_8) : bytes);
      }
    }
    Path file = Files.write(folder.resolve("edited.docx"), edited.toByteArray());
    var read = new ImportPolicy(workspace)
        .read(new ImportRequest(KEY, file, "edited.docx", Changes.ASK, Optional.empty()));
    return read.toOptional().orElseThrow(() -> new AssertionError(read.diagnostics()));
  }
}
