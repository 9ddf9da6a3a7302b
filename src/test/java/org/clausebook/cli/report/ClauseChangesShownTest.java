package org.clausebook.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clausebook.SamplePolicy;
import org.clausebook.feature.explain.PolicyOrigin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code explain} tells of the log that a clause keeps. */
final class ClauseChangesShownTest {
  @TempDir
  Path folder;

  private PolicyOrigin origin;

  @BeforeEach
  void explain() {
    origin =
        SamplePolicy.in(folder).outline("clauses: [leads, bins]").clauses("""
            leads:
              heading: Leads
              changes:
                - version: "1.9"
                  date: 2024
                  reason: first version
                - version: "1.10"
                  date: 2026-03-05
                  reason: |
                    a length was missing,
                    and asked for
                  source: The Dogs Order 2025
              body: Dogs are on leads of two metres.
            bins: {heading: Bins, body: Bins are emptied.}
            """).origin();
  }

  @Test
  void eachChangeStandsBelowItsClauseWithItsReason() {
    List<String> lines = new Explanation(origin, Optional.empty()).lines();

    assertEquals(
        List.of(
            "  version: 1.10",
            "  version 1.9 of 2024: first version",
            "  version 1.10 of 2026-03-05: a length was missing, and asked for (The Dogs Order"
                + " 2025)"),
        lines.stream().filter(line -> line.startsWith("  version")).toList());
  }

  @Test
  void machinesAreToldThemInOrder() {
    var clauses = ExplanationView.of(origin).clauses();

    var changes = clauses.get(0).model().changes().orElseThrow();
    assertEquals(List.of("1.9", "1.10"), changes.stream().map(c -> c.version()).toList());
    assertEquals("2026-03-05", changes.get(1).date());
    assertEquals(Optional.of("The Dogs Order 2025"), changes.get(1).source());
    assertEquals(Optional.of(5), changes.get(0).place().place().line());
    assertEquals(Optional.empty(), clauses.get(1).model().changes());
  }

  /** Above the clauses the version is that of the whole model, and may be a later one. */
  @Test
  void theNewestChangeGivesTheVersionOnlyWhereNoneIsStated() {
    assertEquals(Optional.of("second"), version(""));
    assertEquals(Optional.of("third"), version("version: third\n"));
  }

  private Optional<String> version(String above) {
    return SamplePolicy.in(folder)
        .outline("clauses: [leads]")
        .write("templates/clauses/dogs.yaml", above + """
            clauses:
              leads:
                heading: Leads
                body: Dogs are on leads.
                changes: [{version: second, date: 2026, reason: a length was missing}]
            """)
        .origin()
        .clauses()
        .get(0)
        .clause()
        .provenance()
        .version()
        .map(version -> version.value());
  }
}
