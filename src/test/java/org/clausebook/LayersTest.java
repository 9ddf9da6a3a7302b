package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.record.PolicyKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a council takes from the layers that it stands on: a county, and a district on top of it. */
final class LayersTest {
  private static final PolicyKey ALLOTMENTS = new PolicyKey("ambridge", "allotments");

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  @BeforeEach
  void layOutACouncilOnTwoLayers() {
    workspace = WorkspaceFolder.faultless(temporary)
        .write("councils/_county/layer.yaml", "name: Borsetshire Association of Local Councils\n")
        .write("councils/_district/layer.yaml", "extends: county\n")
        .write("councils/ambridge/council.yaml", """
            extends: district
            name: Ambridge Parish Council
            contacts:
              allotments: the Clerk
            """)
        .write("councils/ambridge/allotments.yaml", "version: 1.0\n");
  }

  private PolicyDocument document(PolicyKey key) {
    Result<PolicyDocument> result = Clausebook.open(temporary).compose(key);
    return result.toOptional().orElseThrow(() -> new AssertionError(result.diagnostics()));
  }

  private String body(String clause) {
    return document(ALLOTMENTS).clauses().stream()
        .filter(c -> c.id().value().equals(clause))
        .map(NumberedClause::body)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatNoLayerNamesStandsAsInTheLibrary() {
    assertEquals(
        "purpose cultivation waiting-list conduct review",
        document(ALLOTMENTS).clauses().stream()
            .map(clause -> clause.id().value())
            .collect(Collectors.joining(" ")));
  }

  @Test
  void aCouncilMayHaveAPolicyOfItsOwn() {
    workspace
        .write("councils/ambridge/clauses/benches.yaml", """
            clauses:
              benches-purpose:
                heading: Purpose
                body: ${council.contacts.benches} looks after the benches.
            """)
        .write("councils/ambridge/policies/benches.yaml", """
            title: ${council.name} Benches Policy
            description: How benches are looked after.
            fields:
              contacts.benches: Who looks after the benches?
            review-cycle: {words: annually}
            clauses: [benches-purpose, purpose]
            """)
        .write("councils/ambridge/council.yaml", """
            extends: district
            name: Ambridge Parish Council
            contacts: {allotments: the Clerk, benches: the Warden}
            """)
        .write("councils/ambridge/benches.yaml", "version: 1.0\n");

    assertEquals(
        List.of("The Warden looks after the benches."),
        document(new PolicyKey("ambridge", "benches")).clauses().stream()
            .limit(1)
            .map(NumberedClause::body)
            .toList());
    assertTrue(Clausebook.open(temporary).compose(ALLOTMENTS).isOk());
  }

  @Test
  void whatOneCouncilHasForItselfIsNotThereForOthers() {
    workspace
        .write("councils/ambridge/policies/benches.yaml", """
            title: Benches
            description: How benches are looked after.
            review-cycle: {words: annually}
            clauses: [purpose]
            """)
        .write("councils/borchester/council.yaml", """
            name: Borchester Town Council
            contacts: {allotments: the Clerk}
            """)
        .write("councils/borchester/benches.yaml", "version: 1.0\n");

    var result = Clausebook.open(temporary).compose(new PolicyKey("borchester", "benches"));

    assertFalse(result.isOk());
  }

  @Test
  void amendmentsFollowEachOtherFromFarToNear() {
    workspace
        .write("councils/_county/allotments.yaml", amendment("more than two", "more than three"))
        .write("councils/_district/allotments.yaml", amendment("more than three", "even four"))
        .write("councils/ambridge/allotments.yaml", amendment("even four plots", "five plots"));

    assertTrue(body("waiting-list").endsWith("Nobody may hold five plots."));
  }

  private static String amendment(String words, String with) {
    return """
        amendments:
          - substitute: waiting-list
            words: %s
            with: %s
        """.formatted(words, with);
  }

  @Test
  void theNearestSaysTitleWordingReviewAndClosingLines() {
    workspace
        .write("councils/_county/allotments.yaml", """
            title: Allotments in Borsetshire
            version: "7"
            wording:
              gates: The gates are never closed.
              livestock-rules: No animals.
            review-cycle:
              words: every two years
            adoption:
              printed:
                - A policy of the county
            """)
        .write("councils/_district/allotments.yaml", """
            title: Allotments in the district
            wording:
              gates: The gates are never open.
            """);

    PolicyDocument document = document(ALLOTMENTS);

    assertEquals("Allotments in the district", document.title());
    assertEquals("1.0", document.version().orElseThrow());
    assertEquals(List.of("A policy of the county"), document.lines().closing());
    assertTrue(body("conduct").endsWith("The gates are never open."));
    assertEquals("No animals.", body("livestock"));
    assertEquals("This policy is reviewed every two years.", body("review"));
  }

  @Test
  void aClosingLineOfALayerIsLeftOutUntilItsValueIsKnown() {
    workspace.write("councils/_county/allotments.yaml", """
        adoption:
          printed:
            - Adopted on ${adopted.date}
            - Model of the county
        """);

    assertEquals(List.of("Model of the county"), document(ALLOTMENTS).lines().closing());
  }

  @Test
  void aProfileSaysOnlyWhatDiffers() {
    workspace
        .write("councils/_county/layer.yaml", """
            name: Borsetshire Association of Local Councils
            term: the Council
            date-style: 5th March 2026
            contacts:
              allotments: the county
            """)
        .write("councils/_district/layer.yaml", """
            extends: county
            contacts:
              allotments: the Allotments Officer
            """)
        .write("councils/ambridge/council.yaml", """
            extends: district
            name: Ambridge Parish Council
            """);

    assertTrue(body("purpose").startsWith("Ambridge Parish Council (the Council) lets plots"));
    assertTrue(body("waiting-list").contains("is kept by the Allotments Officer."));
  }

  @Test
  void aCouncilLeavesOutWhatOthersNameForTheirChoices() {
    workspace
        .replace(
            "templates/policies/allotments.yaml", "clauses:\n", "unnumbered: [purpose]\nclauses:\n")
        .write("councils/_county/allotments.yaml", "full-name: [purpose]\n")
        .write("councils/ambridge/allotments.yaml", "amendments:\n  - omit: purpose\n");

    assertEquals("1.", document(ALLOTMENTS).clauses().get(0).number());
  }

  @Test
  void aLayerAddsClausesAndPolicies() {
    workspace
        .write("councils/_county/clauses/ponds.yaml", """
            clauses:
              ponds:
                heading: Ponds
                body: Ducks may be fed.
            """)
        .write("councils/_county/policies/ponds.yaml", """
            title: ${council.name} Ponds Policy
            description: Ponds.
            review-cycle:
              words: annually
            clauses:
              - ponds
              - review
            """)
        .write("councils/_district/ponds.yaml", """
            amendments:
              - substitute: ponds
                words: Ducks
                with: Ducks and geese
            """)
        .write("councils/ambridge/ponds.yaml", "version: 1\n");

    PolicyDocument document = document(new PolicyKey("ambridge", "ponds"));

    assertEquals("Ambridge Parish Council Ponds Policy", document.title());
    assertEquals("Ducks and geese may be fed.", document.clauses().get(0).body());
    assertEquals(List.of("allotments"), Clausebook.open(temporary).policies("little-muddling"));
  }

  @Test
  void aLayerLaysOutItsOwnCouncilsOnly() {
    String layout = workspace.read("templates/layouts/policy/policy.md.ftl");
    workspace.write(
        "councils/_county/layouts/policy/policy.md.ftl", layout + "Printed by the county\n");

    List<String> pages = Clausebook.open(temporary)
        .render(
            List.of(ALLOTMENTS, new PolicyKey("little-muddling", "allotments")),
            EnumSet.of(Format.MARKDOWN))
        .toOptional()
        .orElseThrow()
        .stream()
        .map(rendition -> rendition.content().text())
        .toList();
    assertTrue(pages.get(0).endsWith("Printed by the county\n"));
    assertFalse(pages.get(1).contains("Printed by the county"));
  }

  @Test
  void aLayerIsNoCouncil() {
    assertEquals(
        List.of("ambridge", "little-muddling"), Clausebook.open(temporary).councils());
  }

  @Test
  void aLayerThatNobodyExtendsIsCheckedToo() {
    workspace.write("councils/_other/layer.yaml", "extends: nobody\n");

    assertEquals(
        List.of("there is no layer 'nobody'"),
        Clausebook.open(temporary).policies().diagnostics().stream()
            .map(Diagnostic::message)
            .toList());
  }

  @Test
  void manyCouncilsShareOneLayer() {
    workspace
        .write("councils/_county/allotments.yaml", amendment("more than two", "more than three"))
        .replace(
            "councils/little-muddling/council.yaml",
            "name: Little",
            "extends: county\nname: Little")
        .replace(
            "councils/little-muddling/allotments.yaml",
            "words: more than two plots",
            "words: more than three plots");

    assertTrue(Clausebook.open(temporary)
        .render(
            List.of(ALLOTMENTS, new PolicyKey("little-muddling", "allotments")),
            EnumSet.of(Format.MARKDOWN, Format.HTML))
        .isOk());
  }
}
