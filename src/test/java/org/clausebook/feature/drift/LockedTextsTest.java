package org.clausebook.feature.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.SamplePolicy;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.Lock.LockedClause;
import org.clausebook.model.text.ClauseId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Locked words with the passages that today's have, so that only what changed differs. */
final class LockedTextsTest {
  private static final String FIELD = "${wording.places}";

  @TempDir
  Path folder;

  /** Today's words for the passage, {@code -} for none, and those that are locked. */
  private LockedTexts texts(String today, String locked) {
    SamplePolicy.in(folder)
        .outline("clauses: [leads]\nwording: {places: {about: Where to, model: In the wood.}}\n")
        .clauses("leads: {heading: Leads, body: \"Dogs. ${wording.places} Cats.\"}")
        .overlay(today.equals("-") ? "" : "wording: {places: \"" + today + "\"}");
    var sample = new DriftSample(folder);
    Map<String, List<String>> facts =
        locked.equals("-") ? Map.of() : Map.of("wording.places", List.of(locked));
    return new LockedTexts(sample.lock(facts), sample.sources());
  }

  @ParameterizedTest
  @CsvSource({
    "In the park., In the park., places",
    "In the park., In the lane., ''",
    "In the park., -, ''",
    "-, In the park., ''",
    "In the park., ' In the park.\n', places",
  })
  void aWordingIsKeptWhereItIsWhatItWas(String today, String locked, String kept) {
    assertEquals(kept, String.join(",", texts(today, locked).keptWordings()));
  }

  /** A passage that neither the library nor the draft has is words like any other. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ${wording.places} | ${wording.places} | ${wording.places} Cats.
      ${wording.places} | -                 | ${wording.places} Cats.
      -                 | ${wording.places} | ${wording.places} Cats.
      In the park.      | In the park.      | In the park. Cats.
      -                 | -                 | In the park. Cats.
      """)
  void keptWordsAreAPassageWhereEitherTextHasOne(String upstream, String now, String own) {
    LockedClause clause = DriftSample.clause("leads", upstream, "In the park. Cats. ");

    assertEquals(
        own,
        texts("In the park.", "In the park.").own(clause, DriftSample.text(now)).body());
  }

  /** The model's former words are what was printed between those around the passage. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      A ${wording.places} B | A by the pond B    | A by the pond B
      A ${wording.places} B | A  B               | A  B
      A ${wording.places} B | A B                | A In the wood. B
      A ${wording.places} B | C by the pond B    | A In the wood. B
      A ${wording.places} B | A by the pond C    | A In the wood. B
      aa${wording.places}aa | aaa                | aaIn the wood.aa
      aa${wording.places}aa | aaaa               | aaaa
      ${wording.places}     | by the pond        | by the pond
      ${wording.places} B   | by the pond B      | by the pond B
      A ${wording.places}   | A by the pond      | A by the pond
      A B                   | A by the pond B    | A B
      """)
  void thePassageOfAModelIsWhatWasPrinted(String upstream, String printed, String words) {
    LockedClause clause = DriftSample.clause("leads", upstream, printed);

    assertEquals(Optional.of(words), texts("-", "-").upstream(clause).map(Lock.Text::body));
  }

  @Test
  void wordsOfTheCouncilsOwnWereNotTheModels() {
    LockedClause clause = DriftSample.clause("leads", "A " + FIELD + " B", "A by the pond B");

    assertEquals(
        Optional.of("A In the wood. B"),
        texts("-", "by the pond").upstream(clause).map(Lock.Text::body));
    assertEquals(
        Optional.of("A " + FIELD + " B"),
        texts("by the pond", "by the pond").upstream(clause).map(Lock.Text::body));
  }

  @Test
  void aClauseThatWasLeftOutHasTheModelOfToday() {
    var out = new Lock.LeftOut(new ClauseId("leads"), new Lock.Text("Leads", "A " + FIELD));

    assertEquals("A In the wood.", texts("-", "-").upstream(out).body());
  }

  @Test
  void aClauseOfTheCouncilsOwnHasNothingUpstream() {
    assertEquals(
        Optional.empty(), texts("-", "-").upstream(DriftSample.clause("leads", "-", "A B")));
  }
}
