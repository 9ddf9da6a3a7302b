package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A policy that a body has ended says so on every page, is no longer due, and is not forgotten. */
final class EndOfPolicyTest {
  private static final String FILE = "councils/little-muddling/allotments.yaml";
  private static final String OUTPUT = "output/little-muddling/allotments";
  private static final String NOTICE =
      " by Full Council, 6th July 2026, minute 26/060: no longer in force";

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  @BeforeEach
  void makeTheWorkspace() {
    workspace = WorkspaceFolder.faultless(temporary);
  }

  @Test
  void everyFormatSaysSo() throws IOException {
    adoptAndEnd("rescinded");

    workspace.run("generate", "--all", "--format", "md,html,pdf,fragment");

    assertTrue(workspace.read(OUTPUT + ".md").contains("> **RESCINDED**" + NOTICE));
    assertTrue(workspace.read(OUTPUT + ".md").contains("notice: \"RESCINDED" + NOTICE + "\""));
    assertTrue(
        workspace.readPage(OUTPUT + ".html").contains("<strong>RESCINDED</strong>" + NOTICE));
    assertTrue(workspace
        .readPage(OUTPUT + ".fragment.html")
        .contains("<strong>RESCINDED</strong>" + NOTICE));
    try (PDDocument pdf = Loader.loadPDF(workspace.path(OUTPUT + ".pdf").toFile())) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        var reader = new PDFTextStripper();
        reader.setStartPage(page);
        reader.setEndPage(page);
        String text = reader.getText(pdf).replaceAll("\\s+", " ");
        assertTrue(text.contains("RESCINDED" + NOTICE), text);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"rescinded", "withdrawn"})
  void itIsListedWithItsEndAndFallsDueNoMore(String verb) {
    adoptAndEnd(verb);

    assertTrue(workspace.run("list").out().matches("(?s).* rescinded +2026-03-05 +26/041 +- .*"));
    assertTrue(workspace.run("list", "--json").out().contains("\"endedOn\" : \"2026-07-06\""));
    assertTrue(
        workspace.run("due", "--as-of", "2030-01-01").out().startsWith("nothing to do until"));
    assertTrue(workspace.run("due", "--all").out().contains("no longer in force"));
    assertEquals("", workspace.run("lint", "--as-of", "2030-01-01").err());
    CommandRun pack = workspace.run(
        "pack",
        "little-muddling",
        "--meeting",
        "2030-01-07",
        "--body",
        "Full Council",
        "--as-of",
        "2029-12-01");
    assertTrue(pack.err().contains("no policy of this council awaits a decision"), pack.err());
  }

  @Test
  void itsLastWordsStayWhateverBecomesOfTheWorkingText() {
    adopt("2026-03-05", "26/041");
    String words = words();
    end("rescinded");

    workspace.replace(FILE, "no cockerels", "[insert bird]");
    workspace.replace(FILE, "words: more than two plots", "words: more than nine plots");
    CommandRun check = workspace.run("check");
    CommandRun generate = workspace.run("generate", "--all", "--format", "md");
    CommandRun show = workspace.run(
        "show", "little-muddling", "allotments", "--version", "1.0", "--format", "md");

    assertEquals(ExitCode.DONE, generate.exitCode(), generate::toString);
    assertEquals(words, words());
    assertFalse(check.err().contains("insert bird"), check.err());
    assertEquals(ExitCode.DONE, show.exitCode(), show::toString);
    assertTrue(workspace.read(OUTPUT + ".version-1.0.md").contains("> **RESCINDED**" + NOTICE));
  }

  @Test
  void anotherAdoptionBringsItBack() {
    adoptAndEnd("rescinded");

    CommandRun run = adopt("2026-09-07", "26/077");

    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
    assertTrue(workspace.run("list").out().contains(" adopted  2026-09-07"));
    assertFalse(workspace.read(OUTPUT + ".md").contains("> **RESCINDED**"));
  }

  @Test
  void itEndsOnceAndIsNotReviewedAfterwards() {
    adoptAndEnd("rescinded");
    var before = workspace.files("councils");

    CommandRun again =
        decide("adopt", "--verb", "withdrawn", "--date", "2026-08-03", "--minute", "26/070");
    CommandRun review = decide("review", "--no-change", "--date", "2026-08-03", "--minute", "26/7");

    assertTrue(again.err().contains("this policy was rescinded already, on 2026-07-06"));
    assertTrue(review.err().contains("there is nothing in force to review"), review.err());
    assertEquals(before, workspace.files("councils"));
    assertEquals(ExitCode.DONE, end("rescinded").exitCode());
    assertEquals(before, workspace.files("councils"));
  }

  @Test
  void whatIsNotInForceCannotEnd() {
    String text = workspace.read(FILE);
    workspace.write(FILE, text.substring(0, text.indexOf("\nadoption:") + 1));

    CommandRun run = end("rescinded");

    assertEquals(ExitCode.ERRORS, run.exitCode());
    assertTrue(run.err().contains("nothing on record is in force that could be rescinded"));
  }

  @Test
  void theEndNeedsItsMinute() {
    adopt("2026-03-05", "26/041");
    var before = workspace.files("councils");

    CommandRun run = decide("adopt", "--verb", "rescinded", "--date", "2026-07-06");

    assertTrue(run.err().contains("[missing-minute]"), run.err());
    assertEquals(before, workspace.files("councils"));
  }

  @Test
  void anAdoptionThatIsNotLockedEndsToo() {
    CommandRun run = end("rescinded");

    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
    assertTrue(workspace.read(FILE).contains("""
                - verb: rescinded
                  body: Full Council
                  date: 2026-07-06
                  minute: 26/060
            """));
    assertFalse(workspace.read(FILE).contains("wording: "), run::toString);
    assertTrue(workspace.read(OUTPUT + ".md").contains("> **RESCINDED**" + NOTICE));
  }

  /** What a policy promises of its next review is no reason to keep it in force. */
  @Test
  void aLineOrARowAboutTheNextReviewIsLeftOut() {
    workspace.write(FILE, workspace.read(FILE) + """
                - Due for review in ${review.due}

            document-control:
              show: [status, adoption-date, review-cycle, next-review]
            """);
    adopt("2026-03-05", "26/041");
    assertTrue(workspace.read(OUTPUT + ".md").contains("Due for review in "));

    CommandRun run = end("rescinded");

    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
    String printed = workspace.read(OUTPUT + ".md");
    assertFalse(printed.contains("Due for review in"), printed);
    assertFalse(printed.contains("Next review"), printed);
    assertTrue(printed.contains("| **Status** | Rescinded |"), printed);
    assertTrue(printed.contains("Adopted by Full Council"), printed);
  }

  @Test
  void whatReplacesItIsNamedByItsTitle() {
    workspace
        .write(
            "templates/policies/plots.yaml",
            workspace
                .read("templates/policies/allotments.yaml")
                .replace("Allotments Policy", "Plots and Paths Policy"))
        .write("councils/little-muddling/plots.yaml", "version: \"1.0\"\n");
    adopt("2026-03-05", "26/041");

    CommandRun wrong = replaced("plot");
    CommandRun run = replaced("plots");

    assertTrue(wrong.err().contains("this council has no other policy 'plot'"), wrong.err());
    assertTrue(wrong.err().contains("did you mean 'plots'?"), wrong.err());
    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
    assertTrue(
        workspace
            .read(OUTPUT + ".md")
            .contains("> **REPLACED** by Plots and Paths Policy (Full Council, 6th July 2026,"
                + " minute 26/060): no longer in force"),
        workspace.read(OUTPUT + ".md"));
    assertTrue(workspace.run("list", "--json").out().contains("\"replacedBy\" : \"plots\""));
    for (String ending : new String[] {".md", ".html", ".pdf"}) {
      assertTrue(
          workspace
              .run("inspect", OUTPUT + ending)
              .out()
              .contains("event: replaced by Plots and Paths Policy, decided by Full Council,"
                  + " 2026-07-06, minute 26/060"),
          ending);
    }
  }

  @Test
  void somethingElseThatReplacesItIsNamedInWords() {
    adopt("2026-03-05", "26/041");

    CommandRun run = replaced("The County's Land Policy");

    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
    assertTrue(
        workspace.read(OUTPUT + ".md").contains("> **REPLACED** by The County's Land Policy"));
  }

  @Test
  void onlyAReplacementSaysByWhat() {
    CommandRun without =
        decide("adopt", "--verb", "replaced", "--date", "2026-07-06", "--minute", "26/060");
    CommandRun besides =
        decide("adopt", "--by", "plots", "--date", "2026-07-06", "--minute", "26/060");

    assertEquals(ExitCode.USAGE, without.exitCode());
    assertTrue(without.err().contains("nothing says what the policy is replaced by"));
    assertEquals(ExitCode.USAGE, besides.exitCode());
  }

  @Test
  void anEndThatIsRecordedAfterALaterAdoptionEndsNothing() {
    adoptAndEnd("rescinded");
    adopt("2026-09-07", "26/077");

    CommandRun run =
        decide("adopt", "--verb", "withdrawn", "--date", "2026-04-13", "--minute", "26/050");

    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
    assertTrue(workspace.run("list").out().contains(" adopted  2026-09-07"));
  }

  @Test
  void aPackAsksTheMeetingToEndIt() {
    adopt("2026-03-05", "26/041");

    CommandRun run = workspace.run(
        "pack",
        "little-muddling",
        "allotments",
        "--meeting",
        "2026-07-06",
        "--body",
        "Full Council",
        "--verb",
        "rescinded",
        "--as-of",
        "2026-06-01",
        "--format",
        "html");

    assertTrue(
        run.out()
            .contains("adopt little-muddling allotments --verb rescinded --body \"Full Council\""
                + " --date 2026-07-06 --minute MINUTE"),
        run.out());
    assertTrue(workspace
        .read("output/little-muddling/pack-2026-07-06-full-council.html")
        .contains("be rescinded by Full Council and be no longer in force."));
  }

  private void adoptAndEnd(String verb) {
    CommandRun adopted = adopt("2026-03-05", "26/041");
    CommandRun ended = end(verb);

    assertEquals(ExitCode.DONE, adopted.exitCode(), adopted::toString);
    assertEquals(ExitCode.DONE, ended.exitCode(), ended::toString);
  }

  private CommandRun adopt(String date, String minute) {
    return decide("adopt", "--date", date, "--minute", minute);
  }

  private CommandRun end(String verb) {
    return decide("adopt", "--verb", verb, "--date", "2026-07-06", "--minute", "26/060");
  }

  private CommandRun replaced(String by) {
    return decide(
        "adopt", "--verb", "replaced", "--by", by, "--date", "2026-07-06", "--minute", "26/060");
  }

  private CommandRun decide(String command, String... arguments) {
    return workspace.run(Stream.concat(
            Stream.of(command, "little-muddling", "allotments", "--body", "Full Council"),
            Stream.of(arguments))
        .toArray(String[]::new));
  }

  /** The clauses as they are printed. */
  private String words() {
    String text = workspace.read(OUTPUT + ".md");
    return text.substring(text.indexOf("## 1."));
  }
}
