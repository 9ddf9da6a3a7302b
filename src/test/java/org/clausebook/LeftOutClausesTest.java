package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.record.PolicyKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a layer says of clauses that one of its councils does not have. */
final class LeftOutClausesTest {
  private static final PolicyKey DOGS = new PolicyKey("borwen", "dogs");

  @TempDir
  Path folder;

  private SamplePolicy policy;

  /** Ponds are switched off, and seats wait for a fact that is not so. */
  @BeforeEach
  void leaveOutTwoClauses() {
    policy = SamplePolicy.in(folder).outline("""
            clauses: [leads, muzzles, ponds: [ducks], seats, whistles]
            optional: [ponds]
            fields: {has-seats: {question: Seats, type: yes/no, default: no}}
            """).clauses("""
            leads: {heading: Leads, body: Leads.}
            muzzles: {heading: Muzzles, body: Muzzles.}
            ponds: {heading: Ponds, body: Ponds.}
            ducks: {heading: Ducks, body: Ducks.}
            seats: {heading: Seats, when: council.has-seats, body: Seats.}
            whistles: {heading: Whistles, body: Whistles.}
            """).profile("extends: county");
  }

  private SamplePolicy county(String yaml) {
    return policy.write("councils/_county/dogs.yaml", yaml);
  }

  private List<String> mistakes() {
    return Clausebook.open(folder).compose(DOGS).diagnostics().stream()
        .map(Diagnostic::message)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "substitute: seats, with: Benches.",
        "substitute: ponds, words: Ponds, with: Lakes",
        "retitle: ducks, with: Geese",
        "omit: seats",
        "omit: ponds",
        "move: seats, after: leads",
        "move: leads, after: ponds",
        "merge: seats, into: leads",
        "merge: leads, into: seats",
        "insert: geese, under: ponds, heading: Geese, body: Geese."
      })
  void itsAmendmentsToThemArePassedOver(String amendment) {
    county("amendments: [{" + amendment + "}]");

    assertEquals(List.of("1. Leads", "2. Muzzles", "3. Whistles"), policy.headings());
    assertEquals(List.of("Leads.", "Muzzles.", "Whistles."), policy.bodies());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "substitute: seats, with: Benches.",
        "retitle: ducks, with: Geese",
        "omit: ponds",
        "merge: leads, into: seats"
      })
  void theCouncilsOwnAreMistakes(String amendment) {
    county("version: '1'");
    policy.overlay("amendments: [{" + amendment + "}]");

    assertEquals(1, mistakes().size(), () -> mistakes().toString());
    assertTrue(
        mistakes().get(0).startsWith("nothing to amend: "), () -> mistakes().toString());
  }

  @Test
  void itsClausesGoBesideTheNearestThatStand() {
    county("""
        amendments:
          - {insert: a, after: ponds, heading: A, body: A.}
          - {insert: b, before: seats, heading: B, body: B.}
          - {insert: c, after: muzzles, heading: C, body: C.}
          - {insert: d, under: seats, heading: D, body: D.}
        """);

    assertEquals(
        List.of("1. Leads", "2. Muzzles", "3. C", "4. A", "5. B", "6. Whistles"),
        policy.headings());
  }

  @Test
  void beforeTheFirstThatStandsThereIsAPlaceToo() {
    policy.outline("""
        clauses: [ponds, leads, muzzles: [ducks]]
        optional: [ponds, ducks]
        """);
    county("""
        amendments:
          - {insert: a, after: ponds, heading: A, body: A.}
          - {insert: b, before: ducks, heading: B, body: B.}
        """);

    assertEquals(List.of("1. A", "2. Leads", "3. Muzzles", "3.1 B"), policy.headings());
  }

  @Test
  void whatAnotherLayerDoesToAClauseThatWasNotInsertedIsPassedOverToo() {
    policy
        .write("councils/_region/dogs.yaml", """
            amendments:
              - {insert: geese, under: ponds, heading: Geese, body: Geese.}
              - {insert: swans, after: leads, heading: Swans, body: Swans., when: council.has-seats}
            """)
        .write("councils/_county/layer.yaml", "extends: region");
    county("""
        amendments:
          - {retitle: geese, with: Ganders}
          - {retitle: swans, with: Cygnets}
        """);

    assertEquals(List.of("1. Leads", "2. Muzzles", "3. Whistles"), policy.headings());
  }

  @Test
  void theSameAmendmentsAreMadeWhereTheClausesStand() {
    policy.profile("extends: county\nfacts: {has-seats: yes}").overlay("clauses: {ponds: on}");
    county("""
        amendments:
          - {retitle: seats, with: Benches}
          - {insert: a, after: ponds, heading: A, body: A.}
        """);

    assertEquals(
        List.of(
            "1. Leads", "2. Muzzles", "3. Ponds", "3.1 Ducks", "4. A", "5. Benches", "6. Whistles"),
        policy.headings());
  }

  @Test
  void aClauseThatNobodyKnowsStaysTheMistakeOfTheLayer() {
    county("amendments: [{retitle: cats, with: Cats}]");

    assertEquals(List.of("nothing to amend: no clause 'cats' in this policy"), mistakes());
  }

  @Test
  void aClauseThatItInsertsMayBeOmittedWhateverElseItSaysOfIt() {
    county("""
        full-name: [bones]
        unnumbered: [bones]
        amendments: [{insert: bones, after: leads, heading: Bones, body: Bones.}]
        """);

    assertEquals(List.of("1. Leads", " Bones", "2. Muzzles", "3. Whistles"), policy.headings());

    policy.overlay("amendments: [{omit: bones}]");

    assertEquals(List.of("1. Leads", "2. Muzzles", "3. Whistles"), policy.headings());
  }

  @Test
  void theCouncilItselfNamesOnlyClausesThatItHas() {
    county("amendments: [{insert: bones, after: leads, heading: Bones, body: Bones.}]");
    policy.overlay("full-name: [bones]\nunnumbered: [bones]\namendments: [{omit: bones}]");

    assertEquals(
        List.of("no clause 'bones' in this policy", "no clause 'bones' in this policy"),
        mistakes());
  }
}
