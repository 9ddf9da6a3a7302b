package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.record.PolicyKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Policies in Welsh, of a council whose Welsh is checked and complete until a test spoils it. */
final class TranslationsTest {
  private static final PolicyKey POND = new PolicyKey("pentre-gwag", "pond");
  private static final String FOLDER = "councils/pentre-gwag/";
  private static final String CLAUSES = FOLDER + "clauses/pond.yaml";
  private static final String OVERLAY = FOLDER + "pond.yaml";
  private static final String PROFILE = FOLDER + "council.yaml";

  @TempDir
  Path folder;

  private WorkspaceFolder workspace;

  @BeforeEach
  void layTheCouncil() {
    workspace = WorkspaceFolder.faultless(folder)
        .layMended(WorkspaceFolder.SAMPLES.resolve("welsh-amendment-without-its-words"));
  }

  private Result<PolicyDocument> document() {
    return Clausebook.open(folder).compose(POND);
  }

  private List<String> mistakes() {
    return document().diagnostics().stream()
        .map(d -> d.rule().orElse("mistake") + " at " + d.location() + ": " + d.message())
        .toList();
  }

  private String hint() {
    List<Diagnostic> diagnostics = document().diagnostics();
    assertEquals(1, diagnostics.size(), diagnostics::toString);
    return diagnostics.get(0).hint().orElseThrow();
  }

  private String markdown() {
    return Clausebook.open(folder)
        .render(List.of(POND), EnumSet.of(Format.MARKDOWN))
        .toOptional()
        .map(renditions -> renditions.get(0))
        .map(Rendition::content)
        .orElseThrow()
        .text();
  }

  @Test
  void anAmendmentIsMadeInBothLanguages() {
    String text = markdown();

    assertTrue(text.contains("\nNo one skates on the pond of Pentre Gwag Community Council.\n"));
    assertTrue(text.contains("\nNi chaiff neb sglefrio ar bwll Cyngor Cymuned Pentre Gwag.\n"));
    assertEquals(List.of(), mistakes());
  }

  @Test
  void theWelshOfAChangedClauseIsStaleUntilItsMarkIsRenewed() {
    workspace.replace(CLAUSES, "on the pond of", "on or beside the pond of");

    assertEquals(
        List.of("translation-stale at " + CLAUSES + ":8:12: the English has changed since this"
            + " Welsh was made from it"),
        mistakes());
    String line = hint().replaceAll(".*'(of: \"[0-9a-f]{8}\")'$", "$1");
    workspace.replace(CLAUSES, "of: \"8b90581b\"", line);
    assertEquals(List.of(), mistakes());
  }

  @Test
  void wrappingTheEnglishAnewLeavesItsWelshFresh() {
    workspace.replace(
        CLAUSES,
        "body: Nobody skates on the pond",
        "body: >\n        Nobody skates\n        on the pond");

    assertEquals(List.of(), mistakes());
  }

  @Test
  void aClauseWithoutWelshIsPrintedInEnglishWithANotice() {
    String welsh = workspace.read(CLAUSES);
    workspace.write(CLAUSES, welsh.substring(0, welsh.indexOf("    cy:")));

    assertEquals(
        List.of("translation-missing at " + CLAUSES
            + ":2:3: words of clause 'pond' are missing in Welsh"),
        mistakes());
    String text = markdown();
    assertTrue(text.contains("<div lang=\"cy\">\n\n*(not-translated)*\n\n</div>"), text);
    assertFalse(text.contains("Ni chaiff"), text);
  }

  @Test
  void theHintOfAClauseWithoutWelshSaysWhatToWrite() {
    String welsh = workspace.read(CLAUSES);
    workspace.write(CLAUSES, welsh.substring(0, welsh.indexOf("    cy:")));

    assertTrue(hint().contains("the line 'of: \"8b90581b\"'"), this::hint);
  }

  @Test
  void aClauseThatIsAmendedInEnglishAloneCountsAsNotTranslated() {
    String overlay = workspace.read(OVERLAY);
    workspace.write(
        OVERLAY,
        overlay.substring(0, overlay.indexOf("    cy:"))
            + overlay.substring(overlay.indexOf("adoption:")));

    assertEquals(
        List.of("translation-missing at " + OVERLAY
            + ":2:17: words of clause 'pond' are missing in Welsh"),
        mistakes());
    assertFalse(markdown().contains("Nid oes neb"));
  }

  @Test
  void uncheckedWelshIsPrintedWithANoticeWhereTheCouncilAsksForIt() {
    workspace.replace(CLAUSES, "checked: 2026-03-05", "checked: no");
    workspace.replace(PROFILE, "[en, cy]", "[en, cy], unchecked: show");

    assertEquals(
        List.of("translation-unchecked at " + CLAUSES
            + ":5:5: nobody who knows Welsh has checked these words"),
        mistakes());
    assertTrue(markdown().contains("## 1. Y pwll\n\n*(not-checked)*\n\nNi chaiff"));
  }

  @Test
  void uncheckedWelshIsAnErrorOtherwise() {
    workspace.replace("templates/words.cy.yaml", "checked: 2026-03-05", "checked: no");

    assertFalse(document().isOk());
    assertEquals(
        List.of("translation-unchecked at templates/words.cy.yaml:2:1: nobody who knows Welsh has"
            + " checked these words"),
        mistakes());
  }

  @Test
  void aWorkspaceWithoutWelshWordsSaysSo() {
    assertTrue(folder.resolve("templates/words.cy.yaml").toFile().delete());

    assertEquals(
        List.of("mistake at templates/words.cy.yaml: there are no words for policies in Welsh"),
        mistakes());
  }

  @Test
  void theWordingCoversBothLanguagesAndTheirOrder() {
    String both = wording();
    workspace.replace(CLAUSES, "heading: Y pwll", "heading: Y llyn");
    String reworded = wording();
    workspace.replace(PROFILE, "[en, cy]", "[cy, en]");
    String turned = wording();
    workspace.replace(PROFILE, "{languages: [cy, en]}", "en");

    assertNotEquals(both, reworded);
    assertNotEquals(reworded, turned);
    assertNotEquals(turned, wording());
  }

  private String wording() {
    return document().toOptional().orElseThrow().wording().value();
  }

  @Test
  void theFirstLanguageIsThatOfThePage() {
    workspace.replace(PROFILE, "[en, cy]", "[cy, en]");

    String html = Clausebook.open(folder)
        .render(List.of(POND), EnumSet.of(Format.HTML))
        .toOptional()
        .orElseThrow()
        .get(0)
        .content()
        .text();

    assertTrue(html.contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"cy\""));
    assertTrue(html.contains("<title>Polisi&#39;r Pwll</title>"), html);
    assertTrue(html.indexOf("Ni chaiff") < html.indexOf("No one skates"));
    assertTrue(html.contains("<h2 id=\"pond\">1. Y pwll</h2>"));
    assertTrue(html.contains("<h2 id=\"en_pond\">1. The pond</h2>"));
    assertTrue(html.contains("\"inLanguage\": [\"cy\", \"en-GB\"]"));
  }

  @Test
  void datesAndVerbsAreWelsh() {
    workspace.replace(
        OVERLAY,
        "      minute: 26/1",
        "      minute: 26/1\n  printed: [\"${adopted.date}\"]\ndocument-control: {}");
    workspace.replace(PROFILE, "name: Pentre", "date-style: 5th March 2026\nname: Pentre");

    String text = markdown();

    assertTrue(text.contains("| **(adoption-date)** | 5 Mawrth 2026 |"), text);
    assertTrue(text.contains("| **Date of adoption** | 5th March 2026 |"), text);
    assertTrue(text.contains("| **(status)** | (adopted) |"), text);
    assertTrue(text.contains("  - verb: \"adopted\"\n"), text);
  }

  @Test
  void aTitleWithoutWelshIsPrintedAsEnglish() {
    workspace.replace(FOLDER + "policies/pond.yaml", "  title: Polisi'r Pwll\n", "");
    workspace.replace(PROFILE, "{languages: [en, cy]}", "cy");

    assertTrue(
        mistakes()
            .contains("translation-missing at " + FOLDER
                + "policies/pond.yaml:1:8: words of the title are missing in Welsh"),
        () -> mistakes().toString());
    String html = Clausebook.open(folder)
        .render(List.of(POND), EnumSet.of(Format.HTML))
        .toOptional()
        .orElseThrow()
        .get(0)
        .content()
        .text();
    assertTrue(html.contains("<h1 lang=\"en-GB\">Pond Policy</h1>"), html);
  }

  @Test
  void aLayerMaySetLanguagesAndWelshWords() {
    workspace.write("councils/_wales/layer.yaml", """
        language: {languages: [cy, en]}
        term: the Council
        cy: {term: y Cyngor}
        """);
    workspace.replace(PROFILE, "language: {languages: [en, cy]}", "extends: wales");
    workspace.replace(
        CLAUSES, "sglefrio ar bwll ${council.name}", "sglefrio ar bwll ${council.term}");

    String text = markdown();

    assertTrue(text.contains("language: \"cy, en-GB\""), text);
    assertTrue(text.contains("bwll Cyngor Cymuned Pentre Gwag (y Cyngor)."), text);
    assertTrue(text.contains("<div lang=\"en-GB\">\n\n## 1. The pond"), text);
  }

  @Test
  void theWordsForNotesAreThoseOfTheirLanguage() {
    String both = html();
    workspace.replace(PROFILE, "{languages: [en, cy]}", "cy");

    assertTrue(both.contains("<div lang=\"en-GB\" data-note=\"Note\""), both);
    String welsh = "data-note=\"(note)\" data-note-mark=\"(mark-of-note)\"";
    assertTrue(both.contains("<div lang=\"cy\" " + welsh + ">"), both);
    assertTrue(html().contains("<body " + welsh + ">"), this::html);
  }

  private String html() {
    return Clausebook.open(folder)
        .render(List.of(POND), EnumSet.of(Format.HTML))
        .toOptional()
        .orElseThrow()
        .get(0)
        .content()
        .text();
  }
}
