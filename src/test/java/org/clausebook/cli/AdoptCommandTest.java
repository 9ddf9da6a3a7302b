package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a meeting decided is recorded, and stays word for word what it was. */
final class AdoptCommandTest {
  private static final String COUNCIL = "little-muddling";
  private static final String POLICY = "allotments";
  private static final String FILE = "councils/little-muddling/allotments.yaml";
  private static final String LOCKS = "councils/little-muddling/adopted/allotments/";
  private static final String MARKDOWN = "output/little-muddling/allotments.md";
  private static final String CLAUSES = "templates/clauses/allotments.yaml";
  private static final String APPROVED = """
      adoption:
        events:
          - verb: approved
            body: Amenities Committee
            date: 2026-02-12
            minute: AC 9
          - verb: adopted
            body: Full Council
            date: pending
      """;

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  @BeforeEach
  void makeTheWorkspace() {
    workspace = WorkspaceFolder.faultless(temporary);
  }

  @Test
  void aDecisionOnRecordIsLocked() {
    String before = workspace.read(FILE);
    String printed = generate();

    CommandRun run = council();

    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
    String wording = wording(printed);
    assertEquals(
        before.replace("minute: 26/041\n", "minute: 26/041\n      wording: " + wording + "\n"),
        workspace.read(FILE));
    assertEquals(
        "little-muddling allotments: adopted by Full Council on 5 March 2026\n"
            + "version: 1.0\n"
            + "wording: " + wording + "\n"
            + "written councils/little-muddling/adopted/allotments/2026-03-05-adopted.yaml\n"
            + "written councils/little-muddling/allotments.yaml\n"
            + "+      wording: " + wording + "\n"
            + "published output/little-muddling/allotments.md\n"
            + "published output/little-muddling/allotments.html\n"
            + "published output/little-muddling/allotments.pdf\n",
        run.out());
    assertEquals(printed, generate());
  }

  @Test
  void nothingThatChangesMeanwhileChangesWhatIsPrinted() {
    String printed = generate();
    council();

    workspace
        .replace(CLAUSES, "wholly or mainly used", "used")
        .replace("councils/little-muddling/council.yaml", "the Parish Clerk", "the Warden")
        .replace(FILE, "no cockerels", "cockerels too")
        .replace(FILE, "more than two plots", "words that stand nowhere")
        .replace("templates/policies/allotments.yaml", "  - conduct\n", "");

    assertEquals(printed, generate());
    CommandRun check = workspace.run("check");
    assertTrue(check.err().contains("these words are not in clause 'waiting-list'"), check::err);
  }

  @Test
  void theWorkingTextIsPrintedAsADraftBeside() {
    council();
    workspace.replace(FILE, "no cockerels", "cockerels too");

    CommandRun run = workspace.run("generate", COUNCIL, POLICY, "--draft", "--format", "md,html");

    assertEquals(
        "output/little-muddling/allotments.draft.md\noutput/little-muddling/allotments.draft.html\n",
        run.out());
    String draft = workspace.read("output/little-muddling/allotments.draft.md");
    assertTrue(draft.contains("cockerels too"), draft);
    assertTrue(draft.contains("notice: \"DRAFT: not yet approved by Amenities Committee\""), draft);
    assertTrue(draft.endsWith("Adopted by Full Council on , minute\n"), draft);
    assertFalse(workspace.files("output").containsKey(POLICY + ".md"));
  }

  @Test
  void aDryRunWritesNothing() {
    Map<String, String> before = workspace.files("");

    CommandRun run = council("--dry-run");

    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
    assertTrue(run.out().contains("would write councils/little-muddling/allotments.yaml"));
    assertTrue(run.out().contains("+      wording: "));
    assertEquals(before, workspace.files(""));
  }

  @Test
  void theSameDecisionIsRecordedOnce() {
    council();
    Map<String, String> before = workspace.files("");

    CommandRun again = council();

    assertEquals(ExitCode.DONE, again.exitCode(), again::toString);
    assertTrue(again.out().contains("nothing to write: it is on record already"), again::out);
    assertEquals(before, workspace.files(""));
  }

  @Test
  void twoStagesAreTwoDecisions() {
    workspace.write(FILE, APPROVED);
    CommandRun committee =
        adopt("--verb", "approved", "--body", "Amenities Committee", "--date", "2026-02-12");
    assertEquals(ExitCode.DONE, committee.exitCode(), committee::toString);
    assertTrue(generate().contains("notice: \"DRAFT: not yet adopted by Full Council\""));

    CommandRun council = council();

    assertEquals(ExitCode.DONE, council.exitCode(), council::toString);
    assertTrue(council.out().contains("""
            -      date: pending
            +      date: 2026-03-05
            +      minute: 26/041
            +      wording:"""), council::out);
    assertTrue(generate().contains("status: \"adopted\""));
    assertEquals(2, workspace.files(LOCKS).size());
  }

  @Test
  void whatHasChangedSinceTheCommitteeApprovedItIsShownFirst() {
    workspace.write(FILE, APPROVED);
    adopt("--verb", "approved", "--body", "Amenities Committee", "--date", "2026-02-12");
    workspace.replace(CLAUSES, "light a fire before dusk", "light a fire");
    Map<String, String> before = workspace.files("");

    CommandRun refused = council();
    assertEquals(before, workspace.files(""));
    CommandRun accepted = council("--accept-changes");

    assertEquals(ExitCode.ERRORS, refused.exitCode());
    assertEquals("""
        councils/little-muddling/allotments.yaml: error: clause 'conduct' is not what was approved \
        on 2026-02-12: it was '… - a. light a fire before dusk; - b. let the …' and is \
        '… - a. light a fire; - b. let the …'
          hint: have it approved again, put the words back, or use '--accept-changes' if the \
        meeting decided on these words
        """, refused.err());
    assertEquals(ExitCode.DONE, accepted.exitCode(), accepted::toString);
    assertTrue(
        accepted.out().contains("changed since it was approved: clause 'conduct': it was '"),
        accepted::out);
  }

  @Test
  void clausesInAnotherOrderThanTheCommitteeApprovedAreShown() {
    workspace.write(FILE, APPROVED);
    adopt("--verb", "approved", "--body", "Amenities Committee", "--date", "2026-02-12");
    workspace.write(FILE, workspace.read(FILE) + """
        amendments:
          - move: conduct
            before: waiting-list
        """);

    CommandRun refused = council();

    assertEquals(ExitCode.ERRORS, refused.exitCode(), refused::toString);
    assertTrue(
        refused
            .err()
            .contains(
                "clause 'conduct' is not what was approved on 2026-02-12: it was" + " 'clause "),
        refused::err);
  }

  @Test
  void aLaterApprovalDoesNotDisplaceWhatIsAdopted() {
    council();
    String printed = generate();
    workspace.replace(FILE, "no cockerels", "cockerels too");

    CommandRun run = adopt(
        "--verb",
        "approved",
        "--body",
        "Amenities Committee",
        "--date",
        "2026-07-01",
        "--minute",
        "AC 31",
        "--version",
        "1.1");

    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
    assertEquals(printed, generate());
    assertTrue(workspace.read(FILE).startsWith("""
            # Little Muddling's own words in the allotments policy, and the record of its adoption.
            version: "1.1"
            """));
  }

  @Test
  void whatWouldNotPassAStrictCheckIsNotAdopted() {
    workspace.write(FILE, "review-cycle: {words: annually}\n");

    CommandRun run = council();

    assertEquals(ExitCode.ERRORS, run.exitCode());
    assertTrue(run.err().contains("[review-missing]"), run::err);
    assertEquals("review-cycle: {words: annually}\n", workspace.read(FILE));
  }

  @Test
  void aDecisionWithoutAMinuteNeedsAReason() {
    workspace.write(FILE, "version: '1'\n");
    CommandRun refused = adopt("--body", "Full Council", "--date", "2026-03-05");
    workspace.write(FILE, """
        version: '1'
        lint:
          - silence: missing-minute
            because: the minute book was lost in the flood
        """);

    CommandRun accepted = adopt("--body", "Full Council", "--date", "2026-03-05");

    assertTrue(refused.err().contains("[missing-minute]"), refused::err);
    assertEquals(ExitCode.DONE, accepted.exitCode(), accepted::toString);
  }

  @Test
  void whatIsOutOfOrderIsRefused() {
    council();
    workspace.replace(FILE, "no cockerels", "cockerels too");

    assertRefused(
        "the meeting of 2027-01-01 is still to come",
        "--body",
        "Full Council",
        "--date",
        "2027-01-01");
    assertRefused(
        "this decision is on record as one of 'Full Council', not of 'The Board'",
        "--body",
        "The Board",
        "--date",
        "2026-03-05");
    assertRefused(
        "this decision is already on record, and the words have changed since",
        "--body",
        "Full Council",
        "--date",
        "2026-03-05",
        "--minute",
        "26/041");
    assertRefused(
        "version '1.0' was adopted with other words, and '1.0' is not a later version",
        "--body",
        "Full Council",
        "--date",
        "2026-09-09",
        "--minute",
        "26/077");
  }

  private void assertRefused(String message, String... arguments) {
    Map<String, String> before = workspace.files("");

    CommandRun run = adopt(arguments);

    assertEquals(ExitCode.ERRORS, run.exitCode(), run::toString);
    assertTrue(run.err().contains(message), run::err);
    assertEquals(before, workspace.files(""));
  }

  @Test
  void anEditedLockIsRefusedAndTheClauseNamed() {
    council();
    generate();
    workspace.replace(
        LOCKS + "2026-03-05-adopted.yaml",
        "body: \"Hens and rabbits may be kept, but no cockerels.\"\n    sha",
        "body: \"Hens may be kept.\"\n    sha");

    CommandRun run = workspace.run("generate", "--all");

    assertEquals(ExitCode.ERRORS, run.exitCode());
    assertTrue(run.err().contains("clause 'livestock' is not as it was decided"), run::err);
    Map<String, String> before = workspace.files("councils");
    assertEquals(ExitCode.ERRORS, council().exitCode());
    assertEquals(before, workspace.files("councils"));
  }

  @Test
  void layoutsThatPrintOtherWordsAreWarnedOf() {
    council();
    workspace.replace("templates/layouts/policy/policy.md.ftl", "# ${title}\n", "# The ${title}\n");

    CommandRun run = workspace.run("generate", COUNCIL, POLICY, "--format", "html");

    assertEquals(ExitCode.DONE, run.exitCode());
    assertEquals("""
        councils/little-muddling/allotments.yaml: warning: the layouts now print other words than \
        when this policy was adopted
          hint: see what 'policy generate' changes; put the words of the layouts back, or adopt the \
        policy again
        """, run.err());
  }

  @Test
  void anAdoptionThatIsTypedAfterALockedOneIsNotLocked() {
    council();
    workspace.replace(FILE, "no cockerels", "cockerels too").replace(FILE, "\n  printed:", """
        \

            - verb: adopted
              body: Full Council
              date: 2026-09-03
              minute: 26/077

          printed:""");

    CommandRun run = workspace.run("generate", COUNCIL, POLICY, "--format", "md");

    assertEquals(ExitCode.DONE, run.exitCode());
    assertTrue(
        run.err().contains("the words of this decision are not locked, though those of an earlier"),
        run::err);
    assertTrue(workspace.read(MARKDOWN).contains("cockerels too"));
  }

  @Test
  void aMinuteTypedLaterIsPrintedWithTheLockedWords() {
    workspace
        .replace(FILE, "      minute: 26/041\n", "")
        .replace(FILE, ", minute ${adopted.minute}", "")
        .replace(FILE, "adoption:\n", """
            lint:
              - silence: missing-minute
                because: the minutes are not signed yet
            adoption:
            """);
    adopt("--body", "Full Council", "--date", "2026-03-05");
    workspace
        .replace(FILE, "    date: 2026-03-05\n", "    date: 2026-03-05\n      minute: 26/041\n")
        .replace(CLAUSES, "wholly or mainly used", "used");

    String printed = generate();

    assertTrue(printed.contains("    minute: \"26/041\"\n"), printed);
    assertTrue(printed.contains("wholly or mainly used"), printed);
  }

  private CommandRun council(String... more) {
    return adopt(Stream.concat(
            Stream.of("--body", "Full Council", "--date", "2026-03-05", "--minute", "26/041"),
            Stream.of(more))
        .toArray(String[]::new));
  }

  private CommandRun adopt(String... arguments) {
    return workspace.run(Stream.concat(
            Stream.of("adopt", COUNCIL, POLICY, "--as-of", "2026-11-22"), Stream.of(arguments))
        .toArray(String[]::new));
  }

  private String generate() {
    CommandRun run = workspace.run("generate", COUNCIL, POLICY, "--format", "md");
    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
    return workspace.read(MARKDOWN);
  }

  private static String wording(String printed) {
    String key = "wording-sha256: \"";
    int start = printed.indexOf(key) + key.length();
    return printed.substring(start, start + 64);
  }

  /** A clause of which no word can be printed is not called empty as well. */
  @Test
  void whatAMistakeTookAwayIsNoSecondMistake() {
    var workspace = WorkspaceFolder.faultless(temporary.resolve("words-missing"))
        .replace(
            "templates/clauses/shared.yaml",
            "This policy is reviewed ${review.words}.",
            "The ${council.clerk} reviews this policy ${review.words}.");

    CommandRun run = workspace.run(
        "adopt",
        "little-muddling",
        "allotments",
        "--body=Full Council",
        "--date=2026-03-05",
        "--minute=26/041",
        "--as-of=2026-04-01");

    assertEquals(ExitCode.ERRORS, run.exitCode(), run::toString);
    assertEquals(
        List.of("no merge field is called 'council.clerk'"),
        run.err()
            .lines()
            .filter(line -> line.contains(": error: "))
            .map(line -> line.replaceFirst(".*: error: ", ""))
            .toList());
  }
}
