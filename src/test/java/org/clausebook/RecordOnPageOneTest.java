package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.model.document.Format;
import org.clausebook.model.record.PolicyKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the outlines of this project print of an adoption where a council says nothing of it. */
final class RecordOnPageOneTest {
  private static final String DECIDED = """
      version: "1.0"
      adoption:
        events:
          - verb: adopted
            body: Full Council
            date: 2026-03-05
            minute: 26/14
      """;

  @TempDir
  Path temporary;

  private String markdown(String policy, String text) {
    WorkspaceFolder workspace = new WorkspaceFolder(temporary);
    new WorkspaceFolder(workspace.path("templates")).lay(Path.of("templates"));
    workspace
        .write("councils/ambridge/council.yaml", """
            name: Ambridge Parish Council
            kind: parish
            contacts:
              security-incidents: the Clerk
              email-incidents: the Clerk
              helpdesk: the Clerk
            """)
        .write("councils/ambridge/" + policy + ".yaml", text);
    return Clausebook.open(workspace.folder())
        .render(List.of(new PolicyKey("ambridge", policy)), EnumSet.of(Format.MARKDOWN))
        .toOptional()
        .orElseThrow()
        .get(0)
        .content()
        .text();
  }

  @ParameterizedTest
  @ValueSource(strings = {"communications", "it-policy", "records-retention"})
  void versionAdoptionAndMinuteStandBelowTheTitle(String policy) {
    String title = between(markdown(policy, DECIDED), "\n# ", "\n## ");

    assertTrue(title.contains("\n\nVersion: 1.0\n\n"), title);
    assertTrue(
        title.contains("\n\nAdopted by Full Council: 5 March 2026; minute 26/14\n\n"), title);
    assertTrue(title.contains("\n\nNext review: 5 March 202"), title);
  }

  @Test
  void aCouncilsOwnLinesStandInTheirPlace() {
    String text = markdown("it-policy", DECIDED + """
          printed:
            - This is ours since ${adopted.date}
        """);

    assertTrue(text.strip().endsWith("This is ours since 5 March 2026"), text);
    assertFalse(text.contains("Version: 1.0"), text);
  }

  @Test
  void aCouncilThatAsksForDocumentControlHasItBesideItsLines() {
    String text = markdown("it-policy", DECIDED + """
          printed:
            - This is ours since ${adopted.date}
        document-control:
          form: lines
          show: [version]
        """);

    assertTrue(text.strip().endsWith("This is ours since 5 March 2026"), text);
    assertTrue(text.contains("Version: 1.0"), text);
    assertFalse(text.contains("Next review"), text);
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }
}
