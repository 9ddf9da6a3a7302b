package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a clerk gets for the agenda, and does after the meeting. */
final class PackCommandTest {
  private static final Path APPROVED = Path.of("src/test/resources/console");
  private static final String COUNCIL = "little-muddling";
  private static final String OVERLAY = "councils/little-muddling/allotments.yaml";
  private static final String LIBRARY = "templates/clauses/allotments.yaml";
  private static final String PACK = "output/little-muddling/pack-2026-12-07-full-council";
  private static final String AS_OF = "2026-11-22";
  private static final Pattern WORD = Pattern.compile("[\"']([^\"']*)[\"']|(\\S+)");

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  @BeforeEach
  void makeTheWorkspace() {
    workspace = WorkspaceFolder.faultless(temporary.resolve("workspace"));
  }

  private void adopt() {
    run(("adopt little-muddling allotments --body 'Full Council' --date 2026-03-05"
        + " --minute 26/041 --no-publish --as-of " + AS_OF));
  }

  private CommandRun run(String line) {
    List<String> words = WORD.matcher(line)
        .results()
        .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
        .toList();
    CommandRun run = workspace.run(words.toArray(String[]::new));
    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
    return run;
  }

  private CommandRun pack(String... options) {
    var arguments = new ArrayList<>(List.of("pack", COUNCIL, "--as-of", AS_OF));
    arguments.addAll(List.of(options));
    return workspace.run(arguments.toArray(String[]::new));
  }

  private CommandRun council(String... options) {
    var arguments = new ArrayList<>(List.of("--meeting", "2026-12-07", "--body", "Full Council"));
    arguments.addAll(List.of(options));
    return pack(arguments.toArray(String[]::new));
  }

  /** The printed command that records the decision, once its minute is known. */
  private void decide(CommandRun pack, String minute) {
    String line = pack.out()
        .lines()
        .filter(printed -> printed.startsWith("  policy "))
        .findFirst()
        .orElseThrow();
    String day = line.replaceAll(".*--date (\\S+).*", "$1");
    run(line.strip().substring("policy ".length()).replace("MINUTE", minute) + " --as-of " + day);
  }

  private void changeTheLibrary() {
    workspace.replace(LIBRARY, "before dusk", "before eight o'clock");
  }

  @Test
  void itHasHelpWithExamples() {
    new ConsoleText(APPROVED.resolve("help-pack")).verify(workspace.run("pack", "--help"));
  }

  @Test
  void aCommitteeIsAskedToRecommendAndTheCouncilToAdopt() {
    adopt();
    changeTheLibrary();

    CommandRun first = pack("--meeting", "2026-11-30", "--body", "Amenities Committee");

    assertEquals(new CommandRun(ExitCode.DONE, """
            output/little-muddling/pack-2026-11-30-amenities-committee.html
            output/little-muddling/pack-2026-11-30-amenities-committee.pdf
            after the meeting on 30 November 2026, with the minute of each decision:
              policy adopt little-muddling allotments --verb approved --body "Amenities Committee" \
            --date 2026-11-30 --version 1.1 --minute MINUTE
            """, ""), first);
    String papers =
        workspace.read("output/little-muddling/pack-2026-11-30-amenities-committee.html");
    assertTrue(
        papers.contains("That Amenities Committee approves the Little Muddling Parish Council"
            + " Allotments Policy, version 1.1, as set out in this pack, and recommends to Full"
            + " Council that it be adopted."),
        papers);
    decide(first, "'AC 12'");
    CommandRun second = council();
    assertEquals("", second.err());
    papers = workspace.read(PACK + ".html");
    assertTrue(papers.contains("light a fire before <del><span class=\"edge\">deleted: "), papers);
    assertTrue(
        papers.contains("as set out in this pack and approved by Amenities Committee on 30th"
            + " November 2026 (minute AC 12), be adopted by Full Council in place of version 1.0."),
        papers);
    decide(second, "26/099");
    assertTrue(workspace.read(OVERLAY).contains("minute: 26/099"), workspace.read(OVERLAY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"policy/record.html.ftl", "pack/pack.html.ftl", "redline/redline.html.ftl"})
  void aLayoutWithAMistakeIsNamedAndNothingIsWritten(String layout) {
    adopt();
    changeTheLibrary();
    workspace.write("templates/layouts/" + layout, "</#if>\n");

    CommandRun run = council("--format", "html");

    assertEquals(ExitCode.ERRORS, run.exitCode(), run::toString);
    assertTrue(
        run.err().startsWith("templates/layouts/" + layout + ":1:1: error: '</#if>' is not"),
        run::err);
    assertEquals(1, run.err().split("is not allowed here", -1).length - 1, run.err());
    assertFalse(Files.exists(workspace.path(PACK + ".html")));
  }

  @Test
  void wordsThatTheCommitteeApprovedAreNotComparedWithThemselves() {
    String overlay = workspace.read(OVERLAY);
    workspace.replace(OVERLAY, "date: 2026-03-05\n      minute: 26/041", "date: pending");
    run("adopt little-muddling allotments --verb approved --body 'Amenities Committee'"
        + " --date 2026-02-12 --minute 'AC 9' --as-of " + AS_OF);

    CommandRun run = council();

    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
    String papers = workspace.read(PACK + ".html");
    assertTrue(
        papers.contains("Nothing changes: these are the words that were approved by Amenities"
            + " Committee on 12th February 2026 (minute AC 9)."),
        papers);
    assertTrue(papers.contains("<strong>DRAFT</strong>: not yet adopted by Full Council"), papers);
    assertFalse(overlay.equals(workspace.read(OVERLAY)));
  }

  @Test
  void theReasonsOfTheLibraryStandBesideTheChanges() {
    workspace.replace(LIBRARY, "    heading: Conduct\n", """
            heading: Conduct
            changes:
              - version: "1.0"
                date: 2026-01
                reason: first version
        """.indent(0));
    adopt();
    changeTheLibrary();
    workspace.replace(LIBRARY, "reason: first version\n", """
        reason: first version
              - version: "1.1"
                date: 2026-06
                reason: the fire service asked for an hour
        """.stripTrailing() + "\n");

    run("pack little-muddling --meeting 2026-12-07 --body 'Full Council' --as-of " + AS_OF);
    run("redline little-muddling allotments --format md");

    String papers = workspace.read(PACK + ".html");
    assertTrue(papers.contains("<td>the fire service asked for an hour</td>"), papers);
    assertFalse(papers.contains("first version"), papers);
    String redline = workspace.read("output/little-muddling/allotments.redline-1.0-draft.md");
    assertTrue(redline.contains("| the fire service asked for an hour |"), redline);
  }

  @Test
  void aPolicyThatIsUnchangedAndFallsDueIsReviewed() {
    adopt();

    CommandRun run = pack("--meeting", "2027-03-01", "--body", "Full Council");

    assertTrue(
        run.out()
            .contains("  policy review little-muddling allotments --no-change --body"
                + " \"Full Council\" --date 2027-03-01 --minute MINUTE"),
        run::toString);
    String papers = workspace.read("output/little-muddling/pack-2027-03-01-full-council.html");
    assertTrue(papers.contains("has been reviewed and is left without change."), papers);
    assertTrue(papers.contains("Text in force"), papers);
    assertFalse(papers.contains("DRAFT"), papers);
    decide(run, "27/003");
  }

  @Test
  void aPolicyThatNobodyDecidedOnIsNew() {
    workspace.replace(
        OVERLAY,
        workspace.read(OVERLAY).substring(workspace.read(OVERLAY).indexOf("adoption:")),
        "");
    workspace.replace(
        "templates/policies/allotments.yaml",
        "printed:\n  - Adopted by ${adopted.body} on ${adopted.date}\n",
        "");

    CommandRun run = council();

    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
    String papers = workspace.read(PACK + ".html");
    assertTrue(papers.contains("This policy is new: no version of it is in force."), papers);
    assertTrue(papers.contains("<strong>DRAFT</strong>: not yet adopted by Full Council"), papers);
  }

  @Test
  void wordsThatAreNotLockedAreNotCompared() {
    council("--verb", "adopted");

    String papers = workspace.read(PACK + ".html");
    assertTrue(
        papers.contains("The policy in force was adopted by Full Council on 5th March 2026 (minute"
            + " 26/041). Its words are not locked"),
        papers);
  }

  @Test
  void aLayerWordsResolutionsItsOwnWay() {
    workspace.replace(
        "councils/little-muddling/council.yaml", "term: LMPC", "extends: county\nterm: LMPC");
    workspace.write("councils/_county/layer.yaml", "name: Loamshire\n");
    workspace.write(
        "councils/_county/layouts/pack/resolution.html.ftl",
        "<p>IT WAS RESOLVED TO ${item.motion.verb?upper_case} ${item.title}</p>\n");

    council("--verb", "adopted");

    String papers = workspace.read(PACK + ".html");
    assertTrue(
        papers.contains("<p>IT WAS RESOLVED TO ADOPTED Little Muddling Parish Council"), papers);
  }

  @Test
  void nothingToDecideIsAMistake() {
    adopt();

    assertEquals(
        new CommandRun(ExitCode.ERRORS, "", """
            councils/little-muddling: error: no policy of this council awaits a decision or is due \
            for review
              hint: after the council, name the policies that the meeting is to look at
            """),
        pack("--meeting", "2026-11-26", "--body", "Full Council"));
    assertEquals(
        ExitCode.DONE,
        workspace
            .run(
                "pack",
                COUNCIL,
                "allotments",
                "--meeting",
                "2026-12-07",
                "--body",
                "Full Council",
                "--as-of",
                AS_OF)
            .exitCode());
  }

  @Test
  void whatAdoptWouldRefuseIsSaidBeforeTheMeeting() {
    adopt();
    changeTheLibrary();
    workspace.replace(OVERLAY, "version: \"1.0\"", "version: \"0.9\"");
    workspace.replace(OVERLAY, "Hens and rabbits", "Hens [Insert number] and rabbits");

    CommandRun run = council();

    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
    assertTrue(run.err().contains("warning: "), run::toString);
    assertTrue(run.err().contains("[Insert number]"), run::toString);
  }

  @Test
  void aMeetingWithoutThreeClearDaysIsWarnedOf() {
    adopt();
    changeTheLibrary();

    CommandRun run = pack("--meeting", "2026-11-25", "--body", "Full Council");

    assertEquals("""
        councils/little-muddling: warning: between 2026-11-22 and the meeting on 2026-11-25 there are only 2 \
        clear days, but notice of a meeting takes 3
          hint: decide at a meeting on 2026-11-26 or later; Sundays do not count; nor do bank \
        holidays, which are not checked here
        """, run.err());
  }

  @Test
  void aBodyThatNoPolicyNamesIsWarnedOf() {
    adopt();
    changeTheLibrary();

    CommandRun run = pack("--meeting", "2026-12-07", "--body", "Ful Council");

    assertEquals("""
        councils/little-muddling: warning: no policy of this council names a body 'Ful Council'
          hint: did you mean 'Full Council'?
        """, run.err());
  }

  @Test
  void aMeetingThatIsPastIsAMistake() {
    assertEquals(
        new CommandRun(ExitCode.USAGE, "", """
            policy: error: the meeting on 21 November 2026 is past
              hint: give the date of a future meeting, or look back with '--as-of 2026-11-21'
            """),
        pack("--meeting", "2026-11-21", "--body", "Full Council"));
  }

  @Test
  void anUnknownPolicyIsAMistake() {
    assertEquals(
        new CommandRun(ExitCode.USAGE, "", """
            policy: error: no policy of little-muddling is called 'alotments'
              hint: did you mean 'allotments'?
            """),
        workspace.run(
            "pack",
            COUNCIL,
            "alotments",
            "--meeting",
            "2026-12-07",
            "--body",
            "Full Council",
            "--as-of",
            AS_OF));
  }

  @Test
  void noPackIsMarkdown() {
    assertEquals(new CommandRun(ExitCode.USAGE, "", """
            policy: error: a pack can be written as html, pdf and docx only
              hint: use '--format pdf'
            """), council("--format", "md"));
  }

  /** Between pack and meeting the policy's file may say another. */
  @Test
  void whatTheMeetingDecidesGetsTheVersionThatWasProposed() {
    CommandRun run = council();
    workspace.replace(OVERLAY, "version: \"1.0\"", "version: \"3.0\"");

    assertTrue(run.out().contains(" --version 1.0 --minute MINUTE"), run::out);
    decide(run, "26/099");

    String lock =
        workspace.read("councils/little-muddling/adopted/allotments/2026-12-07-adopted.yaml");
    assertTrue(lock.contains("version: \"1.0\""), lock);
  }

  @Test
  void mistakesInAPolicyAreShownAndNothingIsWritten() {
    adopt();
    workspace.replace(OVERLAY, "with: more than one plot", "wiht: more than one plot");

    CommandRun run = council();

    assertEquals(ExitCode.ERRORS, run.exitCode());
    assertEquals("", run.out());
    assertTrue(run.err().contains("unknown key 'wiht'"), run.err());
    assertFalse(Files.exists(workspace.path("output")));
  }

  @Test
  void theSamePolicyMakesTheSameBytesAndNoOtherFileIsTouched() throws Exception {
    adopt();
    changeTheLibrary();
    council();
    byte[] first = Files.readAllBytes(workspace.path(PACK + ".pdf"));
    Files.delete(workspace.path(PACK + ".pdf"));

    council("--format", "pdf");

    assertEquals(-1, Arrays.mismatch(first, Files.readAllBytes(workspace.path(PACK + ".pdf"))));
    assertEquals(
        List.of("pack-2026-12-07-full-council.html", "pack-2026-12-07-full-council.pdf"),
        List.copyOf(workspace.files("output/little-muddling").keySet()));
  }
}
