package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clausebook.model.document.ControlBlock.History;
import org.clausebook.model.document.Format;
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

  @Test
  void theVersionInForceIsListedWhereNoDecisionNamesIt() {
    String listed = """
        document-control: {form: table}
        version: "2.0"
        history:
          - {version: "1.0", date: 2019, status: Adopted}
        adoption:
          events:
            - {verb: approved, body: Committee, date: 2024-04}
            - {verb: adopted, body: Council, date: 2024-05, minute: 24/3, note: Second}
        """;
    String reviewed = "    - {verb: reviewed, body: Council, date: 2025-05}\n";
    String pending = "    - {verb: adopted, body: Council, date: pending}\n";
    var inForce = List.of("2.0", "May 2024", "Adopted", "Second", "24/3");

    assertEquals(inForce, last(listed));
    assertEquals(inForce, last(listed + reviewed));
    assertEquals(List.of("2.0", "", "Draft"), last(listed + pending));
    assertEquals(List.of("0.2", "", "Draft"), last("""
            document-control: {form: table}
            version: "0.2"
            history: [{version: "0.1", date: 2019, status: Draft}]
            """));
  }

  @Test
  void theVersionInForceIsNotListedTwice() {
    var history = history("""
        document-control: {form: table}
        version: "2.0"
        history:
          - {version: "1.0", date: 2019}
          - {version: "2.0", date: 2024-05}
        adoption:
          events:
            - {verb: adopted, body: Council, date: 2024-05, minute: 24/3}
        """).orElseThrow();

    assertEquals(List.of(List.of("1.0", "2019"), List.of("2.0", "May 2024")), history.versions());
  }

  @Test
  void anEarlierVersionMayHaveNoNumber() {
    String policy = """
        document-control: {form: table}
        history:
          - {date: 2001, change: First}
          - {date: 2019, change: Rewritten}
        """;
    var history = history(policy).orElseThrow();

    assertEquals(List.of("Date", "Change"), history.columns());
    assertEquals(
        List.of(List.of("2001", "First"), List.of("2019", "Rewritten")), history.versions());
    assertEquals(List.of("0.9", "", "Draft", ""), last(policy + "version: \"0.9\"\n"));
  }

  @Test
  void aVersionWithoutANumberHasNoEmptyHead() {
    var policy = ControlledPolicy.of(folder, """
        document-control: {form: table}
        version: "2.0"
        history:
          - {date: 2001, change: First}
        """);

    assertTrue(policy.text(Format.MARKDOWN).contains("\n|  | 2001 |  | First |\n"));
    assertTrue(policy.text(Format.HTML).contains("<tr>\n<td></td>\n<td>2001</td>"));
    assertTrue(policy.text(Format.FRAGMENT).contains("<tr>\n<td></td>\n<td>2001</td>"));
  }

  private List<String> last(String overlay) {
    List<List<String>> versions = history(overlay).orElseThrow().versions();
    return versions.get(versions.size() - 1);
  }

  private Optional<History> history(String overlay) {
    return ControlledPolicy.of(folder, overlay).sheet().block().orElseThrow().history();
  }
}
