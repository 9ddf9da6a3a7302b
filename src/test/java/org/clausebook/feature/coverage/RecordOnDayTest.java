package org.clausebook.feature.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.record.Event;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.record.Verb;
import org.clausebook.model.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was in force at the end of a day, by decisions and their dates. */
final class RecordOnDayTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      adopted 2026-03-31                                       | 2026-03-30 | nothing
      adopted 2026-03-31                                       | 2026-03-31 | adopted 2026-03-31
      adopted 2026-03                                          | 2026-02-28 | nothing
      adopted 2026-03                                          | 2026-03-01 | perhaps adopted 2026-03
      adopted 2026-03                                          | 2026-03-30 | perhaps adopted 2026-03
      adopted 2026-03                                          | 2026-03-31 | adopted 2026-03
      adopted 2025                                             | 2025-12-30 | perhaps adopted 2025
      adopted 2025                                             | 2025-12-31 | adopted 2025
      adopted unknown                                          | 2026-03-31 | perhaps adopted unknown
      adopted unknown; reviewed 2025-05-01                     | 2025-04-30 | perhaps adopted unknown
      adopted unknown; reviewed 2025-05-01                     | 2025-05-01 | adopted unknown
      approved 2026-02-12; adopted 2026-03-05                  | 2026-02-11 | nothing
      approved 2026-02-12; adopted 2026-03-05                  | 2026-03-04 | only approved 2026-02-12
      approved 2026-02-12; adopted 2026-03-05                  | 2026-03-05 | adopted 2026-03-05
      approved 2026-02-12; adopted pending                     | 2026-03-31 | only approved 2026-02-12
      adopted 2024-05-01; adopted 2026-03-05                   | 2026-03-04 | adopted 2024-05-01
      adopted 2024-05-01; adopted 2026-03-05                   | 2026-03-05 | adopted 2026-03-05
      adopted 2024-05-01; adopted 2026-03                      | 2026-03-15 | perhaps adopted 2024-05-01
      adopted 2024-05-01; approved 2026-03-05                  | 2026-03-31 | adopted 2024-05-01
      adopted 2024-05-01; rescinded 2026-03-31                 | 2026-03-30 | adopted 2024-05-01
      adopted 2024-05-01; rescinded 2026-03-31                 | 2026-03-31 | ended
      adopted 2024-05-01; rescinded 2026-03                    | 2026-03-30 | perhaps adopted 2024-05-01
      adopted 2024-05-01; rescinded 2025-01-01; adopted 2026-03-05 | 2026-03-04 | ended
      adopted 2024-05-01; rescinded 2025-01-01; adopted 2026-03-05 | 2026-03-05 | adopted 2026-03-05
      adopted 2024-05-01; reviewed 2026-05-11                  | 2026-03-31 | adopted 2024-05-01
      """)
  void aDecisionCountsFromTheLastDayThatItsDateMayMean(String events, String day, String standing) {
    RecordOnDay record = RecordOnDay.of(events(events), LocalDate.parse(day));

    assertEquals(standing, shown(record));
  }

  private static String shown(RecordOnDay record) {
    if (!record.isAdopted() && !record.isOnlyApproved()) {
      return record.inForce().isPresent() ? "ended" : "nothing";
    }
    Event decision = record.inForce().orElseThrow().decision();
    String date = decision.date().map(PartialDate::toString).orElse("unknown");
    return (record.isSure() ? "" : "perhaps ") + (record.isOnlyApproved() ? "only " : "")
        + decision.verb().words() + " " + date;
  }

  private static List<Event> events(String written) {
    var events = new ArrayList<Event>();
    for (String event : written.split("; ", -1)) {
      String[] parts = event.strip().split(" ", 2);
      events.add(event(Verb.of(parts[0]).orElseThrow(), parts[1], events.size()));
    }
    return events;
  }

  private static Event event(Verb verb, String date, int line) {
    Location place = Location.of("councils/x/y.yaml", line + 1, 1);
    SourceText body = SourceText.of("Full Council", place);
    return date.equals("pending")
        ? new Event.Pending(verb, body, Optional.empty(), Optional.empty(), place)
        : new Event.Decided(
            verb,
            body,
            PartialDate.parse(date),
            Optional.empty(),
            new Event.Subject(Optional.empty(), Optional.empty()),
            Optional.empty(),
            Optional.empty(),
            place);
  }
}
