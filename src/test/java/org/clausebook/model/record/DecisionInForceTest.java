package org.clausebook.model.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausebook.feature.adopt.Recorded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a policy stands on: which decision, which locked words, and whether they are in force. */
final class DecisionInForceTest {
  /** The columns: the decision, what the words are locked by, the end. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      # nothing is decided
      ''                                                        | -               | -               | -
      adopted pending                                           | -               | -               | -
      reviewed 2024 1                                           | -               | -               | -
      rescinded 2024 1                                          | -               | -               | -
      # an adoption goes before an approval, and a later one before an earlier
      approved 2024 1 locked                                    | approved 2024   | approved 2024   | -
      approved 2024 1; adopted 2025 2 locked                    | adopted 2025    | adopted 2025    | -
      adopted 2024 1 locked; approved 2025 2 locked             | adopted 2024    | adopted 2024    | -
      adopted 2024 1 locked; agreed 2025 2 locked               | agreed 2025     | agreed 2025     | -
      adopted 2024 1 locked; adopted pending                    | adopted 2024    | adopted 2024    | -
      # the same words are locked by the newest review of them
      adopted 2024 1 locked; reviewed 2025 2 locked             | adopted 2024    | reviewed 2025   | -
      adopted 2024 1 locked; reviewed 2025 2                    | adopted 2024    | adopted 2024    | -
      adopted 2024 1; reviewed 2025 2 locked                    | adopted 2024    | reviewed 2025   | -
      adopted 2024 1 locked; noted 2025 2 locked                | adopted 2024    | noted 2025      | -
      adopted 2024 1 locked; reviewed 2025 2 locked; adopted 2026 3 | adopted 2026 | -              | -
      # an unknown date is a date
      adopted unknown 1 locked                                  | adopted unknown | adopted unknown | -
      adopted 2024 1 locked; adopted unknown 2                  | adopted unknown | -               | -
      # the end
      adopted 2024 1 locked; rescinded 2025 2 locked            | adopted 2024    | rescinded 2025  | rescinded 2025
      adopted 2024 1 locked; rescinded 2025 2                   | adopted 2024    | adopted 2024    | rescinded 2025
      adopted 2024 1; withdrawn unknown 2                       | adopted 2024    | -               | withdrawn unknown
      approved 2024 1 locked; replaced 2025 2                   | approved 2024   | approved 2024   | replaced 2025
      adopted 2024 1 locked; rescinded 2025 2; adopted 2026 3   | adopted 2026    | -               | -
      adopted 2024 1 locked; rescinded 2025 2; approved 2026 3  | adopted 2024    | adopted 2024    | rescinded 2025
      rescinded 2023 1; adopted 2024 2 locked                   | adopted 2024    | adopted 2024    | -
      """)
  void isTold(String record, String decision, String pinned, String end) {
    Optional<DecisionInForce> standing = DecisionInForce.of(Recorded.events(record));

    assertEquals(decision, Recorded.shown(standing.map(DecisionInForce::decision)));
    assertEquals(pinned, Recorded.shown(standing.flatMap(DecisionInForce::pinned)));
    assertEquals(end, Recorded.shown(standing.flatMap(DecisionInForce::end)));
  }

  /** The last column: what the policy prints of its record. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      approved 2024 1; adopted pending                  | approved 2024, adopted unknown
      adopted 2024 1; approved 2025 2                   | adopted 2024
      adopted 2024 1; reviewed 2025 2; adopted pending  | adopted 2024, reviewed 2025
      adopted 2024 1; reviewed pending                  | adopted 2024
      adopted 2024 1; rescinded 2025 2; approved 2026 3 | adopted 2024, rescinded 2025
      """)
  void printsItsRecord(String record, String printed) {
    List<Event> events =
        DecisionInForce.of(Recorded.events(record)).orElseThrow().record();

    assertEquals(
        printed,
        events.stream()
            .map(event -> Recorded.shown(Optional.of(event)))
            .collect(Collectors.joining(", ")));
  }
}
