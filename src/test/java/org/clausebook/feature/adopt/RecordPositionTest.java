package org.clausebook.feature.adopt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.record.Event;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.record.Verb;
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
