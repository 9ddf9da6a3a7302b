package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts, which are asked once and serve every policy. */
final class FactsTest {
  private static final String OUTLINE = """
      clauses: [leads]
      fields:
        contacts.warden: Whom do people tell of stray dogs?
        agreed:
          type: date
          question: When were the rules agreed?
          default: 2020
        parks:
          type: list of text
          question: In which parks?
          required: no
      """;

  @TempDir
  Path folder;

  private SamplePolicy policy;

  @BeforeEach
  void ask() {
    policy = SamplePolicy.in(folder)
        .outline(OUTLINE)
        .profile("contacts: {warden: the Warden}")
        .clauses("""
            leads:
              heading: Leads
              body: "${council.contacts.warden}; ${council.agreed}."
            """);
  }

  @Test
  void theDefaultStandsWhereNobodyAnswers() {
    assertEquals(List.of("The Warden; 2020."), policy.bodies());
  }

  @Test
  void aDateIsPrintedInTheCouncilsStyle() {
    policy.profile("""
        date-style: 5th March 2026
        contacts: {warden: the Warden}
        facts: {agreed: 2021-05-02}
        """);

    assertEquals(List.of("The Warden; 2nd May 2021."), policy.bodies());
  }

  @Test
  void anOverlayNarrowsAFact() {
    policy.profile("""
            contacts: {warden: the Warden}
            facts: {agreed: 2021-05}
            """).overlay("facts: {agreed: 2022-06, contacts.warden: the Dog Warden}");

    assertEquals(List.of("The Dog Warden; June 2022."), policy.bodies());
  }

  @Test
  void aFactBeginsASentenceWithACapital() {
    policy.profile("""
        contacts: {warden: the Warden}
        facts: {parks: [the Glebe, iPark]}
        """).clauses("""
        leads:
          heading: ${council.contacts.warden} and dogs
          body: |
            ${council.contacts.warden} is told. So is
            ${council.contacts.warden}, at:

            - ${council.parks}
            - iPark. ${council.parks}
        """);

    assertEquals(List.of("1. The Warden and dogs"), policy.headings());
    assertEquals("""
        The Warden is told. So is the Warden, at:

        - the Glebe and iPark
        - iPark. The Glebe and iPark""", policy.bodies().get(0));
  }

  @Test
  void aFactThatIsWrittenLikeANameKeepsItsLetters() {
    policy.profile("""
        contacts: {warden: iDogs Ltd}
        facts: {parks: [dogs@park.example]}
        """).clauses("""
        leads:
          heading: Leads
          body: |
            ${council.contacts.warden} is told.

            ${council.parks} is the address.
        """);

    assertEquals(
        "iDogs Ltd is told.\n\ndogs@park.example is the address.",
        policy.bodies().get(0));
  }

  @Test
  void aListIsJoinedWithTheWordOfTheTemplates() {
    policy.words("and: a").clauses("""
            leads:
              heading: Leads
              body: In ${council.parks}.
            """).profile("""
            contacts: {warden: the Warden}
            facts:
              parks: [Mill Field, The Glebe, Fish & Chips]
            """);

    assertEquals(List.of("In Mill Field, The Glebe a Fish & Chips."), policy.bodies());
  }

  @Test
  void aListOfOneNeedsNoAnd() {
    policy.clauses("""
            leads:
              heading: Leads
              body: In ${council.parks}.
            """).profile("""
            contacts: {warden: the Warden}
            facts: {parks: [Mill Field]}
            """);

    assertEquals(List.of("In Mill Field."), policy.bodies());
  }
}
