package org.clausebook.stage.load.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Result;
import org.junit.jupiter.api.Test;

/** Decisions are written into files as they are, however a clerk wrote them. */
final class RecordsTest {
  private static final String FILE = "councils/borwen/dogs.yaml";

  private static final String TWO_STAGES = """
      # Dogs.
      version: '1.0'   # as counted here

      adoption:
        events:
          # The committee first.
          - verb: approved
            body: Amenities Committee
            date: 2026-02-12
            minute: AC 9
            # Its minutes are in the red book.
          # Then the council.
          - verb: adopted
            body: Full Council
            date: pending   # at the annual meeting

        # Lines that close the document.
        printed:
          - Adopted ${adopted.date}
      lint: []
      """;

  @Test
  void aPendingDecisionGetsItsDateAndMinute() {
    String edited = edit(TWO_STAGES, fill(1, "date", "2026-03-05", "minute", "26/041: b"));

    assertEquals(
        TWO_STAGES.replace(
            "      date: pending   # at the annual meeting\n",
            "      date: 2026-03-05   # at the annual meeting\n      minute: \"26/041: b\"\n"),
        edited);
  }

  @Test
  void aDecisionGoesIntoAnEmptyFileBelowItsComments() {
    String decision = """
        adoption:
          events:
            - verb: approved
              body: The Board
        """;

    assertEquals(decision, edit("", add(0)));
    assertEquals("# Theirs.\n\n" + decision, edit("# Theirs.", add(0)));
    assertEquals("---\n# Theirs.\n\n" + decision, edit("---\n# Theirs.\n", add(0)));
  }

  @Test
  void aDecisionGoesBehindTheLastWithItsComments() {
    String edited = edit(TWO_STAGES, add(1));

    assertEquals(
        TWO_STAGES.replace(
            "      # Its minutes are in the red book.\n",
            "      # Its minutes are in the red book.\n    - verb: approved\n      body: The Board\n"),
        edited);
  }

  @Test
  void aDecisionGoesBeforeAllOthers() {
    String edited = edit(TWO_STAGES, add(0));

    assertEquals(
        TWO_STAGES.replace(
            "  events:\n", "  events:\n    - verb: approved\n      body: The Board\n"),
        edited);
  }

  @Test
  void aDecisionGoesBehindAllOthers() {
    String edited = edit(TWO_STAGES, add(2));

    assertEquals(
        TWO_STAGES.replace(
            "annual meeting\n", "annual meeting\n    - verb: approved\n      body: The Board\n"),
        edited);
  }

  @Test
  void theVersionAndTheDueDateKeepTheirQuotesAndComments() {
    String text = "version: '1.0'   # as counted here\nreview-cycle: {words: x, due: \"2027\"}\n";
    var edit = new RecordEdit(0, true, keys(), Optional.of("2.0"), Optional.of("2028-05"));

    String edited = edit(text, edit);

    assertEquals("""
        version: '2.0'   # as counted here
        review-cycle: {words: x, due: "2028-05"}

        adoption:
          events:
            - verb: approved
              body: The Board
        """, edited);
  }

  @Test
  void aFileWithoutARecordGetsOneAtItsEnd() {
    assertEquals(
        "version: '1'\n\nadoption:\n  events:\n    - verb: approved\n      body: The Board\n",
        edit("version: '1'", add(0)));
  }

  @Test
  void windowsLineEndsAndAByteOrderMarkStay() {
    String windows = "\uFEFF" + TWO_STAGES.replace("\n", "\r\n");

    String edited = edit(windows, fill(1, "date", "2026-03-05", "minute", "7"));

    assertEquals(
        "\uFEFF"
            + edit(TWO_STAGES, fill(1, "date", "2026-03-05", "minute", "7")).replace("\n", "\r\n"),
        edited);
  }

  @Test
  void aLastLineWithoutAnEndStaysTheLast() {
    String text =
        "adoption:\n  events:\n  - verb: adopted\n    body: Full Council\n    date: pending";

    assertEquals(
        text.replace("pending", "2026-03-05") + "\n    minute: A 7",
        edit(text, fill(0, "date", "2026-03-05", "minute", "A 7")));
    assertEquals(text + "\n  - verb: approved\n    body: The Board", edit(text, add(1)));
  }

  @Test
  void anEmptyListInBracketsIsWrittenOut() {
    assertEquals("""
        adoption:
          events: # none yet
            - verb: approved
              body: The Board
          printed: []
        """, edit("""
        adoption:
          events: [] # none yet
          printed: []
        """, add(0)));
  }

  @Test
  void bracketsAndBracesStay() {
    String text = """
        adoption: {events: [{verb: adopted, body: Full Council, date: pending}]} # all of it
        """;

    assertEquals(
        text.replace("date: pending", "date: 2026-03-05, minute: \"7, b\""),
        edit(text, fill(0, "date", "2026-03-05", "minute", "7, b")));
    assertEquals(text.replace("[{", "[{verb: approved, body: The Board}, {"), edit(text, add(0)));
    assertEquals(text.replace("}]", "}, {verb: approved, body: The Board}]"), edit(text, add(1)));
    assertEquals(
        "adoption: {events: [{verb: approved, body: The Board}], printed: []}\n",
        edit("adoption: {printed: []}\n", add(0)));
    assertEquals(
        "adoption: {events: [{verb: approved, body: The Board}]}\n",
        edit("adoption: {events: []}\n", add(0)));
  }

  @Test
  void linesToPrintMayStandBeforeTheDecisions() {
    String text = """
        adoption:
          # Closing lines.
          printed:
            - Adopted by us
        """;

    assertEquals(
        text.replace(
            "adoption:\n", "adoption:\n  events:\n    - verb: approved\n      body: The Board\n"),
        edit(text, add(0)));
  }

  @Test
  void aLongNoteBeforeTheEndIsPassedOver() {
    String text = """
        adoption:
          events:
            -   verb: approved
                note: |
                  Two paragraphs.

                  The second.

                body: Full Council
                date: 2026-03-05
            -   date: 2026-04-05
                verb: adopted
                body: 'Full Council'
                note: >
                  Folded
                  words.
        title: Dogs
        """;

    assertEquals(
        text.replace(" words.\n", " words.\n    -   verb: approved\n        body: The Board\n"),
        edit(text, add(2)));
    assertEquals(
        text.replace("The second.\n", "The second.\n        wording: abc\n"),
        edit(text, fill(0, "wording", "abc")));
  }

  @Test
  void signsBeyondTheBasicPlaneMoveNothing() {
    String text = "title: \"\uD83D\uDC15\uD83D\uDC15 Dogs\"\n" + TWO_STAGES;

    assertEquals(
        text.replace("date: pending", "date: 2026-03-05"),
        edit(text, fill(1, "date", "2026-03-05")));
  }

  @Test
  void aTextThatNobodyCanAddToIsRefused() {
    for (String text : new String[] {
      "{version: '1'}\n", "version: '1'\n...\n", "adoption:\n  events:\n    verb: adopted\n"
    }) {
      Result<String> edited = Records.edit(FILE, text, add(0));

      assertFalse(edited.isOk(), text);
    }
  }

  private static String edit(String text, RecordEdit edit) {
    Result<String> edited = Records.edit(FILE, text, edit);
    return edited.toOptional().orElseThrow(() -> new AssertionError(edited.diagnostics()));
  }

  private static RecordEdit fill(int event, String... keys) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < keys.length; i += 2) {
      texts.put(keys[i], keys[i + 1]);
    }
    return new RecordEdit(event, false, texts, Optional.empty(), Optional.empty());
  }

  private static RecordEdit add(int event) {
    return new RecordEdit(event, true, keys(), Optional.empty(), Optional.empty());
  }

  private static Map<String, String> keys() {
    Map<String, String> keys = new LinkedHashMap<>();
    keys.put("verb", "approved");
    keys.put("body", "The Board");
    return keys;
  }
}
