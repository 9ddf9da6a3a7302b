package org.clausebook.feature.adopt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clausebook.Clausebook;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.OutputFile;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.record.Verb;
import org.clausebook.model.text.FileContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is prepared for a decision, on its way to the disk. */
final class AdoptionsTest {
  @TempDir
  Path temporary;

  @Test
  void aLockThatHasComeIntoItsPlaceMeanwhileIsNotWrittenOver() {
    var workspace = WorkspaceFolder.faultless(temporary);
    AdoptReport prepared = adopt(workspace);
    String lock = prepared.lock().orElseThrow();
    workspace.write(lock, "words of another decision\n");
    var before = workspace.files("");

    var written = Clausebook.open(workspace.folder()).write(prepared);

    assertEquals(false, written.isOk());
    assertEquals(before, workspace.files(""));
  }

  @Test
  void whereNothingHasComeItIsWritten() {
    var workspace = WorkspaceFolder.faultless(temporary);
    AdoptReport prepared = adopt(workspace);

    var written = Clausebook.open(workspace.folder()).write(prepared);

    assertEquals(true, written.isOk(), written::toString);
    assertEquals(prepared.text().after(), workspace.read(prepared.text().file()));
  }

  /** The council may have another logo when somebody prints what was adopted. */
  @Test
  void thePicturesThatAreDecidedOnAreKeptWithTheWords() throws IOException {
    var workspace = WorkspaceFolder.faultless(temporary)
        .layMended(WorkspaceFolder.SAMPLES.resolve("logo-misspelt"));

    List<OutputFile> files = adopt(workspace).files();

    assertEquals(
        List.of("adopted/_pictures/", "adopted/allotments/", ""),
        files.stream()
            .map(file -> file.path().replaceFirst("councils/little-muddling/", ""))
            .map(path -> path.substring(0, path.lastIndexOf('/') + 1))
            .toList());
    Path logo = workspace.path("councils/little-muddling/logo.png");
    assertEquals(FileContent.of(Files.readAllBytes(logo)), files.get(0).content());
  }

  private static AdoptReport adopt(WorkspaceFolder workspace) {
    var resolution = new Resolution(
        Verb.ADOPTED,
        "Full Council",
        PartialDate.parse("2026-03-05"),
        Optional.of("26/041"),
        Optional.empty(),
        Optional.empty());
    return Clausebook.open(workspace.folder())
        .adopt(new AdoptRequest(
            new PolicyKey("little-muddling", "allotments"),
            resolution,
            false,
            LocalDate.of(2026, 12, 1),
            "test"))
        .toOptional()
        .orElseThrow();
  }

  private static final String BY_THE_COMMITTEE = "approved 2026-02-12 AC9 Committee";
  private static final String BY_THE_COUNCIL = "adopted 2026-03-05 26/1";

  private Meetings meetings() {
    return Meetings.in(temporary, "version: '1.0'\n");
  }

  private static Meetings reworded(Meetings meetings) {
    return meetings.with(Meetings.CLAUSES, "tenant's household", "tenant's family");
  }

  @Test
  void wordsThatChangedSinceTheCommitteeApprovedThemAreNotAdopted() {
    var meetings = reworded(meetings().adopted(BY_THE_COMMITTEE));

    Result<AdoptReport> adoption = meetings.adopt(BY_THE_COUNCIL);

    assertTrue(
        Meetings.message(adoption)
            .startsWith("clause 'cultivation' is not what was approved on 2026-02-12"),
        adoption::toString);
  }

  @Test
  void theMeetingMayAcceptTheChanges() {
    var meetings = reworded(meetings().adopted(BY_THE_COMMITTEE));

    AdoptReport adoption = meetings.adopt(BY_THE_COUNCIL, true).toOptional().orElseThrow();

    assertEquals(
        List.of("'cultivation'"),
        adoption.changes().stream().map(ChangedClause::name).toList());
  }

  /** The newest approval counts, and none that an adoption has used up. */
  @Test
  void onlyTheApprovalSinceTheLastAdoptionIsHeldAgainstTheWords() {
    var meetings = reworded(meetings().adopted(BY_THE_COMMITTEE))
        .adopted("approved 2026-02-26 AC10 Committee")
        .adopted(BY_THE_COUNCIL)
        .with(Meetings.CLAUSES, "tenant's family", "tenant's relatives");

    Result<AdoptReport> next = meetings.adopt("adopted 2026-05-07 26/9 v1.1");

    assertEquals(List.of(), next.toOptional().orElseThrow().changes(), next::toString);
  }

  @Test
  void anotherApprovalIsNotHeldAgainstAnApproval() {
    var meetings = reworded(meetings().adopted(BY_THE_COMMITTEE));

    assertTrue(meetings.adopt("approved 2026-02-26 AC10 Committee").isOk());
  }

  /** Nobody knows its words. */
  @Test
  void anApprovalThatIsNotLockedHindersNothing() {
    var meetings = Meetings.in(temporary, """
        version: '1.0'
        adoption:
          events:
            - {verb: approved, body: Committee, date: 2026-02-12, minute: AC 9}
        """);

    assertTrue(meetings.adopt(BY_THE_COUNCIL).isOk());
  }

  @Test
  void aVersionIsAdoptedWithOneTextAlone() {
    var meetings = reworded(meetings().adopted(BY_THE_COUNCIL));

    assertEquals("use '--version 1.1'", Meetings.hint(meetings.adopt("adopted 2026-05-07 26/9")));
    assertTrue(meetings.adopt("adopted 2026-05-07 26/9 v1.1").isOk());
  }

  @Test
  void theSameWordsAreAdoptedAgainUnderTheirVersion() {
    assertTrue(
        meetings().adopted(BY_THE_COUNCIL).adopt("adopted 2026-05-07 26/9").isOk());
  }

  /** The history of earlier years has that version already: its words were others. */
  @Test
  void aDecisionIsGivenTheVersionOfTheFileUnlessItIsHistory() {
    String history = """
        version: '1.0'
        history:
          - {version: '%s', date: 2019, change: The first one.}
        """;

    assertTrue(Meetings.added(meetings().adopt(BY_THE_COUNCIL)).contains("version: \"1.0\""));
    assertFalse(Meetings.added(
            Meetings.in(temporary.resolve("same"), history.formatted("1.0")).adopt(BY_THE_COUNCIL))
        .toString()
        .contains("version"));
    assertTrue(Meetings.added(
            Meetings.in(temporary.resolve("other"), history.formatted("0.9")).adopt(BY_THE_COUNCIL))
        .toString()
        .contains("version: \"1.0\""));
  }

  /** Of what was decided years ago nobody knows the words; it says so, and nothing is locked. */
  @Test
  void aDecisionBeforeTheOneInForceIsRecordedWithoutItsWords() {
    Result<AdoptReport> late = meetings().adopted(BY_THE_COUNCIL).adopt("adopted 2024-03-05 24/1");

    assertEquals(Optional.empty(), late.toOptional().orElseThrow().lock());
    assertTrue(
        Meetings.message(late).startsWith("the words of this decision are not locked"),
        late::toString);
  }

  @Test
  void aLockedDecisionOfThePastSaysNothingOfLocks() {
    var meetings = meetings().adopted("adopted 2024-03-05 24/1").adopted(BY_THE_COUNCIL);

    Result<AdoptReport> again = meetings.adopt("adopted 2024-03-05 24/1");

    assertEquals(List.of(), again.diagnostics());
    assertEquals(List.of(), again.toOptional().orElseThrow().files());
  }

  @Test
  void theWordsOfADecisionOnRecordAreNotLockedAgainWithOthers() {
    var meetings = reworded(meetings().adopted(BY_THE_COUNCIL));

    assertEquals(
        "this decision is already on record, and the words have changed since",
        Meetings.message(meetings.adopt(BY_THE_COUNCIL)));
  }

  /** A process was ended after it had written the lock. */
  @Test
  void aLockThatWaitsIsTakenIfItsWordsAreTheSame() {
    var meetings = meetings();
    String before = meetings.workspace().read(Meetings.FILE);
    meetings.adopted(BY_THE_COUNCIL).workspace().write(Meetings.FILE, before);

    AdoptReport again = meetings.adopt(BY_THE_COUNCIL).toOptional().orElseThrow();

    assertEquals(
        List.of(Meetings.FILE), again.files().stream().map(file -> file.path()).toList());
    assertEquals(
        "clause 'cultivation' is not what was adopted on 2026-03-05",
        Meetings.message(reworded(meetings).adopt(BY_THE_COUNCIL)).replaceAll(":.*", ""));
  }

  @Test
  void aWaitingLockWithItsClausesInAnotherOrderIsNotTaken() {
    var meetings = meetings();
    String before = meetings.workspace().read(Meetings.FILE);
    meetings.adopted(BY_THE_COUNCIL).workspace().write(Meetings.FILE, before);
    meetings.with(
        "templates/policies/allotments.yaml",
        "  - cultivation\n  - waiting-list\n",
        "  - waiting-list\n  - cultivation\n");

    Result<AdoptReport> again = meetings.adopt(BY_THE_COUNCIL);

    assertFalse(again.isOk());
    assertTrue(
        again.diagnostics().stream().allMatch(told -> told.message().contains("clause 2 of 5")),
        again::toString);
  }

  @Test
  void nothingWithAWarningIsAdopted() {
    var meetings = meetings().with(Meetings.CLAUSES, "This policy says how.", "TBC.");

    Result<AdoptReport> adoption = meetings.adopt(BY_THE_COUNCIL);

    assertFalse(adoption.isOk());
    assertTrue(adoption.diagnostics().stream().allMatch(Diagnostic::isError), adoption::toString);
  }

  /** Its review is overdue today; it was not then. It is told at its line in the file to be. */
  @Test
  void whatARuleSaysOfTodayHindersNoDecisionOfThePast() {
    Result<AdoptReport> adoption = meetings().adopt("adopted 2020-03-05 20/1");

    assertEquals(
        List.of("review-overdue"),
        adoption.diagnostics().stream().flatMap(told -> told.rule().stream()).toList());
    Diagnostic told = adoption.diagnostics().get(0);
    String after = adoption.toOptional().orElseThrow().text().after();
    assertTrue(told.location().position().isPresent(), told::toString);
    assertTrue(told.location().position().get().line() <= after.lines().count(), told::toString);
  }

  /** It silences nothing today, and may tomorrow. */
  @Test
  void aSilenceOfARuleAboutTodayMayWaitForItsDay() {
    String silence = """
        version: '1.0'
        lint:
          - {silence: %s, because: we know}
        """;

    assertTrue(Meetings.in(temporary.resolve("today"), silence.formatted("review-overdue"))
        .adopt("adopted 2026-11-05 26/1")
        .isOk());
    assertFalse(Meetings.in(temporary.resolve("any"), silence.formatted("long-sentence"))
        .adopt("adopted 2026-11-05 26/1")
        .isOk());
  }
}
