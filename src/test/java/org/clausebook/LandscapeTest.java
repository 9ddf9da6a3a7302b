package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.StreamSupport;
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

/** Clauses that are printed on pages turned sideways, with those under them. */
final class LandscapeTest {
  private static final PolicyKey DOGS = new PolicyKey("borwen", "dogs");

  @TempDir
  Path folder;

  private SamplePolicy policy;

  @BeforeEach
  void write() throws IOException {
    policy = SamplePolicy.in(folder).outline("""
            clauses: [scope, register: [who], then, map]
            appendices: [map]
            landscape: [register, map]
            """).clauses("""
            scope: {heading: Scope, body: All dogs.}
            register:
              heading: Register
              body: |
                | Risk | Who | When | What | How |
                |---|---|---|---|---|
                | **Bites** | | | | |
                | A dog | a warden | at once | looks | twice |
            who: {heading: Who, body: Everybody.}
            then: {heading: Then, body: The next.}
            map: {heading: A map, body: Of the park.}
            """);
    policy.layouts();
    policy.write("templates/references.yaml", """
        numbered: clause ${number}
        unnumbered: clause ‘${heading}’
        appendix: Appendix ${letter}
        """);
    policy.write("templates/control.yaml", Files.readString(Path.of("templates/control.yaml")));
  }

  private List<String> turned() {
    return Clausebook.open(folder).compose(DOGS).toOptional().orElseThrow().clauses().stream()
        .filter(NumberedClause::isLandscape)
        .map(clause -> clause.id().value())
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
  void aListNamesThemAndThoseUnderThemAreTurnedToo() {
    assertEquals(List.of("register", "who", "map"), turned());
  }

  @Test
  void oneUnderAnotherMayBeTurnedAlone() {
    policy.overlay("landscape: [who]");

    assertEquals(List.of("who"), turned());
  }

  @Test
  void anEmptyListOfACouncilHasAllPagesUpright() {
    policy.overlay("landscape: []");

    assertEquals(List.of(), turned());
    assertFalse(rendered(Format.HTML).text().contains("landscape"));
  }

  @Test
  void oneThatACouncilLeavesOutIsNoMistakeOfTheOutline() {
    policy.overlay("amendments: [{omit: register}]");

    assertEquals(List.of("map"), turned());
  }

  @Test
  void oneThatIsNotInThePolicyIsAMistake() {
    policy.overlay("landscape: [registr]");

    assertEquals(
        List.of("councils/borwen/dogs.yaml:1:13: no clause 'registr' in this policy"),
        Clausebook.open(folder).compose(DOGS).diagnostics().stream()
            .map(problem -> problem.location() + ": " + problem.message())
            .toList());
  }

  @Test
  void markdownSaysNothingOfThem() {
    policy.overlay("landscape: []");
    String upright = rendered(Format.MARKDOWN).text();
    policy.overlay("landscape: [register]");

    assertEquals(upright, rendered(Format.MARKDOWN).text());
  }

  @Test
  void aPrintedPageOfABrowserIsTurnedToo() {
    String page = rendered(Format.HTML).text();

    assertTrue(page.contains("<section class=\"level-1 landscape\""), page);
    assertTrue(page.contains("<section class=\"level-2 landscape\""), page);
    assertTrue(page.contains("<section class=\"level-1 appendix landscape\""), page);
    assertTrue(page.contains("section.landscape, div.landscape { width: auto; }"), page);
  }

  @Test
  @Tag("slow")
  void pagesOfThePdfAreTurnedAndCountedOn() throws Exception {
    byte[] file = rendered(Format.PDF).bytes();

    assertEquals(List.of(), PdfConformance.failures(file));
    try (PDDocument pdf = Loader.loadPDF(file)) {
      List<Boolean> wide = StreamSupport.stream(pdf.getPages().spliterator(), false)
          .map(page -> page.getMediaBox().getWidth() > page.getMediaBox().getHeight())
          .toList();
      assertEquals(List.of(false, true, false, true), wide);
      var stripper = new PDFTextStripper();
      stripper.setStartPage(2);
      stripper.setEndPage(2);
      String text = stripper.getText(pdf);
      assertTrue(text.contains("2. Register") && text.contains("2.1 Who"), text);
      assertTrue(text.contains("Page 2 of 4"), text);
    }
  }
}
