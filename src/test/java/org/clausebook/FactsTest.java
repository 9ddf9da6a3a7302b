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
    assertEquals(List.of("the Warden; 2020."), policy.bodies());
  }

  @Test
  void aDateIsPrintedInTheCouncilsStyle() {
    policy.profile("""
        date-style: 5th March 2026
        contacts: {warden: the Warden}
        facts: {agreed: 2021-05-02}
        """);

    assertEquals(List.of("the Warden; 2nd May 2021."), policy.bodies());
  }

  @Test
  void anOverlayNarrowsAFact() {
    policy.profile("""
            contacts: {warden: the Warden}
            facts: {agreed: 2021-05}
            """).overlay("facts: {agreed: 2022-06, contacts.warden: the Dog Warden}");

    assertEquals(List.of("the Dog Warden; June 2022."), policy.bodies());
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
