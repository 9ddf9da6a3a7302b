package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.FileContent;
import org.clausebook.stage.render.pdf.PdfConformance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clauses that come after all others and the signatures, and have letters. */
final class AppendicesTest {
  private static final PolicyKey DOGS = new PolicyKey("borwen", "dogs");

  private static final String OUTLINE = """
      clauses: [scope, form: [who], map, end]
      appendices: [form, map]
      signatures: [Chair]
      """;

  @TempDir
  Path folder;

  private SamplePolicy policy;

  @BeforeEach
  void write() throws IOException {
    policy = SamplePolicy.in(folder).outline(OUTLINE).clauses("""
        scope: {heading: Scope, body: "See ${clause('map')} and ${clause('who')}, ${item('b')}."}
        form: {heading: A form, body: "- a. One\\n- b. {#b} two"}
        who: {heading: Who, body: Everybody.}
        map: {heading: A map, body: "${clause('form')?cap_first} is before, ${clause('end')} not."}
        end: {heading: End, body: The end.}
        """);
    policy.write("templates/references.yaml", """
        numbered: clause ${number}
        unnumbered: clause ‘${heading}’
        appendix: Appendix ${letter}
        """);
    policy.write("templates/control.yaml", Files.readString(Path.of("templates/control.yaml")));
  }

  private List<NumberedClause> clauses() {
    return Clausebook.open(folder).compose(DOGS).toOptional().orElseThrow().clauses();
  }

  private List<String> numbers() {
    return clauses().stream()
        .map(clause -> (clause.number() + " " + clause.id()).strip())
        .toList();
  }

  private List<String> problems() {
    return Clausebook.open(folder).compose(DOGS).diagnostics().stream()
        .map(problem -> problem.location() + ": " + problem.message())
        .toList();
  }

  private FileContent rendered(Format format) {
    return Clausebook.open(folder)
        .render(List.of(DOGS), EnumSet.of(format))
        .toOptional()
        .orElseThrow()
        .get(0)
        .content();
  }

  @Test
  void theyComeLastAndHaveLetters() {
    assertEquals(
        List.of("1. scope", "2. end", "Appendix A: form", "A.1 who", "Appendix B: map"), numbers());
    assertEquals(
        List.of(false, false, true, true, true),
        clauses().stream().map(NumberedClause::isAppendix).toList());
  }

  @Test
  void textsReferToThemByTheirLetters() {
    assertEquals(
        "See [Appendix B](#map) and [Appendix A.1](#who), [Appendix A(b)](#form.b).",
        clauses().get(0).body());
    assertEquals(
        "[Appendix A](#form) is before, [clause 2](#end) not.", clauses().get(4).body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "capitals", "paragraphs", "(a)", "1.1"})
  void everySchemeGivesThemLetters(String numbering) {
    policy.overlay("numbering: \"" + numbering + "\"");

    assertEquals("Appendix A: form", numbers().get(2));
    assertEquals("Appendix B: map", numbers().get(4));
  }

  @Test
  void aClauseThatIsPutBesideOneIsOneToo() {
    policy.overlay("""
        amendments:
          - {insert: fees, after: form, heading: Fees, body: None.}
          - {move: end, before: map}
        """);

    assertEquals(
        List.of(
            "1. scope",
            "Appendix A: form",
            "A.1 who",
            "Appendix B: fees",
            "Appendix C: end",
            "Appendix D: map"),
        numbers());
  }

  @Test
  void oneThatIsMovedBesideAnotherClauseIsNoneAnyMore() {
    policy.overlay("amendments: [{move: map, after: scope}]");

    assertEquals("2. map", numbers().get(1));
    assertEquals("See [clause 2](#map)", clauses().get(0).body().substring(0, 20));
  }

  @Test
  void oneThatIsOmittedLeavesNoGap() {
    policy.overlay("""
        amendments:
          - {omit: form}
          - {substitute: scope, with: "See ${clause('map')}."}
          - {substitute: map, with: A map.}
        """);

    assertEquals(List.of("1. scope", "2. end", "Appendix A: map"), numbers());
  }

  @Test
  void aCouncilMayListOneOfItsOwn() {
    policy.overlay("appendices: [end]");

    assertEquals("Appendix C: end", numbers().get(4));
  }

  @Test
  void aClauseUnderAnotherCannotBeOne() {
    policy.overlay("appendices: [who]");

    assertEquals(
        List.of("councils/borwen/dogs.yaml:1:14: clause 'who' is under another, so it cannot be an"
            + " appendix itself"),
        problems());
  }

  @Test
  void oneThatIsNotInThePolicyIsAMistake() {
    policy.overlay("appendices: [mapp]");

    assertEquals(
        List.of("councils/borwen/dogs.yaml:1:14: no clause 'mapp' in this policy"), problems());
  }

  @Test
  void withoutWordsForThemTheHintSaysWhatToWrite() {
    policy.write(
        "templates/references.yaml", "numbered: clause ${number}\nunnumbered: ${heading}\n");

    assertTrue(
        problems().get(0).endsWith("there are no words for an appendix"), problems()::toString);
  }

  @Test
  void theyAreAfterTheSignaturesInEachFormat() {
    policy.layouts();
    String markdown = rendered(Format.MARKDOWN).text();
    assertTrue(markdown.indexOf("| **Chair** |") < markdown.indexOf("## Appendix A: A form\n"));
    assertTrue(markdown.contains("[Appendix B](#appendix-b-a-map)"), markdown);
    for (Format format : List.of(Format.HTML, Format.FRAGMENT)) {
      String page = rendered(format).text();
      assertTrue(page.indexOf(">Chair</") < page.indexOf(">Appendix A: A form</h"), page);
      assertTrue(page.indexOf(">Chair</") > page.indexOf("2. End</h"), page);
    }
    assertTrue(rendered(Format.HTML)
        .text()
        .contains("<span class=\"number\">Appendix A:</span> <span>A form</span>"));
  }

  @Test
  @Tag("slow")
  void eachBeginsAPageOfThePdf() throws Exception {
    policy.layouts();
    byte[] file = rendered(Format.PDF).bytes();

    assertEquals(List.of(), PdfConformance.failures(file));
    try (PDDocument pdf = Loader.loadPDF(file)) {
      var stripper = new PDFTextStripper();
      stripper.setStartPage(2);
      stripper.setEndPage(2);
      assertEquals(3, pdf.getNumberOfPages());
      assertTrue(stripper.getText(pdf).contains("Appendix A: A form"), stripper.getText(pdf));
      assertFalse(stripper.getText(pdf).contains("Appendix B: A map"));
    }
  }
}
