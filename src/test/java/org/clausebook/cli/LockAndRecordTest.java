package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.Clausebook;
import org.clausebook.cli.report.ExitCode;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.adopt.AdoptReport;
import org.clausebook.feature.adopt.AdoptRequest;
import org.clausebook.feature.adopt.Resolution;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.record.Verb;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lock and the record beside it: whatever is changed in one by hand, no word of the other goes. */
final class LockAndRecordTest {
  private static final String FILE = "councils/little-muddling/allotments.yaml";
  private static final String HOME = "councils/little-muddling/adopted/allotments/";
  private static final String LOCK = HOME + "2026-03-05-adopted.yaml";
  private static final String CLAUSES = "templates/clauses/allotments.yaml";

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;
  private String wording;
  private String lock;

  @BeforeEach
  void adoptIt() {
    workspace = WorkspaceFolder.faultless(temporary.resolve("workspace"));
    assertDone(adopt());
    wording = workspace
        .read(FILE)
        .lines()
        .filter(line -> line.contains("wording: "))
        .findFirst()
        .orElseThrow()
        .strip();
    lock = workspace.read(LOCK);
  }

  private CommandRun adopt(String... more) {
    return record("adopt", "Full Council", "2026-03-05", "26/041", more);
  }

  private CommandRun record(
      String command, String body, String date, String minute, String... more) {
    var arguments = new ArrayList<>(List.of(
        command,
        "little-muddling",
        "allotments",
        "--body",
        body,
        "--date",
        date,
        "--minute",
        minute,
        "--as-of",
        "2026-11-22"));
    arguments.addAll(List.of(more));
    return workspace.run(arguments.toArray(String[]::new));
  }

  private static void assertDone(CommandRun run) {
    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
  }

  private void takeOutTheLine() {
    workspace.replace(FILE, "      " + wording + "\n", "");
  }

  @Test
  void otherWordsAreNeverWrittenOverThoseOfTheSameDecision() {
    takeOutTheLine();
    workspace.replace(CLAUSES, "light a fire before dusk", "light a fire");
    Map<String, String> before = workspace.files("councils");

    CommandRun run = adopt();
    CommandRun accepted = adopt("--accept-changes");

    assertEquals("""
        councils/little-muddling/allotments.yaml: error: clause 'conduct' is not what was adopted \
        on 2026-03-05: it was '… - a. light a fire before dusk; - b. let the …' and is \
        '… - a. light a fire; - b. let the …'
          hint: put into the event of line 27: %s; words that have changed since are a decision of \
        their own, with its own date
        """.formatted(wording), run.err());
    assertEquals(ExitCode.ERRORS, run.exitCode());
    assertEquals(run.err(), accepted.err());
    assertEquals(before, workspace.files("councils"));
  }

  @Test
  void theSameWordsGetTheLockThatIsThere() {
    String record = workspace.read(FILE);
    takeOutTheLine();

    CommandRun run = adopt("--no-publish");

    assertDone(run);
    assertEquals(record, workspace.read(FILE));
    assertEquals(Map.of("2026-03-05-adopted.yaml", latin(lock)), workspace.files(HOME));
    assertTrue(!run.out().contains("written " + LOCK), run::out);
  }

  private static String latin(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  @Test
  void anotherDecisionIsNotRecordedBesideALockWithoutItsLine() {
    takeOutTheLine();
    Map<String, String> before = workspace.files("councils");

    CommandRun run = record("adopt", "Full Council", "2026-09-09", "26/077");

    assertEquals(ExitCode.ERRORS, run.exitCode(), run::toString);
    assertTrue(run.err().contains("the line that says so is gone"), run::err);
    assertEquals(before, workspace.files("councils"));
  }

  @Test
  void aReviewKilledBeforeItWasOnRecordIsFinishedByRecordingItAgain() {
    String before = workspace.read(FILE);
    assertDone(record("review", "Full Council", "2026-10-05", "26/099", "--no-change"));
    Map<String, String> whole = workspace.files("councils");
    workspace.write(FILE, before);

    CommandRun check = workspace.run("check");
    CommandRun again = record("review", "Full Council", "2026-10-05", "26/099", "--no-change");

    assertTrue(
        check
            .err()
            .contains("points to this lock of what was reviewed by Full Council on 2026-10-05"),
        check::err);
    assertDone(again);
    assertEquals(whole, workspace.files("councils"));
  }

  /** What was in the file before the decision, nobody knows any more. */
  @Test
  void aLockThatIsGoneIsWrittenAgainWhileTheWordsAreTheSame() throws IOException {
    Files.delete(workspace.path(LOCK));

    assertDone(adopt());

    assertEquals(
        lock.replaceFirst("(?s)\nrecord:\n.*", "\n"),
        workspace.read(LOCK).replaceFirst("\nseal: .*\n$", "\n"));
  }

  @Test
  void aLockThatIsGoneIsNotMadeOfOtherWords() throws IOException {
    Files.delete(workspace.path(LOCK));
    workspace.replace(CLAUSES, "light a fire before dusk", "light a fire");

    CommandRun run = adopt();

    assertEquals(ExitCode.ERRORS, run.exitCode());
    assertTrue(run.err().contains("already on record, and the words have changed since"), run::err);
    assertEquals(Map.of(), workspace.files(HOME));
  }

  @Test
  void aRenamedFolderTakesItsLocksAlong() throws IOException {
    assertDone(workspace.run("generate", "--all"));
    String printed = workspace.read("output/little-muddling/allotments.md");
    Files.move(workspace.path("councils/little-muddling"), workspace.path("councils/muddling"));
    workspace
        .replace(
            "councils/muddling/council.yaml",
            "term: LMPC",
            "term: LMPC\nformerly: [little-muddling]")
        .replace(CLAUSES, "light a fire before dusk", "light a fire");

    CommandRun run = workspace.run("generate", "muddling");

    assertDone(run);
    assertEquals(
        printed.replace("little-muddling", "muddling"),
        workspace.read("output/muddling/allotments.md"));
    CommandRun review = workspace.run(
        "review",
        "muddling",
        "allotments",
        "--no-change",
        "--body",
        "Full Council",
        "--date",
        "2026-10-05",
        "--minute",
        "26/099",
        "--as-of",
        "2026-11-22");
    assertDone(review);
    assertDone(workspace.run("check"));
  }

  @Test
  void aDateOrMinuteThatWasChangedByHandIsTold() {
    workspace
        .replace(FILE, "date: 2026-03-05", "date: 2026-03-06")
        .replace(FILE, "minute: 26/041", "minute: 26/014");

    CommandRun run = workspace.run("check");

    assertEquals("""
        councils/little-muddling/allotments.yaml:27:13: warning: the date of this decision is \
        '2026-03-06' here and '2026-03-05' in its lock
          hint: put back 'date: 2026-03-05', unless the council has corrected its record
        councils/little-muddling/allotments.yaml:27:13: warning: the minute of this decision is \
        '26/014' here and '26/041' in its lock
          hint: put back 'minute: 26/041', unless the council has corrected its record
        """, run.err());
  }

  @Test
  void aMinuteThatIsTakenOutIsTold() {
    workspace.replace(FILE, "      minute: 26/041\n", "");

    CommandRun run = workspace.run("generate", "--all");

    assertTrue(
        run.err().contains("the minute of this decision is gone here and '26/041' in its lock"),
        run::err);
  }

  @Test
  void anApprovalIsNotMadeAnAdoptionByHand() {
    workspace.replace(FILE, "verb: adopted", "verb: noted");

    CommandRun run = workspace.run("check");

    assertEquals(ExitCode.ERRORS, run.exitCode(), run::toString);
    assertTrue(run.err().contains("put back 'verb: adopted'"), run::err);
  }

  @Test
  void theNameOfALockDoesNotMatter() throws IOException {
    Files.move(workspace.path(LOCK), workspace.path(HOME + "ADOPTED.YAML"));

    CommandRun run = workspace.run("check");

    assertDone(run);
    assertEquals("", run.err());
  }

  @Test
  void thePublishedFilesOfAPolicyThatIsGoneAreTold() throws IOException {
    assertDone(workspace.run("generate", "--all"));
    workspace.write(
        "councils/borwen/council.yaml",
        "name: Borwen Parish Council\ncontacts: {allotments: the Clerk}\n");
    workspace.write("councils/borwen/allotments.yaml", "version: '1'\n");
    Files.delete(workspace.path(FILE));

    CommandRun run = workspace.run("check");

    assertTrue(
        run.err().contains(LOCK + ":1:1: error: the words that were decided on are locked here"),
        run::err);
    assertTrue(
        run.err()
            .contains(
                "output/little-muddling/allotments.pdf: warning: this was published for a policy that has no file in councils/little-muddling now"),
        run::err);
    CommandRun named = workspace.run("check", "little-muddling");
    assertEquals(ExitCode.ERRORS, named.exitCode(), named::toString);
  }

  @Test
  void anEarlierDecisionGetsItsLineBackAndNothingElse() {
    workspace.replace(FILE, "no cockerels", "cockerels too");
    assertDone(record(
        "adopt", "Full Council", "2026-09-09", "26/077", "--version", "1.1", "--no-publish"));
    takeOutTheLine();
    Map<String, String> before = workspace.files("councils");

    CommandRun run = adopt();

    assertEquals(ExitCode.ERRORS, run.exitCode(), run::toString);
    assertTrue(run.err().contains("put it back into this event"), run::err);
    assertEquals(before, workspace.files("councils"));
  }

  @Test
  void whatAPersonSavesMeanwhileStays() {
    AdoptReport recording = prepared();
    workspace.replace(FILE, "# Little Muddling's own words", "# Saved meanwhile: own words");
    Map<String, String> before = workspace.files("councils");

    Result<List<Path>> written = Clausebook.open(workspace.folder()).write(recording);

    assertEquals(
        "this file has changed since it was read, so nothing was written",
        written.diagnostics().get(0).message());
    assertEquals(before, workspace.files("councils"));
  }

  @Test
  void aLockThatIsPutThereMeanwhileStays() {
    AdoptReport recording = prepared();
    workspace.write(HOME + "2026-09-09-adopted.yaml", "the words of somebody else\n");
    Map<String, String> before = workspace.files("councils");

    Result<List<Path>> written = Clausebook.open(workspace.folder()).write(recording);

    assertFalse(written.isOk());
    assertEquals(before, workspace.files("councils"));
  }

  /** The next decision, which is not written yet. */
  private AdoptReport prepared() {
    workspace.replace(FILE, "no cockerels", "cockerels too");
    var resolution = new Resolution(
        Verb.ADOPTED,
        "Full Council",
        PartialDate.parse("2026-09-09"),
        Optional.of("26/077"),
        Optional.of("1.1"),
        Optional.empty());
    Result<AdoptReport> recording = Clausebook.open(workspace.folder())
        .adopt(new AdoptRequest(
            new PolicyKey("little-muddling", "allotments"),
            resolution,
            false,
            LocalDate.of(2026, 11, 22),
            "0.1.0"));
    return recording.toOptional().orElseThrow(() -> new AssertionError(recording.diagnostics()));
  }
}
