package org.clausebook.feature.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.Clausebook;
import org.clausebook.feature.adopt.Meetings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of each clause after the library, the council's words or its facts have changed. */
final class DriftsTest {
  private static final String OUTLINE = "templates/policies/allotments.yaml";
  private static final String PROFILE = "councils/little-muddling/council.yaml";
  private static final String OWN = """
      version: "1.0"
      wording:
        livestock-rules: No cockerels.
      amendments:
        - substitute: waiting-list
          words: more than two plots
          with: more than one plot
        - insert: rent
          after: waiting-list
          heading: Rent
          body: The rent is due on Michaelmas Day.
      """;

  @TempDir
  Path folder;

  private Meetings meetings;

  @BeforeEach
  void adopt() {
    meetings = Meetings.in(folder, OWN).adopted("adopted 2026-03-05 26/1");
  }

  private PolicyDrift drift() {
    return found().drift().orElseThrow();
  }

  private DriftReport found() {
    return Clausebook.open(folder).drifts().of(Meetings.POLICY).toOptional().orElseThrow();
  }

  /** A line for each clause that is open, then its changes. */
  private List<String> open() {
    var lines = new ArrayList<String>();
    for (ClauseDrift clause : drift().open()) {
      lines.add(
          (clause.id().value() + ": " + clause.state().words() + " " + clause.detail()).strip());
      clause
          .texts()
          .facts()
          .forEach(
              fact -> lines.add("fact " + fact.field() + ": " + fact.was() + " > " + fact.is()));
      clause.upstreamChanges().forEach(change -> lines.add("upstream " + change));
      clause.ownChanges().forEach(change -> lines.add("own " + change));
      clause
          .texts()
          .misfits()
          .forEach(misfit -> lines.add("misfit " + misfit.replaceAll(":.*", "")));
    }
    return lines;
  }

  @Test
  void nothingIsOpenAfterADecision() {
    assertEquals(List.of(), open());
    assertEquals(
        List.of("purpose", "cultivation", "waiting-list", "rent", "conduct", "livestock", "review"),
        drift().clauses().stream().map(clause -> clause.id().value()).toList());
  }

  @Test
  void aPolicyWithoutLockHasNoDrift() {
    meetings.workspace().write(Meetings.FILE, OWN);

    assertEquals(Optional.empty(), found().drift());
  }

  @Test
  void otherWordsOfTheLibraryAreChangedUpstream() {
    meetings.with(Meetings.CLAUSES, "tenant's household", "tenant's family");

    assertEquals(
        List.of("cultivation: changed upstream"),
        open().stream().filter(line -> !line.startsWith("upstream")).toList());
    assertEquals(1, drift().open().get(0).upstreamChanges().size());
    assertEquals(List.of(), drift().open().get(0).ownChanges());
  }

  @Test
  void anotherHeadingIsAChangeToo() {
    meetings.with(Meetings.CLAUSES, "heading: Cultivation", "heading: Growing");

    assertEquals("cultivation: changed upstream", open().get(0));
  }

  @Test
  void otherAmendmentsAreEditedHere() {
    meetings.with(Meetings.FILE, "with: more than one plot", "with: more than half a plot");

    assertEquals("waiting-list: edited here", open().get(0));
    assertEquals(List.of(), drift().open().get(0).upstreamChanges());
    assertEquals(1, drift().open().get(0).ownChanges().size());
  }

  @Test
  void whatBothChangedIsBoth() {
    meetings
        .with(Meetings.FILE, "with: more than one plot", "with: more than half a plot")
        .with(Meetings.CLAUSES, "whoever has waited longest", "whoever waited longest");

    assertEquals("waiting-list: both", open().get(0));
  }

  @Test
  void otherWordsForAPassageAreEditedHereAndTheSameOnesAreNot() {
    meetings.with(Meetings.FILE, "No cockerels.", "No geese.");

    assertEquals("livestock: edited here", open().get(0));

    meetings.with(Meetings.FILE, "No geese.", "\"No cockerels.\"");

    assertEquals(List.of(), open());
  }

  /** The council's words are part of what the clause prints around them. */
  @Test
  void theLibrarysWordsAroundAPassageAreTheLibrarys() {
    meetings.with(
        Meetings.CLAUSES,
        "      ${wording.livestock-rules}\n",
        "      ${wording.livestock-rules} Ask.\n");

    assertEquals("livestock: changed upstream", open().get(0));
  }

  @Test
  void otherWordsOfTheModelAreChangedUpstream() {
    meetings.with(OUTLINE, "from dawn to dusk", "all day");

    assertEquals("conduct: changed upstream", open().get(0));
  }

  @Test
  void wordsOfTheModelThatTheCouncilNowWordsItselfAreEditedHere() {
    meetings.with(Meetings.FILE, "wording:\n", "wording:\n  gates: The gates are never shut.\n");

    assertEquals("conduct: edited here", open().get(0));
  }

  @Test
  void aFactThatAClausePrintsIsOfTheCouncil() {
    meetings.with(PROFILE, "the Parish Clerk", "the Warden");

    assertEquals(
        List.of(
            "waiting-list: edited here",
            "fact council.contacts.allotments: the Parish Clerk > the Warden"),
        open());
  }

  @Test
  void theTermIsToldWhereItIsPrinted() {
    meetings.with(PROFILE, "term: LMPC", "term: the Council");

    assertTrue(open().contains("fact council.term: LMPC > the Council"), open()::toString);
    assertEquals(
        List.of("purpose", "waiting-list"),
        drift().open().stream().map(clause -> clause.id().value()).toList());
  }

  @Test
  void aNewClauseOfTheLibraryIsAddedInItsPlace() {
    addFencing();

    assertEquals(List.of("fencing: added new upstream"), open());
    assertEquals(
        List.of("purpose", "cultivation", "fencing"),
        drift().clauses().stream().map(clause -> clause.id().value()).limit(3).toList());
  }

  private void addFencing() {
    meetings
        .with(OUTLINE, "  - cultivation\n", "  - cultivation\n  - fencing\n")
        .with(Meetings.CLAUSES, "clauses:\n", """
            clauses:
              fencing:
                heading: Fencing
                body: Fences are low.
            """);
  }

  @Test
  void aNewClauseThatTheCouncilLeavesOutIsToldSo() {
    addFencing();
    meetings.with(Meetings.FILE, "amendments:\n", "amendments:\n  - omit: fencing\n");

    assertEquals(List.of("fencing: added new upstream, left out here"), open());
  }

  @Test
  void aNewClauseOfTheCouncilIsInserted() {
    meetings.with(Meetings.FILE, "  - insert: rent\n", """
          - {insert: sheds, after: purpose, heading: Sheds, body: Sheds are small.}
          - insert: rent
        """);

    assertEquals(List.of("sheds: added inserted here"), open());
  }

  /** It stays where it stood: after the clause that it followed. */
  @Test
  void aClauseThatTheCouncilLeavesOutIsGoneWhereItStood() {
    meetings.with(Meetings.FILE, "amendments:\n", "amendments:\n  - omit: conduct\n");

    assertEquals(List.of("conduct: gone left out here"), open());
    assertEquals("conduct", drift().clauses().get(4).id().value());
  }

  @Test
  void aClauseThatTheLibraryWithdrewIsGone() {
    meetings.with(OUTLINE, "  - conduct\n", "");

    assertEquals(List.of("conduct: gone withdrawn upstream"), open());
  }

  @Test
  void aClauseThatAnswersSwitchOffIsLeftOutByThem() {
    meetings.with(Meetings.FILE, "  livestock-rules: No cockerels.\n", "  gates: Open.\n");

    assertTrue(open().contains("livestock: gone left out by a choice or a fact"), open()::toString);
  }

  @Test
  void aClauseThatWasLeftOutAndNowIsNotIsTakenIn() {
    meetings.with(Meetings.FILE, "amendments:\n", "amendments:\n  - omit: conduct\n");
    meetings.adopted("adopted 2026-05-07 26/2 v1.1");
    assertEquals(List.of(), open());

    meetings.with(Meetings.FILE, "  - omit: conduct\n", "");

    assertEquals(List.of("conduct: added taken in here"), open());
  }

  /** It was left out, and what the library says of it is others' words. */
  @Test
  void aClauseThatIsLeftOutIsToldWhenTheLibraryChangesIt() {
    meetings.with(Meetings.FILE, "amendments:\n", "amendments:\n  - omit: conduct\n");
    meetings.adopted("adopted 2026-05-07 26/2 v1.1");

    meetings.with(Meetings.CLAUSES, "before dusk", "at any time");

    assertEquals("conduct: changed upstream left out here", open().get(0));
  }

  /** Of the other amendments nothing is said. */
  @Test
  void anAmendmentThatNoLongerFitsIsAMisfitOfItsClause() {
    meetings.with(Meetings.CLAUSES, "more than two plots", "more than three plots");

    assertTrue(
        open().contains("misfit councils/little-muddling/allotments.yaml"), open()::toString);
    assertEquals(
        List.of("waiting-list"),
        drift().clauses().stream()
            .filter(clause -> !clause.texts().misfits().isEmpty())
            .map(clause -> clause.id().value())
            .toList());
    assertEquals(List.of(), found().problems());
  }

  /** It stands after the amendments, and is no fault of the last. */
  @Test
  void aMistakeElsewhereIsAProblemOfTheText() {
    meetings.with(Meetings.FILE, "adoption:\n", "full-name: [porpose]\nadoption:\n");

    assertEquals(List.of(), open());
    assertEquals(1, found().problems().size());
  }

  @Test
  void theLibrarysReasonsSinceTheLockedVersionAreTold() {
    meetings
        .with(Meetings.CLAUSES, "    basis: statutory\n", """
                basis: statutory
                version: "1.1"
                changes:
                  - {version: "1.0", date: 2025, reason: the first one}
                  - {version: "1.1", date: 2026-04, reason: the Act says so}
            """)
        .adopted("adopted 2026-05-07 26/2")
        .with(Meetings.CLAUSES, "version: \"1.1\"\n    changes", "version: \"1.2\"\n    changes")
        .with(
            Meetings.CLAUSES,
            "reason: the Act says so}\n",
            "reason: the Act says so}\n      - {version: \"1.2\", date: 2026-06, reason: plainer}\n");

    ClauseDrift cultivation = drift().clauses().get(1);

    assertEquals(
        List.of("1.2"),
        cultivation.texts().log().stream()
            .map(change -> change.version().value())
            .toList());
  }
}
