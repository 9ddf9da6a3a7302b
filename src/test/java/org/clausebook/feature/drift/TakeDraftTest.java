package org.clausebook.feature.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.SamplePolicy;
import org.clausebook.model.Basis;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.Lock.LockedClause;
import org.clausebook.model.record.Settled.Way;
import org.clausebook.model.text.ClauseId;
import org.clausebook.stage.load.yaml.TakeEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The amendments that are written for the words that were chosen, and those that go for them. */
final class TakeDraftTest {
  @TempDir
  Path folder;

  /** A library with the clauses {@code cats}, {@code dogs} and {@code eels}, in this order. */
  private DriftSample sample(String outline, String amendments) {
    SamplePolicy.in(folder)
        .outline("clauses: [" + outline + "]\nwording: {pets: {about: Pets}}\n")
        .clauses("""
            cats: {heading: Cats, body: Cats at home.}
            dogs: {heading: Dogs, body: Dogs on leads.}
            eels: {heading: Eels, body: Eels in ponds.}
            """)
        .overlay("wording: {pets: All.}\n"
            + (amendments.isEmpty() ? "" : "amendments: [" + amendments + "]"));
    return new DriftSample(folder);
  }

  private static LockedClause locked(String id) {
    String name = id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
    var text = new Lock.Text(name, name + " as they were.");
    return new LockedClause(
        new ClauseId(id),
        Basis.MODEL,
        "templates/clauses/dogs.yaml",
        Map.of(),
        Optional.of(text),
        text,
        List.of());
  }

  private List<TakeEdit> edits(
      DriftSample sample, String clause, Way way, Optional<Lock.Text> wanted) {
    return edits(sample, lock(sample), clause, way, wanted);
  }

  private static Lock lock(DriftSample sample) {
    LockedClause[] clauses =
        Stream.of("cats", "dogs", "eels").map(TakeDraftTest::locked).toArray(LockedClause[]::new);
    return sample.lock(Map.of(), clauses);
  }

  private static List<TakeEdit> edits(
      DriftSample sample, Lock lock, String clause, Way way, Optional<Lock.Text> wanted) {
    PolicyDrift drift = sample.drift(lock);
    ClauseDrift found = drift.find(clause).orElseThrow();
    return new TakeDraft(drift, found, sample.today(), way).edits(wanted);
  }

  private static Optional<Lock.Text> words(String body) {
    return body.equals("-") ? Optional.empty() : Optional.of(new Lock.Text("Dogs", body));
  }

  private static String shown(TakeEdit edit) {
    return edit.takenOut().size() + " out, in: " + edit.added();
  }

  /** The nearest clause before it is tried first, then those after it. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      cats | dogs, eels | before dogs, before eels
      dogs | cats, eels | after cats, before eels
      eels | cats, dogs | after dogs, after cats
      dogs | cats       | after cats
      dogs | eels       | before eels
      """)
  void whatTheLibraryNoLongerHasIsPutWhereItWas(String gone, String outline, String places) {
    List<TakeEdit> edits = edits(sample(outline, ""), gone, Way.KEEP, words("Dogs as they were."));

    assertEquals(
        places,
        String.join(
            ", ",
            edits.stream()
                .map(edit -> edit.added().get(0))
                .map(keys -> keys.containsKey("after")
                    ? "after " + keys.get("after")
                    : "before " + keys.get("before"))
                .toList()));
    assertEquals(gone, edits.get(0).added().get(0).get("insert"));
    assertEquals("Dogs as they were.", edits.get(0).added().get(0).get("body"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ''                                                  | Dogs on leads.  | 0 out, in: []
      ''                                                  | Dogs run.       | 0 out, in: [{substitute=dogs, with=Dogs run.}]
      ''                                                  | -               | 0 out, in: [{omit=dogs}]
      {omit: dogs}                                        | -               | 0 out, in: []
      {omit: dogs}                                        | Dogs on leads.  | 1 out, in: []
      {omit: dogs}                                        | Dogs run.       | 1 out, in: [{substitute=dogs, with=Dogs run.}]
      {substitute: dogs, words: leads, with: lines}       | Dogs on leads.  | 1 out, in: []
      {substitute: dogs, words: leads, with: lines}       | Dogs on lines.  | 0 out, in: []
      {substitute: dogs, words: leads, with: lines}       | -               | 1 out, in: [{omit=dogs}]
      {substitute: dogs, words: lead, with: line}, {retitle: dogs, with: Hounds} | Dogs on leads. | 2 out, in: []
      {retitle: dogs, with: Hounds}                       | Dogs on leads.  | 1 out, in: []
      {move: dogs, after: eels}                           | Dogs run.       | 0 out, in: [{substitute=dogs, with=Dogs run.}]
      {substitute: cats, words: home, with: large}        | Dogs run.       | 0 out, in: [{substitute=dogs, with=Dogs run.}]
      """)
  void onlyTheClausesOwnAmendmentsGo(String amendments, String wanted, String edit) {
    List<TakeEdit> edits =
        edits(sample("cats, dogs, eels", amendments), "dogs", Way.KEEP, words(wanted));

    assertEquals(List.of(edit), edits.stream().map(TakeDraftTest::shown).toList());
  }

  /** Amendments that contradict each other: the omission stays, for the clause is to stay out. */
  @Test
  void anOmissionStaysWhereTheClauseIsToStayOut() {
    Lock lock = lock(sample("cats, dogs, eels", ""));
    DriftSample sample =
        sample("cats, dogs, eels", "{omit: dogs}, {substitute: dogs, words: leads, with: lines}");

    List<TakeEdit> edits = edits(sample, lock, "dogs", Way.KEEP, words("-"));

    assertEquals(
        List.of("1 out, in: []"), edits.stream().map(TakeDraftTest::shown).toList());
  }

  @Test
  void anotherHeadingIsARetitleAndAnEmptyOneIsNone() {
    DriftSample sample = sample("cats, dogs, eels", "");

    assertEquals(
        List.of("0 out, in: [{retitle=dogs, with=Hounds}]"),
        edits(sample, "dogs", Way.KEEP, Optional.of(new Lock.Text("Hounds", "Dogs on leads.")))
            .stream()
            .map(TakeDraftTest::shown)
            .toList());
    assertEquals(
        List.of("0 out, in: [{retitle=dogs, with=none}, {substitute=dogs, with=Dogs run.}]"),
        edits(sample, "dogs", Way.KEEP, Optional.of(new Lock.Text("", "Dogs run."))).stream()
            .map(TakeDraftTest::shown)
            .toList());
  }

  @Test
  void whatIsLeftAsItIsIsOnlySettled() {
    DriftSample sample =
        sample("cats, dogs, eels", "{substitute: dogs, words: leads, with: lines}");

    TakeEdit edit = edits(sample, "dogs", Way.AS_IS, words("Dogs on lines.")).get(0);

    assertEquals("0 out, in: []", shown(edit));
    assertEquals(List.of("clause", "way", "change"), List.copyOf(edit.settled().keySet()));
    assertEquals("as-is", edit.settled().get("way"));
    assertEquals("dogs", edit.settled().get("clause"));
  }

  /** Its place, its condition and its model stay; the words alone are others. */
  @Test
  void anInsertedClauseIsInsertedAgainInItsPlace() {
    DriftSample sample = sample(
        "cats, eels",
        "{insert: dogs, after: cats, heading: Dogs, body: Dogs run., when: wording.pets,"
            + " source: Us, licence: CC0}");

    assertEquals(
        List.of("1 out, in: [{insert=dogs, after=cats, heading=Dogs, body=Dogs as they were.,"
            + " when=wording.pets, source=Us, licence=CC0}]"),
        edits(sample, "dogs", Way.KEEP, words("Dogs as they were.")).stream()
            .map(TakeDraftTest::shown)
            .toList());
  }
}
