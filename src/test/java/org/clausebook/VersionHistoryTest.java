package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clausebook.model.ControlBlock.History;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of versions. */
final class VersionHistoryTest {
  @TempDir
  Path folder;

  @Test
  void theVersionsOfDecisionsFollowThoseThatTheCouncilLists() {
    var history = history("""
        document-control: {show: [history]}
        history:
          - {version: "0.1", date: 2019, change: First}
        adoption:
          events:
            - {verb: adopted, body: Council, date: 2024-05, minute: 24/3, version: "1.0"}
            - {verb: reviewed, body: Council, date: 2025-05-06, version: "1.0"}
            - {verb: adopted, body: Council, date: pending, version: "1.1", note: Second}
        """).orElseThrow();

    assertEquals(List.of("Version", "Date", "Status", "Change", "Minute"), history.columns());
    assertEquals(
        List.of(
            List.of("0.1", "2019", "", "First", ""),
            List.of("1.0", "May 2024", "Adopted", "", "24/3"),
            List.of("1.0", "6th May 2025", "Reviewed", "", ""),
            List.of("1.1", "", "Draft", "Second", "")),
        history.versions());
  }

  @Test
  void aColumnInWhichNothingStandsIsLeftOut() {
    var history = history("""
        document-control: {form: table}
        history:
          - {version: "0.1", date: 2019}
        """).orElseThrow();

    assertEquals(List.of("Version", "Date"), history.columns());
  }

  @Test
  void versionsOfDecisionsAloneAreShownIfTheCouncilAsks() {
    String events = """
        adoption:
          events:
            - {verb: adopted, body: Council, date: 2024-05, version: "1.0"}
        """;

    assertEquals(Optional.empty(), history("document-control: {form: table}\n" + events));
    assertEquals(
        1,
        history("document-control: {show: [history]}\n" + events)
            .orElseThrow()
            .versions()
            .size());
  }

  private Optional<History> history(String overlay) {
    return ControlledPolicy.of(folder, overlay).sheet().block().orElseThrow().history();
  }
}
