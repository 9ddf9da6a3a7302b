package org.clausebook.feature.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clausebook.SamplePolicy;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.Lock.LockedClause;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order in which clauses are told of, and words that only seem to have changed. */
final class DriftFinderTest {
  @TempDir
  Path folder;

  /** What is gone comes after the clause that it followed, and what is new where the draft has it. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      a b c | a b c | a b c
      b c   | a b c | a b c
      a c   | a b c | a b c
      a b   | a b c | a b c
      c     | a b c | a b c
      a     | a b c | a b c
      a b c | b     | a b c
      c b a | a b c | c b a
      c a   | a b c | c a b
      """)
  void clausesAreToldInTheOrderOfTheDraft(String today, String locked, String order) {
    SamplePolicy.in(folder)
        .outline("clauses: [" + ids(today) + "]")
        .clauses(Stream.of("a", "b", "c")
            .map(id -> "clause-" + id + ": {heading: Leads, body: On leads.}\n")
            .reduce("", String::concat));
    var sample = new DriftSample(folder);
    LockedClause[] clauses = Stream.of(locked.split(" "))
        .map(id -> DriftSample.clause("clause-" + id, "On leads.", "On leads."))
        .toArray(LockedClause[]::new);

    List<ClauseDrift> told = sample.drift(sample.lock(Map.of(), clauses)).clauses();

    assertEquals(
        ids(order), String.join(", ", told.stream().map(c -> c.id().value()).toList()));
  }

  private static String ids(String clauses) {
    return "clause-" + clauses.replace(" ", ", clause-");
  }

  /** The library's words around a passage may be the council's words for it too. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      In the park. | Dogs run. ${wording.places}
      Dogs run.    | Dogs run. ${wording.places}
      Dogs run.    | ${wording.places} Dogs run.
      run          | Dogs run. They ${wording.places}. They run.
      Dogs         | ${wording.places} and ${wording.places}, Dogs
      """)
  void wordsThatAPassageRepeatsAreNoChange(String wording, String body) {
    SamplePolicy.in(folder)
        .outline("clauses: [leads]\nwording: {places: {about: Where to}}\n")
        .clauses("leads: {heading: Leads, body: \"" + body + "\"}")
        .overlay("wording: {places: \"" + wording + "\"}");
    var sample = new DriftSample(folder);
    Lock lock = sample.lock(
        Map.of("wording.places", List.of(wording)),
        DriftSample.clause("leads", body, body.replace("${wording.places}", wording)));

    assertEquals(
        List.of(DriftState.SAME),
        sample.drift(lock).clauses().stream().map(ClauseDrift::state).toList());
  }
}
