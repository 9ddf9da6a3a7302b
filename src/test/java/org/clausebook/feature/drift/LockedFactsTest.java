package org.clausebook.feature.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.SamplePolicy;
import org.clausebook.model.document.Lock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The answers that a clause prints and that are no longer what they were. */
final class LockedFactsTest {
  @TempDir
  Path folder;

  @BeforeEach
  void layTheCouncil() {
    SamplePolicy.in(folder)
        .outline("""
            clauses: [leads]
            fields:
              contacts.warden: Who looks after dogs?
              parks: {question: "Where?", type: list of text}
            """)
        .profile("""
            term: BPC
            contacts: {warden: the Warden}
            facts: {parks: [the Rec, the Green]}
            """)
        .clauses("leads: {heading: Leads, body: \"${council.term} likes dogs.\"}");
  }

  /** The locked facts are written {@code path=answer+answer}, with semicolons. */
  private List<String> changes(String facts, String locked, String now) {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    for (String fact : facts.split("; ", -1)) {
      String[] parts = fact.split("=", 2);
      answers.put("council." + parts[0], List.of(parts[1].split("\\+", -1)));
    }
    var sample = new DriftSample(folder);
    Lock lock = sample.lock(answers, DriftSample.clause("leads", locked, locked));
    return new LockedFacts(lock, sample.council())
        .changes(lock.clauses().get(0), DriftSample.text(now)).stream()
            .map(change -> change.field() + ": " + change.was() + " > " + change.is())
            .toList();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      contacts.warden=the Warden   | Ask ${council.contacts.warden}. | Ask ${council.contacts.warden}. | ''
      contacts.warden=the Ranger   | Ask ${council.contacts.warden}. | Ask ${council.contacts.warden}. | council.contacts.warden: the Ranger > the Warden
      contacts.warden=the Ranger   | Ask ${council.contacts.warden}. | Ask nobody.                     | council.contacts.warden: the Ranger > the Warden
      contacts.warden=the Ranger   | Ask ${council.contacts.warden}. | -                               | council.contacts.warden: the Ranger > the Warden
      contacts.warden=the Ranger   | Ask nobody.                     | Ask ${council.contacts.warden}. | council.contacts.warden: the Ranger > the Warden
      contacts.warden=the Ranger   | Ask nobody.                     | Ask nobody.                     | ''
      parks=the Rec                | Ask ${council.contacts.warden}. | Ask ${council.contacts.warden}. | ''
      parks=the Rec+the Green      | In ${council.parks}.            | In ${council.parks}.            | ''
      parks=the Rec                | In ${council.parks}.            | In ${council.parks}.            | council.parks: the Rec > the Rec, the Green
      parks=the Green+the Rec      | In ${council.parks}.            | In ${council.parks}.            | council.parks: the Green, the Rec > the Rec, the Green
      gone=the Pound               | In ${council.gone}.             | In ${council.gone}.             | council.gone: the Pound >
      contacts.warden=the  Warden  | Ask ${council.contacts.warden}. | Ask ${council.contacts.warden}. | ''
      """)
  void areToldWhereTheClausePrintsThem(String facts, String locked, String now, String change) {
    assertEquals(change, String.join("; ", changes(facts, locked, now)).strip());
  }

  /** The clause of the lock's document prints the name with the term: both are told. */
  @Test
  void theNameIsToldWhereTheClausePrintsItWithTheTerm() {
    String words = "${council.term} likes dogs.";

    assertEquals(List.of(), changes("name=Borwen Parish Council; term=BPC", words, words));
    assertEquals(
        List.of("council.term: Borwen > BPC"),
        changes("name=Borwen Parish Council; term=Borwen", words, words));
    assertEquals(List.of(), changes("name=Borwen Parish Council; term=LMPC", words, words));
  }

  /** A council without a term is called by its name throughout, and only the name is told. */
  @Test
  void aCouncilThatIsCalledByItsNameHasNoTermToTell() {
    new SamplePolicy(folder).profile("""
        contacts: {warden: the Warden}
        facts: {parks: [the Rec, the Green]}
        """);
    String words = "${council.term} likes dogs.";

    assertEquals(
        List.of("council.name: Borwen Town Council > Borwen Parish Council"),
        changes("name=Borwen Town Council; term=Borwen Town Council", words, words));

    new SamplePolicy(folder).clauses("leads: {heading: Leads, body: BPC likes dogs.}");
    assertEquals(
        List.of("council.term: BPC > Borwen Parish Council"),
        changes("name=Borwen Parish Council; term=BPC", words, words));
  }

  @Test
  void aNounIsAnAnswerToo() throws IOException {
    new SamplePolicy(folder)
        .words(Files.readString(Path.of("templates/words.yaml")))
        .profile("""
            kind: town
            contacts: {warden: the Warden}
            facts: {parks: [the Rec]}
            """);
    String words = "Ask the ${council.clerk}.";

    assertEquals(List.of(), changes("clerk=Town Clerk", words, words));
    assertEquals(
        List.of("council.clerk: Clerk > Town Clerk"), changes("clerk=Clerk", words, words));
  }

  /** That another clause prints the name is nothing that this one could have changed by. */
  @Test
  void onlyWhatTheClauseItselfPrintsIsTold() {
    new SamplePolicy(folder)
        .outline("clauses: [parks, leads]")
        .profile("term: BPC")
        .clauses("""
            parks: {heading: Parks, body: "${council.name} has parks."}
            leads: {heading: Leads, body: "${council.term} likes dogs."}
            """);
    String words = "${council.term} likes dogs.";

    assertEquals(List.of(), changes("name=Borwen Parish Council; term=LMPC", words, words));
    assertEquals(List.of(), changes("name=parks; term=LMPC", words, words));
  }

  /** Once is enough, however often it is printed. */
  @Test
  void anAnswerIsToldOnce() {
    String words = "Ask ${council.contacts.warden}, or ${council.contacts.warden}.";

    assertEquals(
        List.of("council.contacts.warden: the Ranger > the Warden"),
        changes("contacts.warden=the Ranger", words, words));
  }

  @Test
  void anAnswerInTheHeadingIsTold() {
    var sample = new DriftSample(folder);
    Lock lock = sample.lock(
        Map.of("council.contacts.warden", List.of("the Ranger")),
        DriftSample.clause("leads", "Ask.", "Ask."));
    var facts = new LockedFacts(lock, sample.council());
    var now = Optional.of(new Lock.Text("${council.contacts.warden}", "Ask."));

    assertEquals(1, facts.changes(lock.clauses().get(0), now).size());
    assertEquals(0, facts.changes(lock.clauses().get(0), Optional.empty()).size());
  }
}
