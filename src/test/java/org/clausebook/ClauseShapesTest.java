package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.document.Format;
import org.clausebook.model.record.PolicyKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text without a heading, and headings without text. */
final class ClauseShapesTest {
  private static final PolicyKey DOGS = new PolicyKey("borwen", "dogs");

  @TempDir
  Path folder;

  private SamplePolicy policy;

  @BeforeEach
  void write() {
    policy = SamplePolicy.in(folder).layouts().outline("""
        clauses: [opening, places: [leads, bins], fines]
        """).clauses("""
        opening: {heading: none, body: Dogs are welcome.}
        places: {heading: Places, body: none}
        leads: {heading: Leads, body: Keep dogs on leads.}
        bins: {heading: Bins, body: Use the bins.}
        fines: {heading: Fines, body: Fines are £50.}
        """);
  }

  private String rendered(Format format) {
    return Clausebook.open(folder)
        .render(List.of(DOGS), EnumSet.of(format))
        .toOptional()
        .orElseThrow()
        .stream()
        .map(rendition -> rendition.content().text())
        .findFirst()
        .orElseThrow();
  }

  private List<String> mistakes() {
    return Clausebook.open(folder).compose(DOGS).diagnostics().stream()
        .map(Diagnostic::message)
        .toList();
  }

  @Test
  void textWithoutAHeadingHasNoNumberAndTakesNone() {
    assertEquals(List.of(" ", "1. Places", "1.1 Leads", "1.2 Bins", "2. Fines"), policy.headings());
  }

  @Test
  void markdownHasNoEmptyHeading() {
    String markdown = rendered(Format.MARKDOWN);

    assertTrue(
        markdown.contains("# Dogs\n\nDogs are welcome.\n\n## 1. Places\n\n### 1.1 Leads\n\nKeep"),
        markdown);
  }

  @Test
  void theContentsOfAPagePassOverTextWithoutAHeading() {
    String html = rendered(Format.HTML);

    assertTrue(html.contains("<div class=\"level-1 unheaded\">\n<p>Dogs are welcome.</p>"), html);
    assertFalse(html.contains("#opening"), html);
    assertFalse(html.contains("></h2>"), html);
  }

  @Test
  void aCouncilGivesAHeadingAndTakesOneAway() {
    policy.overlay("""
        amendments:
          - {retitle: opening, with: Welcome}
          - {retitle: fines, with: none}
          - {substitute: places, with: Wherever you go.}
          - {insert: cats, after: fines, heading: none, body: Cats are not dogs.}
        """);

    assertEquals(
        List.of("1. Welcome", "2. Places", "2.1 Leads", "2.2 Bins", " ", " "), policy.headings());
    assertEquals("Wherever you go.", policy.bodies().get(1));
  }

  @Test
  void aHeadingOverNothingIsAMistake() {
    policy.overlay("amendments: [{omit: leads}, {omit: bins}]");

    assertEquals(
        List.of("clause 'places' has no body, and there is no clause under its" + " heading"),
        mistakes());
  }

  @Test
  void nothingStandsUnderTextWithoutAHeading() {
    policy.overlay("amendments: [{insert: cats, under: opening, heading: Cats, body: No.}]");

    assertEquals(
        List.of("clause 'opening' has no heading, and clause 'cats' is under it"), mistakes());
  }

  @Test
  void aClauseHasAHeadingOrABody() {
    policy.overlay("amendments: [{retitle: places, with: none}]");

    assertEquals(List.of("clause 'places' has neither a heading nor a body"), mistakes());
  }

  @Test
  void nothingLeadsToTextWithoutAHeading() {
    policy.overlay("""
        references: {numbered: "clause ${number}", unnumbered: "‘${heading}’"}
        amendments:
          - {substitute: fines, with: "See ${clause('opening')}."}
          - {substitute: bins, with: "See [the opening](#opening)."}
        """);

    assertEquals(
        List.of(
            "clause 'opening' has no heading by which readers could find it",
            "clause 'opening' has no heading by which readers could find it"),
        mistakes());
  }
}
