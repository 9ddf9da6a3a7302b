package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a decision the published files are what was decided. */
final class PublishedDecisionTest {
  private static final String COUNCIL = "little-muddling";
  private static final String POLICY = "allotments";
  private static final String OVERLAY = "councils/little-muddling/allotments.yaml";
  private static final String OUTPUT = "output/little-muddling/";
  private static final String FORMER = "no cockerels";
  private static final String NEW = "cockerels too";

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  @BeforeEach
  void makeTheWorkspace() {
    workspace = WorkspaceFolder.faultless(temporary);
  }

  @Test
  void everyFormatThatIsThereShowsTheNewWords() throws IOException {
    run("generate", COUNCIL, POLICY, "--format", "md,html,pdf,fragment,pdf-ua2");
    adopt("2026-03-05", "26/041");
    byte[] former = Files.readAllBytes(workspace.path(OUTPUT + "allotments.ua2.pdf"));
    workspace.replace(OVERLAY, FORMER, NEW);

    CommandRun run = adopt("2026-07-01", "26/077", "--version", "2.0");

    assertTrue(run.out().endsWith("""
                published output/little-muddling/allotments.md
                published output/little-muddling/allotments.html
                published output/little-muddling/allotments.pdf
                published output/little-muddling/allotments.fragment.html
                published output/little-muddling/allotments.ua2.pdf
                """), run::out);
    for (String file : List.of("allotments.md", "allotments.html", "allotments.fragment.html")) {
      String text = workspace.read(OUTPUT + file);
      assertTrue(text.contains(NEW) && !text.contains(FORMER), file);
    }
    assertFalse(java.util.Arrays.equals(
        former, Files.readAllBytes(workspace.path(OUTPUT + "allotments.ua2.pdf"))));
    assertPublished("md,html,pdf,fragment,pdf-ua2");
  }

  /** What 'generate' writes of the record is what is there already. */
  private void assertPublished(String formats) {
    Map<String, String> published = workspace.files("output");
    run("generate", COUNCIL, POLICY, "--force", "--format", formats);
    assertEquals(published, workspace.files("output"));
  }

  @Test
  void aFragmentKeepsTheHeadingsThatItWasWrittenWith() {
    run("generate", COUNCIL, POLICY, "--format", "fragment", "--heading-offset", "3");

    adopt("2026-03-05", "26/041");

    String fragment = workspace.read(OUTPUT + "allotments.fragment.html");
    assertTrue(fragment.startsWith("<h4"), fragment);
  }

  @Test
  void theDraftOfWhatIsAdoptedNowIsTakenAway() {
    adopt("2026-03-05", "26/041");
    workspace.replace(OVERLAY, FORMER, NEW);
    run("generate", COUNCIL, POLICY, "--draft");

    CommandRun run = adopt("2026-07-01", "26/077", "--version", "2.0");

    assertTrue(
        run.out().contains("removed output/little-muddling/allotments.draft.pdf\n"), run::out);
    assertEquals(Set.of("allotments.html", "allotments.md", "allotments.pdf"), names());
  }

  @Test
  void aDraftThatSomebodyHasEditedStaysAndIsTold() {
    adopt("2026-03-05", "26/041");
    workspace.replace(OVERLAY, FORMER, NEW);
    run("generate", COUNCIL, POLICY, "--draft", "--format", "md,html");
    workspace.replace(OUTPUT + "allotments.draft.md", NEW, "no geese");

    CommandRun run = adopt("2026-07-01", "26/077", "--version", "2.0");

    assertTrue(
        run.err()
            .contains("allotments.draft.md: warning: this draft is still here although its words"
                + " are decided on, because it is not as 'policy generate' wrote it"),
        run::err);
    assertTrue(names().contains("allotments.draft.md"));
    assertFalse(names().contains("allotments.draft.html"));
  }

  /** A committee's approval, and a review, leave the working text open. */
  @Test
  void theDraftOfWhatIsStillOpenIsWrittenAgain() {
    adopt("2026-03-05", "26/041");
    workspace.replace(OVERLAY, FORMER, NEW);
    run("generate", COUNCIL, POLICY, "--draft", "--format", "md");
    String draft = workspace.read(OUTPUT + "allotments.draft.md");

    run(
        "adopt",
        COUNCIL,
        POLICY,
        "--verb",
        "approved",
        "--body",
        "Amenities Committee",
        "--date",
        "2026-07-01",
        "--minute",
        "AC 9",
        "--version",
        "2.0");

    String again = workspace.read(OUTPUT + "allotments.draft.md");
    assertTrue(again.contains("AC 9") && !draft.contains("AC 9"), again);
    assertTrue(workspace.read(OUTPUT + "allotments.md").contains(FORMER));
  }

  @Test
  void theFilesOfAnEarlierVersionSayThatItIsSuperseded() {
    adopt("2026-03-05", "26/041");
    run("show", COUNCIL, POLICY, "--format", "md");
    workspace.replace(OVERLAY, FORMER, NEW);

    adopt("2026-07-01", "26/077", "--version", "2.0");

    String earlier = workspace.read(OUTPUT + "allotments.version-1.0.md");
    assertTrue(
        earlier.contains("**SUPERSEDED**: version 2.0 was adopted by Full Council"), earlier);
  }

  @Test
  void aReviewIsPublishedToo() {
    adopt("2026-03-05", "26/041");

    CommandRun run = run(
        "review",
        COUNCIL,
        POLICY,
        "--no-change",
        "--body",
        "Full Council",
        "--date",
        "2026-10-01",
        "--minute",
        "26/090");

    assertTrue(run.out().contains("published output/little-muddling/allotments.md\n"), run::out);
    assertTrue(workspace.read(OUTPUT + "allotments.md").contains("26/090"));
    assertPublished("md,html,pdf");
  }

  @Test
  void theFilesGoToTheFolderThatIsNamed() {
    adopt("2026-03-05", "26/041", "--output", "site");

    assertTrue(Files.exists(workspace.path("site/little-muddling/allotments.pdf")));
    assertFalse(Files.exists(workspace.path("output")));
  }

  @Test
  void theCommandThatIsPrintedPublishesWhatWasLeft() {
    run("generate", COUNCIL, POLICY, "--format", "fragment", "--output", "our site");
    CommandRun run = adopt("2026-03-05", "26/041", "--no-publish", "--output", "our site");

    String line = "to publish it: policy generate little-muddling allotments --format"
        + " \"md,html,pdf,fragment\" --output \"our site\"\n";
    assertTrue(run.out().endsWith(line), run::out);
    assertFalse(Files.exists(workspace.path("our site/little-muddling/allotments.md")));

    run(words(line.strip().substring("to publish it: policy ".length())));

    assertTrue(workspace.read("our site/little-muddling/allotments.md").contains("adopted"));
  }

  private static String[] words(String line) {
    var words = new ArrayList<String>();
    java.util.regex.Pattern.compile("\"([^\"]*)\"|(\\S+)")
        .matcher(line)
        .results()
        .forEach(word -> words.add(word.group(1) == null ? word.group(2) : word.group(1)));
    return words.toArray(String[]::new);
  }

  @Test
  void aDryRunSaysWhatItWouldPublish() {
    adopt("2026-03-05", "26/041");
    workspace.replace(OVERLAY, FORMER, NEW);
    run("generate", COUNCIL, POLICY, "--draft", "--format", "md");
    Map<String, String> before = workspace.files("");

    CommandRun run = adopt("2026-07-01", "26/077", "--version", "2.0", "--dry-run");

    assertTrue(run.out().endsWith("""
            would publish output/little-muddling/allotments.md
            would publish output/little-muddling/allotments.html
            would publish output/little-muddling/allotments.pdf
            would rewrite or remove output/little-muddling/allotments.draft.md
            nothing is written, because of --dry-run
            """), run::out);
    assertEquals(before, workspace.files(""));
  }

  @Test
  void whereItCannotBePublishedTheDecisionIsOnRecordAllTheSame() throws IOException {
    Files.createDirectories(workspace.path(OUTPUT + "allotments.pdf/a folder"));

    CommandRun run = workspace.run(arguments("2026-03-05", "26/041"));

    assertEquals(ExitCode.ERRORS, run.exitCode(), run::toString);
    assertTrue(
        run.err()
            .contains("error: the decision is on record, but the policy's files are not"
                + " published\n  hint: correct what is reported, and then publish them with"
                + " 'policy generate little-muddling allotments'"),
        run::err);
    assertTrue(workspace.read(OVERLAY).contains("wording: "));
    Files.delete(workspace.path(OUTPUT + "allotments.pdf/a folder"));
    Files.delete(workspace.path(OUTPUT + "allotments.pdf"));
    run("generate", COUNCIL, POLICY);
    assertTrue(workspace.read(OUTPUT + "allotments.md").contains("status: \"adopted\""));
  }

  private Set<String> names() {
    return workspace.files(OUTPUT).keySet();
  }

  private CommandRun adopt(String date, String minute, String... more) {
    return run(arguments(date, minute, more));
  }

  private static String[] arguments(String date, String minute, String... more) {
    var arguments = new ArrayList<>(List.of("adopt", COUNCIL, POLICY, "--body", "Full Council"));
    arguments.addAll(List.of("--date", date, "--minute", minute));
    arguments.addAll(List.of(more));
    return arguments.toArray(String[]::new);
  }

  private CommandRun run(String... arguments) {
    var all = new ArrayList<>(List.of(arguments));
    if (List.of("adopt", "review").contains(arguments[0])) {
      all.addAll(List.of("--as-of", "2026-11-22"));
    }
    CommandRun run = workspace.run(all.toArray(String[]::new));
    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
    return run;
  }
}
