package org.clausebook.feature.adopt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.clausebook.Clausebook;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.Lock;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.record.Verb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A decision that is taken back leaves the file as it was, sign for sign, and its lock aside. */
final class UndoTest {
  private static final String BY_THE_COUNCIL = "adopted 2026-03-05 26/1";
  private static final String HOME = "councils/little-muddling/adopted/allotments/";
  private static final String ASIDE = HOME + "undone/";

  @TempDir
  Path temporary;

  private Meetings meetings(String file) {
    return Meetings.in(temporary.resolve("meetings"), file);
  }

  private static final String AWAITED = """
      version: '1.0'
      adoption:
        events:
          - verb: adopted
            body: Full Council
            date: pending
      """;

  /** Each file as people write it, from the plainest to the oddest. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "version: 1.0",
        "version: '1.0'\n",
        "version: '1.0'\n# the end",
        "version: '1.0'\n\n\n",
        "version: '1.0'\r\nadoption:\r\n  events: []\r\n# the end\r\n",
        "\uFEFFversion: '1.0'\n",
        "version: '1.0'\nadoption:\n  events: []\n",
        "version: '1.0'\nadoption: {}\n",
        "version: '1.0'\nadoption: {events: []}\n",
        "version: '1.0'\nadoption:\n  printed: ['Adopted.']\n",
        "version: '1.0'\nadoption:\n  events: [{verb: adopted, body: Full Council, date: pending}]\n",
        "version: '1.0'\nadoption:\n  events:\n    - {verb: adopted, body: Full Council, date: pending}\n",
        "version: '1.0'\nadoption:\n  events:\n  -   verb: adopted  # at last\n      body: 'Full Council'\n      date: \"pending\"  # soon\n      # Jane has the minute book\n      note: The first one.\n# after\n",
        "version: 1.0\nadoption:\n  events:\n    - verb: adopted\n      body: Full Council\n      date: 2026-03-05\n",
        "adoption:\n  events:\n    - verb: adopted\n      body: Full Council\n      date: 2026-03-05\n      minute: 26/1\nversion: \"1.0\"\n",
      })
  void theFileIsWhatItWas(String file) {
    var meetings = meetings(file);
    Map<String, String> before = new TreeMap<>(meetings.workspace().files(""));

    meetings.adopted(BY_THE_COUNCIL + " v1.1");
    String lock = meetings.workspace().read(HOME + "2026-03-05-adopted.yaml");
    meetings.minuted(meetings.undo());

    assertEquals(lock, meetings.workspace().read(ASIDE + "2026-03-05-adopted.yaml"));
    assertEquals(before, rest(meetings));
  }

  /** All files but those of decisions that were taken back and the turn to edit. */
  private static Map<String, String> rest(Meetings meetings) {
    Map<String, String> files = new TreeMap<>(meetings.workspace().files(""));
    files.keySet().removeIf(file -> file.contains("/undone/") || file.contains("/.policy/"));
    return files;
  }

  @Test
  void theTraceSaysWhenAndWhy() {
    var meetings = meetings(AWAITED).adopted(BY_THE_COUNCIL);

    meetings.minuted(meetings.undo());

    assertEquals("""
        # Why the lock beside this file is not in force. Written by 'policy undo': never edit it.
        undone: "2026-12-01"
        decision: "adopted by Full Council on 2026-03-05, minute 26/1"
        reason: "the minute was mistyped"
        """, meetings.workspace().read(ASIDE + "2026-03-05-adopted.undone.yaml"));
  }

  /** One decision after the other, and back again step by step. */
  @Test
  void everyKindOfDecisionIsTakenBackFromTheNewestOn() {
    var meetings = meetings("""
        version: '1.0'
        review-cycle: {words: annually, due: 2026-04-01}
        adoption:
          events:
            - verb: approved
              body: Committee
              date: pending
        """);
    var states = new ArrayList<Map<String, String>>();
    for (String decision : List.of(
        "approved 2026-02-12 AC9 Committee",
        BY_THE_COUNCIL,
        "reviewed 2026-04-02 26/2",
        "adopted 2026-05-07 26/9 v1.1",
        "noted 2026-05-08 26/10",
        "rescinded 2026-06-04 26/11")) {
      states.add(rest(meetings));
      meetings.minuted(
          decision.startsWith("reviewed") ? meetings.review(decision) : meetings.adopt(decision));
    }

    for (int i = states.size() - 1; i >= 0; i--) {
      meetings.minuted(meetings.undo());
      assertEquals(states.get(i), rest(meetings));
    }
    assertEquals(
        "no decision on this policy is on record, so there is none to take back",
        Meetings.message(meetings.undo()));
  }

  /** No part of a decision goes while another stays. */
  @ParameterizedTest
  @ValueSource(strings = {"date: 2026-03-05", "minute: 26/1", "version: \"1.0\"", "wording: "})
  void aRemarkOnAnyLineOfTheDecisionKeepsItWhole(String line) {
    var meetings = meetings(AWAITED.replace("pending\n", "pending\n      note: The first.\n"))
        .adopted(BY_THE_COUNCIL);
    String text = meetings.workspace().read(Meetings.FILE);
    meetings
        .workspace()
        .write(Meetings.FILE, text.replaceFirst("(      " + line + ".*)", "$1  # as read out"));

    Result<AdoptReport> undo = meetings.undo();

    assertTrue(
        Meetings.message(undo)
            .equals("the lines of this decision have been changed since it was recorded"),
        undo::toString);
    assertTrue(
        Meetings.hint(undo).startsWith("put this line back as it was: '" + line), undo::toString);
  }

  /** The lines of an earlier one of the same day are the same, but for one. */
  @Test
  void ofTwoDecisionsOfOneDayTheSecondGoes() {
    var meetings = meetings(AWAITED).adopted(BY_THE_COUNCIL);
    Map<String, String> before = rest(meetings);
    meetings.adopted("adopted 2026-03-05 26/2");

    meetings.minuted(meetings.undo());

    assertEquals(before, rest(meetings));
  }

  /** The words of the committee and of the council are the same, and so is the line that says so. */
  @Test
  void aLineThatAnApprovalHasTooIsTakenFromTheAdoption() {
    var meetings = meetings("version: '1.0'\n").adopted("approved 2026-02-12 AC9 Committee");
    String typed = """
            - verb: adopted
              body: Full Council
              date: 2026-03-05
              minute: 26/1
              version: "1.0"
        """;
    meetings.workspace().write(Meetings.FILE, meetings.workspace().read(Meetings.FILE) + typed);
    String before = meetings.workspace().read(Meetings.FILE);
    meetings.adopted(BY_THE_COUNCIL);
    meetings.with(Meetings.FILE, "version: '1.0'\n", "version: '1.0'\n\n# A remark.\n\n");

    meetings.minuted(meetings.undo());

    assertEquals(
        before.replace("version: '1.0'\n", "version: '1.0'\n\n# A remark.\n\n"),
        meetings.workspace().read(Meetings.FILE));
  }

  @Test
  void aNoteOfSeveralLinesThatTheDecisionReplacedComesBack() {
    String file = AWAITED.replace("pending\n", """
        pending
              note: |
                The first one.

                It took long.

        """) + "\n# the end\n";
    var meetings = meetings(file);
    var resolution = new Resolution(
        Verb.ADOPTED,
        "Full Council",
        PartialDate.parse("2026-03-05"),
        Optional.of("26/1"),
        Optional.empty(),
        Optional.of("Shorter."));
    meetings.minuted(Clausebook.open(meetings.workspace().folder())
        .adopt(new AdoptRequest(
            Meetings.POLICY, resolution, false, LocalDate.of(2026, 12, 1), "test")));

    meetings.minuted(meetings.undo());

    assertEquals(file, meetings.workspace().read(Meetings.FILE));
  }

  @Test
  void theSameDecisionIsTakenBackAsOftenAsItIsRecorded() {
    var meetings = meetings(AWAITED);
    Map<String, String> before = rest(meetings);

    for (int i = 0; i < 3; i++) {
      meetings.adopted(BY_THE_COUNCIL);
      meetings.minuted(meetings.undo());
    }

    assertEquals(before, rest(meetings));
    assertEquals(
        Set.of(
            "2026-03-05-adopted.yaml",
            "2026-03-05-adopted.undone.yaml",
            "2026-03-05-adopted-2.yaml",
            "2026-03-05-adopted-2.undone.yaml",
            "2026-03-05-adopted-3.yaml",
            "2026-03-05-adopted-3.undone.yaml"),
        meetings.workspace().files(ASIDE).keySet());
  }

  /** A lock as earlier programs made it does not say what was in the file. */
  private static Meetings ofAnEarlierProgram(Meetings meetings, String lock) {
    String text = meetings.workspace().read(HOME + lock);
    String lines = text.substring(0, text.indexOf("record:\n"));
    meetings
        .workspace()
        .write(HOME + lock, lines + "seal: \"" + Lock.seal(lines).value() + "\"\n");
    return meetings;
  }

  @Test
  void anAdoptionOfAnEarlierProgramIsAwaitedAgain() {
    var meetings = ofAnEarlierProgram(
        meetings(AWAITED.replace("pending\n", "pending\n      note: The first.  # at last\n"))
            .adopted(BY_THE_COUNCIL),
        "2026-03-05-adopted.yaml");
    meetings.with(Meetings.FILE, "minute: 26/1\n", "minute: 26/1  # page 7\n");

    meetings.minuted(meetings.undo());

    assertEquals(
        AWAITED.replace(
            "pending\n",
            "pending\n      # minute: 26/1  # page 7\n      note: The first.  # at last\n"),
        meetings.workspace().read(Meetings.FILE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"reviewed 2026-04-02 26/2", "rescinded 2026-04-02 26/2"})
  void whatElseAnEarlierProgramRecordedIsTakenOutByHand(String decision) {
    var meetings = meetings(AWAITED).adopted(BY_THE_COUNCIL);
    meetings.minuted(
        decision.startsWith("reviewed") ? meetings.review(decision) : meetings.adopt(decision));
    String lock = "2026-04-02-" + decision.replaceAll(" .*", "") + ".yaml";

    Result<AdoptReport> undo = ofAnEarlierProgram(meetings, lock).undo();

    assertEquals(
        "nothing says what was here before this decision was recorded", Meetings.message(undo));
    assertEquals(
        "take it out of this file by hand, and move " + HOME + lock + " to "
            + ASIDE.substring(0, ASIDE.length() - 1),
        Meetings.hint(undo));
  }

  /** In one line, no line can be taken out. */
  @Test
  void anAdoptionInOneLineOfAnEarlierProgramIsTakenOutByHand() {
    var meetings = ofAnEarlierProgram(
        meetings(
                "version: '1.0'\nadoption: {events: [{verb: adopted, body: Full Council, date: pending}]}\n")
            .adopted(BY_THE_COUNCIL),
        "2026-03-05-adopted.yaml");

    assertEquals(
        "nothing says what was here before this decision was recorded",
        Meetings.message(meetings.undo()));
  }

  /** The file of a killed undo, of which nothing but the copy is there, is used for it. */
  @Test
  void aCopyWithoutATraceIsThatOfAnUndoThatWasEnded() {
    var meetings = meetings(AWAITED).adopted(BY_THE_COUNCIL);
    String lock = meetings.workspace().read(HOME + "2026-03-05-adopted.yaml");
    meetings.workspace().write(ASIDE + "2026-03-05-adopted.yaml", lock);
    meetings.workspace().write(ASIDE + "2026-03-05-adopted-2.yaml", "of somebody\n");

    meetings.minuted(meetings.undo());

    assertEquals(
        Set.of(
            "2026-03-05-adopted.yaml",
            "2026-03-05-adopted.undone.yaml",
            "2026-03-05-adopted-2.yaml"),
        meetings.workspace().files(ASIDE).keySet());
  }

  @Test
  void aFileOfAnotherContentIsNeverWrittenOver() {
    var meetings = meetings(AWAITED).adopted(BY_THE_COUNCIL);
    meetings.workspace().write(ASIDE + "2026-03-05-adopted.yaml", "of somebody\n");

    meetings.minuted(meetings.undo());

    assertEquals("of somebody\n", meetings.workspace().read(ASIDE + "2026-03-05-adopted.yaml"));
    assertEquals(3, meetings.workspace().files(ASIDE).size());
  }

  @Test
  void aRecordThatWasRewrittenIsNotGuessedAt() {
    var meetings = meetings(AWAITED).adopted(BY_THE_COUNCIL);
    meetings.with(Meetings.FILE, "      body: Full Council\n", "      body: \"Full Council\"\n");
    meetings.with(Meetings.FILE, "    - verb", "    -  verb");
    meetings.with(Meetings.FILE, "      body", "       body");
    meetings.with(Meetings.FILE, "      date", "       date");
    meetings.with(Meetings.FILE, "      minute", "       minute");
    meetings.with(Meetings.FILE, "      version", "       version");
    meetings.with(Meetings.FILE, "      wording", "       wording");

    assertEquals(
        "the lines of this decision have been changed since it was recorded",
        Meetings.message(meetings.undo()));
  }

  @Test
  void whatIsWrittenSinceElsewhereInTheFileStays() {
    var meetings = meetings(AWAITED).adopted(BY_THE_COUNCIL + " v1.1");
    meetings.with(Meetings.FILE, "version: '1.1'\n", "version: '1.2'  # for next year\n# Jane\n");

    meetings.minuted(meetings.undo());

    assertEquals(
        AWAITED.replace("version: '1.0'\n", "version: '1.2'  # for next year\n# Jane\n"),
        meetings.workspace().read(Meetings.FILE));
  }

  @Test
  void nothingThatSomebodyWroteInTheDecisionIsLost() {
    var meetings = meetings(AWAITED).adopted(BY_THE_COUNCIL);
    meetings.with(Meetings.FILE, "minute: 26/1\n", "minute: 26/1  # page 7\n");

    Result<AdoptReport> undo = meetings.undo();

    assertEquals(
        "the lines of this decision have been changed since it was recorded",
        Meetings.message(undo));
    assertEquals("put this line back as it was: 'minute: 26/1'", Meetings.hint(undo));
    meetings.with(Meetings.FILE, "minute: 26/1  # page 7\n", "minute: 26/1\n      # page 7\n");
    assertEquals(
        "take out what has been written between these lines since: 'date: 2026-03-05', 'minute:"
            + " 26/1', 'version: \"1.0\"', 'wording: ",
        Meetings.hint(meetings.undo()).replaceAll("[0-9a-f]{64}'.*", ""));
    meetings.with(Meetings.FILE, "      # page 7\n", "");
    assertTrue(meetings.undo().isOk());
  }
}
