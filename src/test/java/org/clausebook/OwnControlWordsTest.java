package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of document control that one policy has of its own. */
final class OwnControlWordsTest {
  private static final String EVENTS = """
      adoption:
        events:
          - {verb: adopted, body: Full Council, date: %s}
      """;

  @TempDir
  Path folder;

  @Test
  void itsTitleHeadsAndValuesStandInPlaceOfTheSharedOnes() {
    var block = ControlledPolicy.of(folder, """
        document-control:
          title: About this policy
          history: {version: Issue, change: What changed}
          values: {next-review: when the lease ends, source: "[Model](https://example.org)"}
        history:
          - {version: "1", date: 2019, change: First}
        """ + EVENTS.formatted("2026-03-05"))
        .sheet()
        .block()
        .orElseThrow();

    assertEquals("About this policy", block.title());
    assertEquals(
        List.of("Issue", "Date", "What changed"), block.history().orElseThrow().columns());
    var rows = block.rows().stream()
        .map(row -> row.label() + ": " + row.values().get(0).text())
        .toList();
    assertTrue(rows.contains("Next review: when the lease ends"), rows::toString);
    assertTrue(rows.contains("Model source: Model"), rows::toString);
  }

  @Test
  void mergeFieldsStandInItsTitleAndHeads() {
    var block = ControlledPolicy.of(folder, """
        document-control:
          title: How ${council.term} looks after this
          history: {version: "Issue by ${council.name}"}
        history:
          - {version: "1", date: 2019, change: First}
        """ + EVENTS.formatted("2026-03-05"))
        .sheet()
        .block()
        .orElseThrow();

    assertEquals("How LMPC looks after this", block.title());
    assertEquals(
        "Issue by Little Muddling Parish Council",
        block.history().orElseThrow().columns().get(0));
  }

  @Test
  void rowsOfItsOwnStandAfterTheOthersInTheirOrder() {
    var block = ControlledPolicy.of(folder, """
        document-control:
          show: [version]
          rows:
            - {label: Insurer, value: "[Hillside Mutual](https://example.org)"}
            - {label: "Kept by ${council.term}", value: "in ${council.contacts.allotments}'s office"}
        version: "2.0"
        """ + EVENTS.formatted("2026-03-05"))
        .sheet()
        .block()
        .orElseThrow();

    assertEquals(
        List.of(
            "Version: 2.0",
            "Insurer: Hillside Mutual",
            "Kept by LMPC: in the Parish Clerk's office"),
        block.rows().stream()
            .map(row -> row.label() + ": " + row.values().get(0).text())
            .toList());
  }

  @Test
  void aSentenceHasNoRowsOfItsOwn() {
    var policy = ControlledPolicy.of(folder, """
        document-control:
          form: sentence
          rows: [{label: Insurer, value: Hillside}]
        """ + EVENTS.formatted("2026-03-05"));

    assertTrue(
        policy.faults().toString().contains("a sentence has no rows"), policy.faults()::toString);
  }

  @Test
  void itsSentenceStandsOnceAllThatItAsksForIsKnown() {
    String own =
        "document-control: {sentence: \"${adopted.body} passed this on ${adopted.date}. Next: ${review.due}.\"}\n";

    assertEquals(
        "Full Council passed this on 5th March 2026. Next: 5th March 2027.",
        ControlledPolicy.of(folder.resolve("adopted"), own + EVENTS.formatted("2026-03-05"))
            .sentence());
    assertEquals(
        "This policy is to be adopted by Full Council.",
        ControlledPolicy.of(folder.resolve("draft"), own + EVENTS.formatted("pending"))
            .sentence());
  }

  @Test
  void aFieldInItThatIsNotKnownIsTold() {
    var policy = ControlledPolicy.of(
        folder,
        "document-control: {sentence: \"Passed by ${adoptd.body}.\"}\n"
            + EVENTS.formatted("2026-03-05"));

    assertTrue(policy.faults().toString().contains("adoptd.body"), policy.faults()::toString);
  }
}
