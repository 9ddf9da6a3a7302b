package org.clausebook.feature.adopt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.record.Event;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.record.Verb;
import org.clausebook.model.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a decision is put among those on record. */
final class RecordPositionTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  /** The last columns: its index, whether it is new there, whether a later decision stands. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      # nothing is on record
      ''                                             | adopted 2026-06-01 26/1  | 0 new
      ''                                             | adopted unknown 26/1     | 0 new
      # what is awaited takes its date
      adopted pending                                | adopted 2026-06-01 26/1  | 0
      adopted pending                                | adopted unknown 26/1     | 0
      approved 2026-05-11 A1; adopted pending        | adopted 2026-06-01 26/1  | 1
      approved 2026-05-11 A1; adopted pending        | adopted 2026-05-11 26/1  | 1
      adopted pending                                | approved 2026-05-11 A1   | 0 new
      # in the order of dates
      adopted 2024-06-03 24/1                        | adopted 2026-06-01 26/1  | 1 new
      adopted 2024-06-03 24/1                        | adopted 2020-06-01 20/1  | 0 new past
      adopted 2024-06-03 24/1                        | adopted 2024-06-02 24/0  | 0 new past
      adopted 2024-06-03 24/1                        | adopted 2024-06-04 24/2  | 1 new
      adopted 2024-06-03 24/1                        | adopted 2024 24/0        | 1 new
      adopted 2024-06-03 24/1; adopted pending       | adopted 2020-06-01 20/1  | 0 new past
      adopted 2024-06-03 24/1; adopted pending       | adopted 2025-06-01 25/1  | 1
      # a review since then takes no words away from an adoption, and another review is no decision
      reviewed 2024-06-03 24/1                       | adopted 2020-06-01 20/1  | 0 new
      adopted 2020-06-01 20/1; reviewed 2024-06 24/1 | reviewed 2022-06-01 22/1 | 1 new past
      adopted 2020-06-01 20/1; noted 2024-06 24/1    | reviewed 2022-06-01 22/1 | 1 new
      # an unknown date may be long ago
      adopted 2024-06-03 24/1                        | adopted unknown -        | 0 new past
      adopted unknown 1/1; adopted 2024-06-03 24/1   | adopted unknown 1/2      | 1 new past
      adopted unknown 1/1                            | adopted 2024-06-03 24/1  | 1 new
      # the same decision is recorded once
      adopted 2026-06-01 26/1                        | adopted 2026-06-01 26/1  | 0
      adopted 2026-06-01 26/1                        | adopted 2026-06-01 -     | 0
      adopted 2026-06-01 -                           | adopted 2026-06-01 26/1  | 0
      adopted unknown 26/1                           | adopted unknown 26/1     | 0
      adopted 2024-06-03 - locked; adopted 2026 26/1 | adopted 2024-06-03 24/1  | 0 past
      # a body decides twice on one day
      adopted 2026-06-01 26/1                        | adopted 2026-06-01 26/2  | 1 new
      adopted 2026-06-01 26/1                        | agreed 2026-06-01 26/1   | 1 new
      adopted 2026-06-01 26/1; adopted 2026-06-01 -  | adopted 2026-06-01 26/2  | 1
      adopted 2026-06-01 -; adopted 2026-06-01 26/2  | adopted 2026-06-01 26/2  | 1
      approved 2026-06-01 A1 Finance                 | approved 2026-06-01 B7   | 1 new
      """)
  void isFound(String record, String decision, String place) {
    RecordPosition found = place(record, decision, TODAY).toOptional().orElseThrow();

    assertEquals(
        place, found.index() + (found.isNew() ? " new" : "") + (found.isPast() ? " past" : ""));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      approved 2026-06-01 A1 Finance | approved 2026-06-01 A1 | on record as one of 'Finance'
      approved 2026-06-01 - Finance  | approved 2026-06-01 A1 | on record as one of 'Finance'
      adopted pending - Finance      | adopted 2026-06-01 A1  | is awaited from 'Finance'
      agreed pending                 | adopted 2026-06-01 A1  | awaited here is 'agreed'
      """)
  void isRefused(String record, String decision, String message) {
    Result<RecordPosition> found = place(record, decision, TODAY);

    assertEquals(Optional.empty(), found.toOptional());
    assertTrue(found.diagnostics().get(0).message().contains(message), found::toString);
  }

  @Test
  void nothingIsRecordedBeforeItsDay() {
    assertTrue(place("", "adopted 2026-12-01 26/1", TODAY).isOk());
    assertTrue(place("", "adopted 2026-12 26/1", TODAY).isOk());
    assertEquals(
        "the meeting of 2026-12-02 is still to come",
        place("", "adopted 2026-12-02 26/1", TODAY).diagnostics().get(0).message());
    assertEquals(false, place("", "adopted 2027 27/1", TODAY).isOk());
  }

  @Test
  void aSecondDecisionOfTheDayIsTold() {
    String first = "adopted 2026-06-01 26/1";

    assertEquals(1, place(first, "adopted 2026-06-01 26/2", TODAY).diagnostics().size());
    assertEquals(List.of(), place(first, "adopted 2026-06-02 26/2", TODAY).diagnostics());
    assertEquals(List.of(), place(first, "adopted 2026-06-01 26/1", TODAY).diagnostics());
  }

  /** What is written: all keys of a new event, those that one lacks, and none that it has. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ''                      | {verb=adopted, body=Full Council, date=2026-06-01, minute=26/1}
      adopted pending         | {date=2026-06-01, minute=26/1}
      adopted 2026-06-01 -    | {minute=26/1}
      adopted 2026-06-01 26/1 | {}
      """)
  void onlyWhatIsNotOnRecordIsWritten(String record, String keys) {
    assertEquals(keys, keys(record, Optional.empty()));
  }

  /** The version is named with the date, before a note, unless one is named already. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      adopted pending         | {date=2026-06-01, minute=26/1, version=1.0}
      adopted 2026-06-01 -    | {minute=26/1}
      adopted 2026-06-01 26/1 | {}
      """)
  void aDecisionGetsTheVersionWithItsDate(String record, String keys) {
    assertEquals(keys, keys(record, Optional.of("1.0")));
  }

  @Test
  void aVersionThatIsNamedStaysAndANoteComesLast() {
    var noted = new RecordPosition(0, true, false, ordered("date", "2026", "note", "At last."));
    var versioned = new RecordPosition(0, true, false, ordered("date", "2026", "version", "2.0"));

    assertEquals(
        "{date=2026, version=1.0, note=At last.}",
        noted.withVersion(Optional.of("1.0")).keys().toString());
    assertEquals(versioned, versioned.withVersion(Optional.of("1.0")));
  }

  private static Map<String, String> ordered(String... words) {
    Map<String, String> keys = new LinkedHashMap<>();
    keys.put(words[0], words[1]);
    keys.put(words[2], words[3]);
    return keys;
  }

  private static String keys(String record, Optional<String> version) {
    RecordPosition found =
        place(record, "adopted 2026-06-01 26/1", TODAY).toOptional().orElseThrow();
    return found.withVersion(version).keys().toString();
  }

  /** What the record says stays; a hint repeats it, quoted where a shell would part it. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      1.0       | --version 1.0
      1.0 draft | --version "1.0 draft"
      """)
  void anotherVersionThanTheOneOnRecordIsRefused(String version, String words) {
    Event event = Recorded.events("adopted 2026-06-01 26/1").get(0);
    Event versioned = new Event.Decided(
        event.verb(),
        event.body(),
        event.date(),
        event.minute(),
        new Event.Subject(Optional.of(SourceText.of(version, event.location())), Optional.empty()),
        Optional.of(SourceText.of("At last.", event.location())),
        Optional.empty(),
        event.location());

    assertEquals(
        List.of("this decision is on record with the version '" + version + "'"),
        messages(decided(versioned, "2.0", "At last.")));
    assertEquals(
        Optional.of("use '" + words + "', or correct the record first"),
        decided(versioned, "2.0", "At last.").diagnostics().get(0).hint());
    assertEquals(
        List.of("this decision is on record with the note 'At last.'"),
        messages(decided(versioned, version, "Too late.")));
    assertEquals(List.of(), messages(decided(versioned, version, "At last.")));
  }

  private static Result<RecordPosition> decided(Event recorded, String version, String note) {
    var resolution = new Resolution(
        recorded.verb(),
        recorded.body().value(),
        recorded.date(),
        Optional.of("26/1"),
        Optional.of(version),
        Optional.of(note));
    return RecordPosition.of(resolution, List.of(recorded), "councils/a/b.yaml", TODAY);
  }

  private static List<String> messages(Result<RecordPosition> found) {
    return found.diagnostics().stream().map(Diagnostic::message).toList();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      adopted 2020 -; rescinded 2024-06-03 -                  | withdrawn 2025-01-01 - | , on 2024-06-03
      adopted 2020 -; rescinded unknown -                     | withdrawn 2025-01-01 - | ''
      """)
  void whatHasEndedCannotEndAgain(String record, String decision, String day) {
    assertEquals(
        List.of("this policy was rescinded already" + (day == null ? "" : day)),
        messages(place(record, decision, TODAY)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      adopted 2020 -                                          | rescinded 2024-06-03 - | 1 new
      # the same end
      adopted 2020 -; rescinded 2024-06-03 -                  | rescinded 2024-06-03 - | 1
      # an end before a later adoption
      adopted 2020 -; adopted 2025 -                          | rescinded 2024-06-03 - | 1 new past
      # adopted again since
      adopted 2020 -; rescinded 2022-06-03 -; adopted 2023 -  | rescinded 2024-06-03 - | 3 new
      """)
  void whatIsInForceCanEnd(String record, String decision, String place) {
    isFound(record, decision, place);
  }

  private static Result<RecordPosition> place(String record, String decision, LocalDate today) {
    Event wanted = Recorded.events(decision).get(0);
    Verb verb = wanted.verb();
    Optional<PartialDate> on = wanted.date();
    var resolution = new Resolution(
        verb,
        wanted.body().value(),
        on,
        wanted.minute().map(minute -> minute.value()),
        Optional.empty(),
        Optional.empty());
    return RecordPosition.of(
        resolution, Recorded.events(record), "councils/ambridge/it-policy.yaml", today);
  }
}
