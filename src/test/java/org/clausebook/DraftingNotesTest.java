package org.clausebook;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.Drafting;
import org.clausebook.model.DraftingNote;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.record.PolicyKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes to whoever drafts: shown while drafting, and never printed. */
final class DraftingNotesTest {
  private static final PolicyKey DOGS = new PolicyKey("borwen", "dogs");

  /** Every word of every note below begins so, and no other word does. */
  private static final Pattern NOTE_WORD = Pattern.compile("zq[a-z]+");

  private static final String AMENDMENTS = """
      variants: {seats: hard}
      amendments:
        - {substitute: leads, words: kept, with: held, drafting-note: Zqsubstitute zqwords}
        - {retitle: leads, with: On leads, drafting-note: Zqretitle}
        - {split: leads, before: Puppies, drafting-note: Zqsplit}
        - {omit: leads, words: " at all times", drafting-note: Zqomitwords}
        - {insert: paragraph, into: ponds, after: No, body: None., drafting-note: Zqparagraph}
        - {move: ponds, after: seats, drafting-note: Zqmove}
        - {merge: muzzles, into: leads, drafting-note: Zqmerge}
        - {omit: whistles, drafting-note: Zqomit}
        - insert: bones
          after: leads
          heading: Bones
          body: Bones are buried.
          drafting-note: |
            Zqinsertone zqinserttwo
            zqinsertthree.

            # Zqsecondparagraph **zqbold** ${zqfield} zqlast
      """;

  @TempDir
  Path folder;

  private SamplePolicy policy;

  @BeforeEach
  void write() {
    policy = SamplePolicy.in(folder).layouts().outline("""
            drafting-note: Zqpolicy zqasawhole
            clauses: [leads, muzzles, ponds, whistles, seats]
            fields:
              warden: {question: 'Who is the warden?', default: the Warden, drafting-note: Zqfact}
            wording:
              parks: {about: 'Which parks?', model: All parks., drafting-note: Zqwording}
            """).clauses("""
            leads:
              heading: Leads
              drafting-note: Zqclause
              body: Dogs are kept on leads at all times. Puppies too. ${council.warden} asks.
            muzzles: {heading: Muzzles, body: "${wording.parks}", drafting-note: Zqmerged}
            ponds: {heading: Ponds, body: No swimming.}
            whistles: {heading: Whistles, body: Quiet., drafting-note: Zqabsent}
            seats:
              heading: Seats
              drafting-note: Zqoption
              variants:
                soft: {body: Soft seats., drafting-note: Zqsoft}
                hard: {body: Hard seats., drafting-note: Zqhard}
            """).overlay(AMENDMENTS);
  }

  private List<String> notes() {
    return Clausebook.open(folder).resolve(DOGS).toOptional().orElseThrow().notes().stream()
        .map(Diagnostic::message)
        .toList();
  }

  @Test
  void aDraftShowsEveryNoteOnWhatStandsInIt() {
    assertEquals(
        List.of(
            "on this policy: Zqpolicy zqasawhole",
            "on the fact 'warden': Zqfact",
            "on wording 'parks': Zqwording",
            "on clause 'leads': Zqclause",
            "on clause 'muzzles': Zqmerged",
            "on variant 'hard' of clause 'seats': Zqhard",
            "on clause 'seats': Zqoption",
            "on the amendment to clause 'leads': Zqsubstitute zqwords",
            "on the amendment to clause 'leads': Zqretitle",
            "on the amendment to clause 'leads': Zqsplit",
            "on the amendment to clause 'leads': Zqomitwords",
            "on the amendment to clause 'ponds': Zqparagraph",
            "on the amendment to clause 'ponds': Zqmove",
            "on the amendment to clause 'muzzles': Zqmerge",
            "on the amendment to clause 'whistles': Zqomit",
            "on clause 'bones': Zqinsertone zqinserttwo zqinsertthree.\n"
                + "# Zqsecondparagraph **zqbold** ${zqfield} zqlast"),
        notes());
  }

  @Test
  void whileNoVariantIsChosenTheNotesOnAllOfThemHelpToChoose() {
    policy.words("and: and\ngaps: {option: '[${names}]'}").overlay("version: '1'");

    assertTrue(notes()
        .containsAll(List.of(
            "on variant 'soft' of clause 'seats': Zqsoft",
            "on variant 'hard' of clause 'seats': Zqhard")));
  }

  @Test
  void aPolicyThatIsAdoptedShowsNone() {
    policy.overlay(AMENDMENTS + adopted("2026-05-12"));

    assertEquals(List.of(), notes());
  }

  private static String adopted(String date) {
    return "adoption: {events: [{verb: adopted, body: Full Council, date: " + date + "}]}\n";
  }

  @ParameterizedTest
  @ValueSource(strings = {"pending", "2026-05-12"})
  void noWordOfANoteReachesAnyFormat(String date) {
    policy.overlay(AMENDMENTS + adopted(date));

    var result = Clausebook.open(folder).render(List.of(DOGS), EnumSet.allOf(Format.class));

    List<Rendition> renditions = result.toOptional().orElseThrow();
    assertEquals(Format.values().length, renditions.size());
    for (Rendition rendition : renditions) {
      String words = words(rendition);
      assertTrue(words.contains("bones are buried"), rendition.path());
      assertFalse(NOTE_WORD.matcher(words).find(), () -> rendition.path() + "\n" + words);
    }
  }

  private static String words(Rendition rendition) {
    byte[] bytes = rendition.content().bytes();
    return (switch (rendition.format()) {
          case PDF, PDF_UA2 -> PdfWords.of(bytes);
          case DOCX -> DocxWords.of(bytes);
          case MARKDOWN, HTML, FRAGMENT -> rendition.content().text();
        })
        .toLowerCase(Locale.ROOT);
  }

  /** A format that does not exist yet cannot print them either. */
  @Test
  void nothingThatPrintsKnowsNotes() {
    var classes = new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("org.clausebook");

    for (String printing : List.of("compose", "template", "render", "publish")) {
      noClasses()
          .that()
          .resideInAPackage("org.clausebook.stage." + printing + "..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(DraftingNote.class)
          .orShould()
          .callMethod(Drafting.class, "notes")
          .check(classes);
    }
  }
}
