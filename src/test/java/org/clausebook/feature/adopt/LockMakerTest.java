package org.clausebook.feature.adopt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.SamplePolicy;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.PolicySources;
import org.clausebook.model.document.Lock;
import org.clausebook.model.record.Decision;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.Fingerprint;
import org.clausebook.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a lock holds of the answers that its words print, and of where its clauses come from. */
final class LockMakerTest {
  private static final Lock.Made MADE = new Lock.Made(
      "0.1.0", Optional.empty(), Fingerprint.of(new byte[1]), Fingerprint.of(new byte[2]));
  private static final Decision EVENT = new Decision(
      "adopted",
      "Full Council",
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      Optional.empty());
  private static final String ASKED = """
      clauses: [leads]
      fields:
        contacts.warden: Who looks after dogs?
        contacts.ranger: {question: "Who fines?", required: no}
        parks: {question: "Where?", type: list of text, required: no}
      """;
  private static final String ANSWERED = """
      contacts: {warden: the Warden, ranger: the Ranger}
      facts: {parks: [the Rec, the Green, the Rec]}
      """;

  @TempDir
  Path folder;

  private SamplePolicy dogs() {
    return SamplePolicy.in(folder).outline(ASKED).profile(ANSWERED);
  }

  private Lock lock() {
    return lock(new PolicyKey("borwen", "dogs"));
  }

  private Lock lock(PolicyKey key) {
    var workspace = Workspace.open(folder, task -> {});
    PolicySources sources = faultless(workspace.policy(key).sources());
    return new LockMaker(sources, faultless(workspace.resolve(sources)), workspace)
        .make(faultless(workspace.compose(key)), EVENT, MADE);
  }

  private static <T> T faultless(Result<T> result) {
    return result.toOptional().orElseThrow(() -> new AssertionError(result.diagnostics()));
  }

  /** Whatever a council writes may ask for an answer, and what is printed is locked. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      title: Dogs of ${council.contacts.warden}
      owner: "${council.contacts.warden}"
      related: ["a letter of ${council.contacts.warden}"]
      law: ["the orders of ${council.contacts.warden}"]
      guidance: ["the notes of ${council.contacts.warden}"]
      adoption: {printed: ["Signed by ${council.contacts.warden}."]}
      amendments: [{retitle: leads, with: "Leads of ${council.contacts.warden}"}]
      amendments: [{substitute: leads, with: "Ask ${council.contacts.warden}."}]
      amendments: [{insert: ponds, after: leads, heading: Ponds, body: "${council.contacts.warden}"}]
      """)
  void anAnswerIsLockedWhereverItIsPrinted(String overlay) {
    dogs().overlay(overlay);

    assertEquals(
        Map.of("council.contacts.warden", List.of("the Warden")), lock().facts());
  }

  @Test
  void anOfficeThatSignsIsLocked() throws IOException {
    dogs()
        .write("templates/control.yaml", Files.readString(Path.of("templates/control.yaml")))
        .overlay("signatures: [Chairman, \"${council.contacts.warden}\"]");

    assertEquals(
        Map.of("council.contacts.warden", List.of("the Warden")), lock().facts());
  }

  @Test
  void anAnswerInTheLetterheadIsLocked() {
    dogs().profile(ANSWERED + "letterhead: [\"Write to ${council.contacts.ranger}\"]\n");

    assertEquals(
        Map.of("council.contacts.ranger", List.of("the Ranger")), lock().facts());
  }

  /** The library's words ask, and the council's words within them do. */
  @Test
  void anAnswerInTheWordsOfAPassageIsLockedWithThem() {
    dogs()
        .outline(ASKED + "wording: {places: {about: Where to}}\n")
        .clauses("leads: {heading: Leads, body: \"Dogs walk here. ${wording.places}\"}")
        .overlay("wording: {places: \"Ask ${council.contacts.warden}.\"}");

    assertEquals(
        Map.of(
            "council.contacts.warden",
            List.of("the Warden"),
            "wording.places",
            List.of("Ask ${council.contacts.warden}.")),
        lock().facts());
  }

  @Test
  void anAnswerThatNoWordsPrintIsNotLocked() {
    dogs();

    assertEquals(Map.of(), lock().facts());
  }

  @Test
  void allAnswersOfAListAreLockedInTheirOrder() {
    dogs().clauses("leads: {heading: Leads, body: \"In ${council.parks}.\"}");

    assertEquals(
        Map.of("council.parks", List.of("the Rec", "the Green", "the Rec")),
        lock().facts());
  }

  /** A council that calls its clerk otherwise next year has not changed what was adopted. */
  @Test
  void theNounsThatArePrintedAreLocked() throws IOException {
    dogs()
        .words(Files.readString(Path.of("templates/words.yaml")))
        .profile("kind: town\nnouns: {clerk: Town Clerk}\n" + ANSWERED)
        .clauses("leads: {heading: Leads, body: \"Ask the ${council.clerk}.\"}");

    assertEquals(Map.of("council.clerk", List.of("Town Clerk")), lock().facts());
  }

  @Test
  void anAnswerThatIsPrintedInWelshIsLockedInBothLanguages() {
    WorkspaceFolder.faultless(folder)
        .layMended(WorkspaceFolder.SAMPLES.resolve("welsh-amendment-without-its-words"));

    Map<String, List<String>> facts = lock(new PolicyKey("pentre-gwag", "pond")).facts();

    assertEquals(List.of("Pentre Gwag Community Council"), facts.get("council.name"));
    assertEquals(List.of("Cyngor Cymuned Pentre Gwag"), facts.get("cy.council.name"));
  }

  @Test
  void aClauseSaysFromWhichModelItIs() {
    dogs().clauses("""
        leads:
          heading: Leads
          body: Dogs are kept on leads.
          source: Model by-laws
          version: "1.10"
          licence: OGL-UK-3.0
        """);

    Lock.LockedClause leads = lock().clauses().get(0);

    assertEquals("templates/clauses/dogs.yaml", leads.file());
    assertEquals(
        "{source=Model by-laws, version=1.10, licence=OGL-UK-3.0}",
        leads.provenance().toString());
  }

  @Test
  void aClauseOfTheCouncilsOwnHasNoWordsUpstream() {
    dogs()
        .overlay("amendments: [{insert: ponds, after: leads, heading: Ponds, body: No swimming.}]");

    Lock.LockedClause ponds = lock().clauses().get(1);

    assertEquals("councils/borwen/dogs.yaml", ponds.file());
    assertEquals(Map.of(), ponds.provenance());
    assertEquals(Optional.empty(), ponds.upstream());
    assertEquals(new Lock.Text("Ponds", "No swimming."), ponds.own());
  }

  /** Two amendments of one kind in one file are one line. */
  @Test
  void aClauseSaysWhoChangedItEachOnce() {
    dogs().overlay("""
        amendments:
          - {substitute: leads, words: Dogs are, with: A dog is}
          - {substitute: leads, words: on leads, with: on a lead}
          - {retitle: leads, with: Lead}
        """);

    assertEquals(
        List.of(
            "heading substituted, councils/borwen/dogs.yaml",
            "words substituted, councils/borwen/dogs.yaml"),
        lock().clauses().get(0).changes());
  }

  @Test
  void onlyWhatTheLibraryHasAndTheCouncilDoesNotPrintIsLeftOut() {
    dogs()
        .outline("clauses: [ponds, leads]\n")
        .profile("")
        .clauses("""
            leads: {heading: Leads, body: On leads.}
            ponds: {heading: Ponds, body: Not in ponds.}
            """)
        .overlay("amendments: [{omit: ponds}]");

    Lock lock = lock();

    assertEquals(
        List.of("leads"), lock.clauses().stream().map(c -> c.id().value()).toList());
    assertEquals(
        List.of(new Lock.LeftOut(new ClauseId("ponds"), new Lock.Text("Ponds", "Not in ponds."))),
        lock.leftOut());
  }
}
