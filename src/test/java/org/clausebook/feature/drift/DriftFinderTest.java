package org.clausebook.feature.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.SamplePolicy;
import org.clausebook.model.Basis;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.Lock.LeftOut;
import org.clausebook.model.document.Lock.LockedClause;
import org.clausebook.model.text.ClauseId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of each clause, in which order, and words that only seem to have changed. */
final class DriftFinderTest {
  private static final ClauseId LEADS = new ClauseId("leads");
  private static final String LIBRARY = "templates/clauses/dogs.yaml";
  private static final String OWN = "councils/borwen/clauses/cats.yaml";

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

  private static LockedClause clause(Basis basis, String file, Map<String, String> provenance) {
    var words = new Lock.Text("Leads", "On leads.");
    return new LockedClause(LEADS, basis, file, provenance, Optional.of(words), words, List.of());
  }

  private static Lock leftOut(Lock lock, String id, String body) {
    return new Lock(
        lock.made(),
        lock.event(),
        lock.cycle(),
        lock.facts(),
        lock.document(),
        lock.clauses(),
        List.of(new LeftOut(new ClauseId(id), new Lock.Text("Leads", body))));
  }

  private static ClauseTexts texts(PolicyDrift drift, String id) {
    return drift.find(id).orElseThrow().texts();
  }

  /** A clause that the library has and the council omits, in neither text, is where it would be. */
  @Test
  void whatTheCouncilLeavesOutIsToldInTheLibrarysOrder() {
    SamplePolicy.in(folder)
        .outline("clauses: [clause-a, clause-b, clause-c]")
        .clauses("""
            clause-a: {heading: A, body: On leads.}
            clause-b: {heading: B, body: On leads.}
            clause-c: {heading: C, body: On leads.}
            """)
        .overlay("amendments: [{omit: clause-b}]");
    var sample = new DriftSample(folder);

    List<ClauseDrift> told = sample
        .drift(sample.lock(Map.of(), DriftSample.clause("clause-a", "On leads.", "On leads.")))
        .clauses();

    assertEquals(
        List.of("clause-a", "clause-b", "clause-c"),
        told.stream().map(c -> c.id().value()).toList());
  }

  /** The versions of the library's notes are 1.1 and 1.2. */
  @ParameterizedTest
  @CsvSource({"1.0, 1.1 1.2", "'', 1.1 1.2", "1.1, 1.2", "1.2, ''"})
  void theLibrarysNotesSinceTheLockedVersionAreTold(String locked, String told) {
    SamplePolicy.in(folder).clauses("""
        leads:
          heading: Leads
          body: On short leads.
          version: "1.2"
          changes:
            - {version: "1.1", date: 2025-09, reason: a case in court, source: the county}
            - {version: "1.2", date: 2026-09, reason: another case, source: the county}
        """);
    var sample = new DriftSample(folder);
    Map<String, String> provenance = locked.isEmpty() ? Map.of() : Map.of("version", locked);
    Lock lock = sample.lock(Map.of(), clause(Basis.MODEL, LIBRARY, provenance));

    assertEquals(
        told,
        texts(sample.drift(lock), "leads").log().stream()
            .map(change -> change.version().value())
            .collect(Collectors.joining(" ")));
  }

  @Test
  void theBasisIsTodaysAndOfWhatIsGoneTheLockedOne() {
    SamplePolicy.in(folder).clauses("leads: {heading: Leads, body: On leads., basis: statutory}");
    var sample = new DriftSample(folder);
    Lock lock = sample.lock(Map.of(), clause(Basis.LOCAL, LIBRARY, Map.of()));
    Basis today = texts(sample.drift(lock), "leads").basis();

    new SamplePolicy(folder)
        .outline("clauses: [ponds]")
        .clauses("ponds: {heading: Ponds, body: Not in ponds.}");
    PolicyDrift gone = sample.drift(leftOut(lock, "cats", "No cats."));

    assertEquals(Basis.STATUTORY, today);
    assertEquals(Basis.LOCAL, texts(gone, "leads").basis());
    assertEquals(Basis.MODEL, texts(gone, "cats").basis());
  }

  /** Offered is what the outline asks for and the library has; it may be left out all the same. */
  @Test
  void aClauseIsOfferedWhereTheOutlineHasIt() {
    SamplePolicy.in(folder)
        .outline("clauses: [leads]")
        .clauses("""
            leads: {heading: Leads, body: On leads.}
            ponds: {heading: Ponds, body: On leads.}
            """)
        .overlay("amendments: [{omit: leads}]");
    var sample = new DriftSample(folder);
    PolicyDrift drift = sample.drift(sample.lock(
        Map.of(),
        DriftSample.clause("leads", "On leads.", "On leads."),
        DriftSample.clause("ponds", "On leads.", "On leads."),
        DriftSample.clause("gone", "On leads.", "On leads.")));

    assertEquals(true, texts(drift, "leads").isOffered());
    assertEquals(false, texts(drift, "ponds").isOffered());
    assertEquals(false, texts(drift, "gone").isOffered());
  }

  /** The council has its own outline of the policy, with a clause in its own folder. */
  @Test
  void nothingOfTheCouncilsOwnClauseIsUpstream() throws IOException {
    SamplePolicy.in(folder)
        .write("councils/borwen/policies/dogs.yaml", """
            title: Dogs
            description: Where dogs may go.
            review-cycle: {words: annually}
            clauses: [leads, cats]
            """)
        .write(OWN, "clauses:\n  cats: {heading: Cats, body: Cats too.}\n");
    Files.delete(folder.resolve("templates/policies/dogs.yaml"));
    var sample = new DriftSample(folder);
    var words = new Lock.Text("Cats", "Cats too.");
    var cats = new LockedClause(
        new ClauseId("cats"), Basis.LOCAL, OWN, Map.of(), Optional.of(words), words, List.of());

    ClauseTexts locked = texts(sample.drift(sample.lock(Map.of(), cats)), "cats");
    ClauseTexts left =
        texts(sample.drift(leftOut(sample.lock(Map.of()), "cats", "Cats too.")), "cats");
    ClauseTexts leads =
        texts(sample.drift(leftOut(sample.lock(Map.of()), "leads", "Leads.")), "leads");

    assertEquals(Optional.empty(), locked.locked().upstream());
    assertEquals(Optional.empty(), locked.today().upstream());
    assertEquals(Optional.empty(), left.locked().upstream());
    assertEquals("Leads.", leads.locked().upstream().orElseThrow().body());
    assertEquals(
        "Dogs are kept on leads.", leads.today().upstream().orElseThrow().body());
  }

  @Test
  void whatNoLongerFitsIsToldWithItsLine() {
    SamplePolicy.in(folder);
    var sample = new DriftSample(folder);
    Lock lock = sample.lock(Map.of(), DriftSample.clause("leads", "On ropes.", "On lines."));
    new SamplePolicy(folder)
        .overlay("amendments:\n  - {substitute: leads, words: ropes, with: lines}\n");

    assertEquals(
        List.of("councils/borwen/dogs.yaml:2:32: these words are not in clause 'leads'"),
        texts(sample.drift(lock), "leads").misfits());
  }

  @Test
  void anAnswerThatAClausePrintsIsTold() {
    SamplePolicy.in(folder)
        .outline("clauses: [leads]\nfields: {contacts.warden: \"Who looks after dogs?\"}\n")
        .profile("contacts: {warden: the Warden}\n")
        .clauses("leads: {heading: Leads, body: \"Ask ${council.contacts.warden}.\"}");
    var sample = new DriftSample(folder);
    String words = "Ask ${council.contacts.warden}.";
    Lock lock = sample.lock(
        Map.of("council.contacts.warden", List.of("the Ranger")),
        DriftSample.clause("leads", words, words));

    assertEquals(1, texts(sample.drift(lock), "leads").facts().size());
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
