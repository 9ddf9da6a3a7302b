package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clausebook.model.ClauseInForce;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an overlay picks: variants, optional clauses, full names. */
final class ChoicesTest {
  @TempDir
  Path folder;

  private SamplePolicy policy;

  @BeforeEach
  void offer() {
    policy = SamplePolicy.in(folder)
        .outline("clauses: [leads, ponds: [ducks], seats]\noptional: [ponds]")
        .profile("term: the Council")
        .clauses("""
            leads:
              heading: Leads
              source: Model Dogs Policy, Kennel League
              version: "1.10"
              licence: CC BY 4.0
              body: ${council.term} likes leads.
              variants:
                brief:
                  body: Leads.
                detailed:
                  heading: Leads and collars
                  body: ${council.term} likes leads and collars.
            ponds:
              heading: Ponds
              body: No.
            ducks:
              heading: Ducks
              body: No.
            seats:
              heading: Seats
              body: ${council.term} asks dogs to keep off ${council.possessive} seats.
            """);
  }

  @Test
  void theBodyStandsWhereNoVariantIsChosen() {
    assertEquals(
        "Borwen Parish Council (the Council) likes leads.", policy.bodies().get(0));
  }

  @Test
  void aVariantBringsItsWordsAndItsHeading() {
    policy.overlay("variants: {leads: detailed}");

    assertEquals("1. Leads and collars", policy.headings().get(0));
    assertEquals(
        "Borwen Parish Council (the Council) likes leads and collars.",
        policy.bodies().get(0));
  }

  @Test
  void aVariantIsAmendedLikeAnyOtherWords() {
    policy.overlay("""
        variants: {leads: brief}
        amendments:
          - {substitute: leads, words: Leads, with: Leashes}
        """);

    assertEquals("1. Leads", policy.headings().get(0));
    assertEquals("Leashes.", policy.bodies().get(0));
  }

  @Test
  void anOptionalClauseIsOffWithThoseUnderIt() {
    assertEquals(List.of("1. Leads", "2. Seats"), policy.headings());
  }

  @Test
  void anOptionalClauseIsSwitchedOn() {
    policy.overlay("clauses: {ponds: on}");

    assertEquals(List.of("1. Leads", "2. Ponds", "2.1 Ducks", "3. Seats"), policy.headings());
  }

  @Test
  void theFullNameStandsInClausesThatAskForIt() {
    policy.overlay("full-name: [leads]");

    assertEquals("Borwen Parish Council likes leads.", policy.bodies().get(0));
    assertEquals(
        "Borwen Parish Council (the Council) asks dogs to keep off the Council's seats.",
        policy.bodies().get(1));
  }

  @Test
  void theCouncilsOwnDefinitionStandsWhereTheTermIsFirstAnOwner() {
    policy.profile("""
            term: the Council
            definition: Borwen Parish Council (“the Council”)
            """).overlay("""
            amendments:
              - {substitute: leads, words: "${council.term} likes", with: "${council.possessive}"}
            """);

    assertEquals(
        "Borwen Parish Council's (“the Council”) leads.", policy.bodies().get(0));
  }

  @Test
  void aClauseKeepsTheModelThatItIsTakenFrom() {
    ClauseInForce leads = policy.resolved().clauses().get(0);

    Map<String, String> known = leads.provenance().known().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().value()));

    assertEquals(
        Map.of(
            "source", "Model Dogs Policy, Kennel League",
            "version", "1.10",
            "licence", "CC BY 4.0"),
        known);
  }
}
