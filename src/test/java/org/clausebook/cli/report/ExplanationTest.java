package org.clausebook.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clausebook.SamplePolicy;
import org.clausebook.feature.explain.PolicyOrigin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code explain} tells of facts, conditions, variants and models. */
final class ExplanationTest {
  @TempDir
  Path folder;

  private PolicyOrigin origin;

  @BeforeEach
  void explain() {
    origin = SamplePolicy.in(folder)
        .outline("""
            clauses: [leads]
            fields:
              fine: {question: How much is a fine, default: £50}
              has-bins: {type: yes/no, question: Are there bins}
            """)
        .clauses("""
            leads:
              heading: Leads
              source: Model Dogs Policy
              version: "1.10"
              licence: CC BY 4.0
              variants:
                brief:
                  body: |
                    A fine is ${council.fine}.

                    {when council.has-bins} Bins are emptied.
            """)
        .profile("facts: {has-bins: no}")
        .overlay("variants: {leads: brief}")
        .origin();
  }

  @Test
  void aClauseNamesItsModelItsVariantItsConditionsAndItsFacts() {
    List<String> lines = new Explanation(origin, Optional.empty()).lines();

    assertEquals(
        List.of(
            "1. Leads",
            "  model clause 'leads'",
            "  set by the library at templates/clauses/dogs.yaml:2:3",
            "  source: Model Dogs Policy",
            "  version: 1.10",
            "  licence: CC BY 4.0",
            "  variant 'brief' by the council at councils/borwen/dogs.yaml:1:12",
            "  paragraph left out by 'council.has-bins' by the library at"
                + " templates/clauses/dogs.yaml:12:11",
            "  council.fine = £50, set by the library at templates/policies/dogs.yaml:6:49",
            ""),
        lines.subList(lines.indexOf("1. Leads"), lines.size()));
  }

  @Test
  void theNumberOfAParagraphIsNotPartOfAValue() {
    origin = SamplePolicy.in(folder)
        .clauses("leads: {heading: Leads, body: \"${council.name} likes leads.\"}")
        .overlay("numbering: '1.1'")
        .origin();

    List<String> lines = new Explanation(origin, Optional.empty()).lines();

    assertTrue(
        lines.contains("  council.name = Borwen Parish Council, set by the council at"
            + " councils/borwen/council.yaml:1:7"),
        lines::toString);
  }

  @Test
  void machinesAreToldTheModelOfAClause() {
    var values = ExplanationView.of(origin);

    var model = values.clauses().get(0).model();
    assertEquals(Optional.of("Model Dogs Policy"), model.source());
    assertEquals(Optional.of("1.10"), model.version());
    assertEquals(Optional.of("CC BY 4.0"), model.licence());
  }
}
