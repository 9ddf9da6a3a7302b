package org.clausebook.feature.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clausebook.feature.importing.ImportRow.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ImportPolicyTest {
  @TempDir
  Path folder;

  private ImportReport read(String council, String text) {
    var read = new Imported(folder).read(council, "it-policy", text);
    return read.toOptional().orElseThrow(() -> new AssertionError(read.diagnostics()));
  }

  private ImportReport seed(String council) throws IOException {
    return read(
        council, Files.readString(Path.of("src/test/resources/seeds", council, "it-policy.txt")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"alcester", "heanor-and-loscoe"})
  void aPublishedPolicyIsPrintedWordForWordWithTheAmendmentsThatAPersonWrote(String council)
      throws IOException {
    ImportReport report = seed(council);

    assertEquals(List.of(), report.missing());
    assertEquals(List.of(), report.added());
    assertEquals(
        Imported.verbs(Files.readString(Path.of("councils", council, "it-policy.yaml"))).stream()
            .sorted()
            .toList(),
        Imported.verbs(Imported.overlay(report)).stream().sorted().toList());
  }

  @Test
  void factsAreReadFromThePlacesOfMergeFields() throws IOException {
    String profile = seed("alcester").files().get(0).file().content().text();

    assertEquals("""
        name: Alcester Town Council
        kind: town
        term: ATC

        contacts:
          security-incidents: the Town Clerk
          email-incidents: the Town Clerk
          helpdesk: Davis Ground IT Services Ltd via their helpdesk
        """, profile.substring(profile.indexOf("name:")));
  }

  @Test
  void decisionsAreProposedAndNotRecorded() throws IOException {
    String overlay = Imported.overlay(seed("heanor-and-loscoe"));

    assertTrue(overlay.contains("#    - verb: adopted\n"), overlay);
    assertTrue(overlay.contains("#      minute: 109 – 2025/26\n"), overlay);
    assertTrue(overlay.lines().noneMatch(line -> line.strip().startsWith("events:")), overlay);
  }

  @Test
  void everyWordOfTheFileIsInOneRow() throws IOException {
    ImportReport report = seed("alcester");
    int words = 0;
    for (Outcome outcome : Outcome.values()) {
      words += report.count(outcome);
    }

    assertEquals(report.rows().stream().mapToInt(ImportRow::count).sum(), words);
    assertEquals(0, report.count(Outcome.UNKNOWN));
    assertEquals(0, report.count(Outcome.OWN));
  }

  @Test
  void aStatutoryClauseThatTheFileDoesNotHaveStays() {
    var read = new Imported(folder).read("ambridge", "publication-scheme", """
        Ambridge Parish Council Publication Scheme and Guide to Information

        1. What this guide is

        This guide says what Ambridge Parish Council publishes under its publication scheme, where it is, \
        and what a copy costs.
        """);

    ImportReport report =
        read.toOptional().orElseThrow(() -> new AssertionError(read.diagnostics()));

    assertTrue(report.added().containsAll(List.of("Freedom", "of", "Information", "Act")));
    assertTrue(!Imported.overlay(report).contains("omit: scheme-adopted"));
    assertTrue(Imported.overlay(report).contains("omit: "), Imported.overlay(report));
  }

  @Test
  void aSectionThatIsNoClauseBecomesOneOfTheCouncilsOwn() throws IOException {
    String text =
        Files.readString(Path.of("src/test/resources/seeds/heanor-and-loscoe/it-policy.txt"));

    ImportReport report = read(
        "heanor-and-loscoe",
        text.replace(
            "## **9. Mobile",
            "## **9. Drones**\n\nDrones of the council fly by day alone.\n\n## **10. Mobile"));

    assertEquals(List.of(), report.missing());
    assertTrue(Imported.overlay(report).contains("""
                  - insert: drones
                    after: password-and-account-security
                    heading: Drones
                    body: Drones of the council fly by day alone.
                """), Imported.overlay(report));
  }

  @Test
  void aSectionThatIsNotThereIsOmittedAndOneElsewhereIsMoved() throws IOException {
    String text =
        Files.readString(Path.of("src/test/resources/seeds/heanor-and-loscoe/it-policy.txt"));
    int scope = text.indexOf("### **2. Scope");
    int use = text.indexOf("### **3. Acceptable");
    int review = text.indexOf("## **15. Policy review");
    int contacts = text.indexOf("## **16. Contacts");

    ImportReport report = read(
        "heanor-and-loscoe",
        text.substring(0, scope)
            + text.substring(use, review)
            + text.substring(scope, use)
            + text.substring(contacts));

    assertEquals(List.of(), report.missing());
    List<String> verbs = Imported.verbs(Imported.overlay(report));
    assertTrue(verbs.contains("omit: policy-review"), verbs.toString());
    assertTrue(verbs.contains("move: scope"), verbs.toString());
  }

  @Test
  void aFileThatReadsLikeAnotherPolicyIsSentThere() throws IOException {
    String text = Files.readString(Path.of("src/test/resources/seeds/alcester/it-policy.txt"));

    var read = new Imported(folder).read("alcester", "grants", text);

    assertEquals(
        "run 'policy import alcester it-policy old-policy.txt', or add '--outline grants' to import"
            + " it all the same",
        read.diagnostics().get(0).hint().orElseThrow());
  }
}
