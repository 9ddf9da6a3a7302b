package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clausebook.DocxWords;
import org.clausebook.cli.report.ExitCode;
import org.clausebook.docx.DocxCheck;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a clerk sees who asks for tracked changes in Word. */
final class RedlineForWordTest {
  private static final List<String> POLICY = List.of("little-muddling", "allotments");
  private static final String LIBRARY = "templates/clauses/allotments.yaml";
  private static final String DRAFT = "output/little-muddling/allotments.redline-2.0-draft.docx";
  private static final String SECOND = "output/little-muddling/allotments.redline-1.0-2.0.docx";
  private static final Pattern AUTHOR = Pattern.compile("w:author=\"([^\"]*)\"");
  private static final Pattern DATE = Pattern.compile("w:date=\"([^\"]*)\"");

  @TempDir
  static Path temporary = Path.of("");

  private static WorkspaceFolder workspace = new WorkspaceFolder(temporary);

  /** Twice, as no test changes more than the files that it writes. */
  @BeforeAll
  static void adopt() {
    workspace = WorkspaceFolder.faultless(temporary.resolve("workspace"));
    decide("2026-03-05", "26/041");
    workspace.replace(LIBRARY, "before dusk", "before eight o'clock");
    decide("2026-10-01", "26/090", "--version", "2.0");
    workspace.replace(LIBRARY, "before eight o'clock", "at all");
  }

  private static void decide(String date, String minute, String... options) {
    var words = new ArrayList<>(List.of("--body", "Full Council", "--as-of", "2026-11-22"));
    words.addAll(List.of("--date", date, "--minute", minute));
    words.addAll(List.of(options));
    CommandRun run = run("adopt", words);
    assertEquals(ExitCode.DONE, run.exitCode(), run::err);
  }

  @BeforeEach
  void removeFiles() throws IOException {
    Files.deleteIfExists(workspace.path(DRAFT));
    Files.deleteIfExists(workspace.path(SECOND));
  }

  private static CommandRun run(String command, List<String> options) {
    var words = new ArrayList<>(List.of(command));
    words.addAll(POLICY);
    words.addAll(options);
    return workspace.run(words.toArray(String[]::new));
  }

  private static CommandRun redline(String... options) {
    var words = new ArrayList<>(List.of("--format", "docx"));
    words.addAll(List.of(options));
    return run("redline", words);
  }

  @Test
  void theChangesOfADraftAreByClausebookAndHaveNoDate() throws IOException {
    assertEquals(new CommandRun(ExitCode.DONE, DRAFT + "\n", ""), redline());

    assertEquals(Set.of("Clausebook"), values(DRAFT, AUTHOR));
    assertEquals(Set.of(), values(DRAFT, DATE));
  }

  @Test
  void theChangesOfAnAdoptedVersionHaveTheDateOfItsMeeting() throws IOException {
    redline("--from", "1.0", "--to", "2.0");

    assertEquals(Set.of("Clausebook"), values(SECOND, AUTHOR));
    assertEquals(Set.of("2026-10-01T00:00:00Z"), values(SECOND, DATE));
  }

  @Test
  void aGivenDateIsThatOfTheChangesWhateverTheMeetings() throws IOException {
    redline("--from", "1.0", "--to", "2.0", "--date", "30 September 2026");

    assertEquals(Set.of("2026-09-30T00:00:00Z"), values(SECOND, DATE));
  }

  /** The meeting that the paper is for is still to come. */
  @Test
  void aGivenDateMayBeStillToCome() throws IOException {
    assertEquals(ExitCode.DONE, redline("--date", "2031-05-11").exitCode());

    assertEquals(Set.of("2031-05-11T00:00:00Z"), values(DRAFT, DATE));
  }

  @Test
  void anAuthorMayHaveTheSignsOfXmlAndLettersOfAnyLanguage() throws IOException {
    assertEquals(
        ExitCode.DONE, redline("--author", " Siân <b> & \"Ŵyn\" 'O’Neill' ]]> ").exitCode());

    assertEquals(
        Set.of("Siân &lt;b&gt; &amp; &quot;Ŵyn&quot; 'O’Neill' ]]&gt;"), values(DRAFT, AUTHOR));
    assertEquals(List.of(), new DocxCheck(Set.of()).faults(bytes(DRAFT)));
  }

  @Test
  void noAuthorIsEmptyOrHasSignsThatNobodySees() {
    for (String name : List.of(
        "", "  ", "a\u0007b", "a\nb", "a\u0000b", "a\uFFFEb", "a\uD800b", "a".repeat(256))) {
      CommandRun run = redline("--author", name);

      assertEquals(ExitCode.USAGE, run.exitCode(), name);
      assertTrue(run.err().contains("is not the name of an author"), run::err);
    }
    assertFalse(Files.exists(workspace.path(DRAFT)));
  }

  @Test
  void aWrongAuthorOrDateSaysWhatWouldBeRight() {
    assertEquals(new CommandRun(ExitCode.USAGE, "", """
            policy: error: invalid value for option '--author': '' is not the name of an author, such as "Town Clerk"
              hint: see 'policy redline --help'
            """), redline("--author", ""));
    assertEquals(new CommandRun(ExitCode.USAGE, "", """
            policy: error: invalid value for option '--date': '31 June 2026' is not a calendar date, such as 2026-05-11 or "11 May 2026"
              hint: see 'policy redline --help'
            """), redline("--date", "31 June 2026"));
  }

  @Test
  void noDateIsWrittenThatIsNone() {
    for (String date : List.of("", "today", "2026-13-01", "2026-02-29", "2026-06")) {
      CommandRun run = redline("--date", date);

      assertEquals(ExitCode.USAGE, run.exitCode(), date);
      assertTrue(run.err().contains("is not a calendar date"), run::err);
    }
    assertFalse(Files.exists(workspace.path(DRAFT)));
  }

  @Test
  void theSameVersionsMakeTheSameBytes() throws IOException {
    redline("--author", "Ann", "--date", "2026-11-22");
    byte[] first = bytes(DRAFT);
    Files.delete(workspace.path(DRAFT));

    redline("--author", "Ann", "--date", "2026-11-22");

    assertArrayEquals(first, bytes(DRAFT));
  }

  @Test
  void aFileForWordHasAllClauses() {
    assertEquals(new CommandRun(ExitCode.USAGE, "", """
            policy: error: a redline as docx holds all clauses
              hint: leave out '--changes-only': in Word, go from change to change
            """), redline("--changes-only"));
    assertEquals(
        ExitCode.DONE,
        run("redline", List.of("--format", "md", "--changes-only")).exitCode());
  }

  @Test
  void otherFormatsHaveNeitherAuthorNorDate() {
    assertEquals(
        new CommandRun(ExitCode.USAGE, "", """
            policy: error: only tracked changes in Word have an author and a date
              hint: add '--format docx', or leave out '--date'
            """), run("redline", List.of("--date", "2026-11-22")));
    assertEquals(
        ExitCode.DONE,
        run("redline", List.of("--format", "md,docx", "--author", "Ann")).exitCode());
  }

  private static byte[] bytes(String file) throws IOException {
    return Files.readAllBytes(workspace.path(file));
  }

  private static Set<String> values(String file, Pattern attribute) throws IOException {
    return attribute
        .matcher(DocxWords.parts(bytes(file)).getOrDefault("word/document.xml", ""))
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
