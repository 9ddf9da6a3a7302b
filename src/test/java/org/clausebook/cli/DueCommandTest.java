package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DueCommandTest {
  private static final Path APPROVED = Path.of("src/test/resources/console");

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  /** Little Muddling says nothing of a date; every other council has something else to do. */
  @BeforeEach
  void layOutCouncils() {
    workspace = WorkspaceFolder.faultless(temporary.resolve("workspace"));
    council("ambridge", "Ambridge Parish Council", "");
    council("borwen", "Borwen Parish Council", """
        adoption:
          events:
            - {verb: approved, body: Amenities Committee, date: 2026-09-14, minute: A/7}
            - {verb: adopted, body: Full Council, date: pending}
        """);
    council("caeys", "Cyngor Cymuned Caeŷs, Côr & Llan", """
        version: "2"
        review-cycle: {words: annually, every: 1 year, condition: or sooner if the law changes}
        adoption:
          events:
            - {verb: adopted, body: Full Council, date: 2025-09, minute: 25/19}
        """);
    council("dunmere", "Dunmere Town Council", """
        review-cycle: {words: every three years, due: 2025/2026}
        adoption:
          events:
            - {verb: adopted, body: Full Council, date: 2023-05-09, minute: 23/60}
            - {verb: reviewed, body: Full Council, date: 2024-05-14, minute: 24/61}
        """);
    council("eastcombe", "Eastcombe Parish Council", """
        review-cycle: {words: every five years, every: 5 years}
        adoption:
          events:
            - {verb: adopted, body: Full Council, date: 2026-05-12, minute: 26/44}
            - {verb: amended, body: Full Council, date: pending}
        """);
    council("farleigh", "Farleigh Parish Council", """
        review-cycle: {words: every two years, every: 2 years}
        adoption:
          events:
            - {verb: adopted, body: Full Council, date: 2026-05-12, minute: 26/44}
        """);
  }

  private void council(String slug, String name, String overlay) {
    workspace
        .write("councils/" + slug + "/council.yaml", "name: " + name + """

            contacts:
              allotments: the Clerk
            """)
        .write(
            "councils/" + slug + "/allotments.yaml",
            overlay.isEmpty() ? "version: \"1\"\n" : overlay);
  }

  private CommandRun due(String... arguments) {
    return workspace.run(
        Stream.concat(Stream.of("due", "--as-of", "2026-11-22"), Stream.of(arguments))
            .toArray(String[]::new));
  }

  private static List<String> councils(CommandRun run) {
    return run.out().lines().skip(1).map(line -> line.split(" ", 2)[0]).toList();
  }

  @Test
  void itHasHelpWithExamples() {
    verify("help-due", workspace.run("due", "--help"));
  }

  @Test
  void whatIsToBeDoneStandsInTheOrderToAct() {
    verify("due", due());
    verify("due-all", due("--all"));
    verify("due-all-json", due("--all", "--json"));
    verify("due-one-council", due("caeys", "allotments"));
  }

  @Test
  void whereThereIsNothingToDoItSaysSo() {
    verify("due-nothing", due("farleigh"));
    assertEquals("[ ]\n", due("farleigh", "--json").out());
  }

  @ParameterizedTest
  @CsvSource({
    "--before=2026-12-31, approved only",
    "--before=2027-01-01, due",
    "--within=P38D, approved only",
    "--within=P39D, due",
    "--within=P5W, approved only",
    "--within=P6W, due",
    "--within=p1m, approved only",
    "--within=P1M9D, due",
    "--within=5 weeks, approved only",
    "--within=6 weeks, due",
    "--within=38 days, approved only",
    "--within=39 Days, due",
    "--within=two months, due",
    "--before=1 January 2027, due",
    "--before=31/12/2026, approved only",
  })
  void untilWhenIsSaidByADateOrAPeriod(String option, String first) {
    workspace.replace(
        "councils/dunmere/allotments.yaml",
        "adoption:\n  events:\n    - {verb: adopted, body: Full Council, date: 2023-05-09,"
            + " minute: 23/60}\n    - {verb: reviewed, body: Full Council, date: 2024-05-14,"
            + " minute: 24/61}\n",
        "adoption: {events: [{verb: approved, body: F&GP, date: 2026-01-05}, {verb: adopted,"
            + " body: Full Council, date: pending}]}\n");

    CommandRun run = due("dunmere", option);

    assertTrue(run.out().contains("  " + first + "  "), run.out());
  }

  @Test
  void aPeriodOrDateThatIsNoneIsWrongUsage() {
    for (String wrong : List.of(
        "3 monats", "-P3M", "5300 weeks", "0 days", "PT5H", "P", "P101Y", "P999999999999D")) {
      CommandRun run = due("--within=" + wrong);

      assertEquals(new CommandRun(ExitCode.USAGE, "", """
          policy: error: invalid value for option '--within': '%s' is not a period, such as \
          "6 weeks", "3 months" or "1 year"
            hint: see 'policy due --help'
          """.formatted(wrong)), run);
    }
    assertEquals(ExitCode.USAGE, due("--before=2026-13").exitCode());
    assertEquals(
        new CommandRun(ExitCode.USAGE, "", """
        policy: error: --before and --within both set the last day
          hint: leave one of them out
        """), due("--before=2027-01-01", "--within=P3M"));
  }

  @Test
  void aScheduledRunFailsOnlyIfSomethingIsOverdue() {
    assertEquals(ExitCode.DONE, due().exitCode());
    assertEquals(ExitCode.ERRORS, due("--fail-if-overdue").exitCode());
    assertEquals(ExitCode.DONE, due("dunmere", "--fail-if-overdue").exitCode());
    assertEquals(ExitCode.DONE, due("ambridge", "--fail-if-overdue").exitCode());
  }

  @Test
  void aMistakeInOneCouncilHidesNoOther() {
    workspace.replace("councils/caeys/allotments.yaml", "version:", "versoin:");

    CommandRun run = due();

    verify("due-with-a-mistake", run);
    assertEquals(ExitCode.ERRORS, run.exitCode());
  }

  @Test
  void aProfileThatCannotBeReadHidesNoOther() {
    List<String> others = new ArrayList<>(councils(due()));
    others.remove("caeys");
    workspace.write("councils/caeys/council.yaml", "name: [\n");

    CommandRun run = due();

    assertEquals(others, councils(run));
    assertEquals(ExitCode.ERRORS, run.exitCode());
    assertTrue(run.err().endsWith("left out because of its errors: caeys/allotments\n"), run.err());
  }

  @Test
  void theCalendarHoldsTheReviewsThatAreListed() {
    CommandRun run = due("--ics", "calendars/due.ics");

    assertEquals(due(), run);
    assertEquals(
        List.of("caeys", "dunmere", "borwen", "eastcombe"), inCalendar("calendars/due.ics"));
    due("--all", "--ics", "all.ics");
    assertEquals(
        List.of("caeys", "dunmere", "borwen", "eastcombe", "little-muddling", "farleigh"),
        inCalendar("all.ics"));
  }

  private List<String> inCalendar(String file) {
    return workspace
        .read(file)
        .lines()
        .filter(line -> line.startsWith("UID:"))
        .map(line -> line.substring("UID:".length(), line.indexOf('/')))
        .toList();
  }

  @Test
  void aCalendarIsPrintedInPlaceOfTheList() {
    CommandRun run = due("caeys", "--ics", "-");

    assertEquals("""
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//clausebook.org//Clausebook//EN
        BEGIN:VEVENT
        UID:caeys/allotments/review@clausebook.org
        DTSTAMP:20261122T000000Z
        DTSTART;VALUE=DATE:20260930
        SUMMARY:Policy review: Allotments Policy (Cyngor Cymuned Caeŷs\\, Côr & Ll
         an)
        DESCRIPTION:The review of this policy is due: September 2026.\\nReview cycle
         : annually or sooner if the law changes\\nLast decision: adopted by Full Co
         uncil\\, September 2025\\, minute 25/19\\nVersion: 2\\nWhen a meeting has revi
         ewed it\\, record it with 'policy review'\\, or with 'policy adopt' if anyth
         ing changes\\, and make this calendar anew.
        TRANSP:TRANSPARENT
        BEGIN:VALARM
        ACTION:DISPLAY
        TRIGGER;RELATED=START:-P6W
        DESCRIPTION:Policy review: Allotments Policy (Cyngor Cymuned Caeŷs\\, Côr\s
         & Llan)
        END:VALARM
        END:VEVENT
        END:VCALENDAR
        """.replace("\n", "\r\n"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void theSameDayMakesTheSameCalendar() throws Exception {
    due("--all", "--ics", "one.ics");
    byte[] one = Files.readAllBytes(workspace.path("one.ics"));
    due("--all", "--ics", "two.ics");

    assertEquals(
        new String(one, StandardCharsets.UTF_8),
        new String(Files.readAllBytes(workspace.path("two.ics")), StandardCharsets.UTF_8));
  }

  @Test
  void withoutADayForAReviewNoCalendarIsWritten() {
    CommandRun run = due("ambridge", "--ics", "due.ics");

    assertEquals(
        "no calendar is written: no policy in this list has a date for its review\n", run.err());
    assertEquals(ExitCode.DONE, run.exitCode());
    assertFalse(Files.exists(workspace.path("due.ics")));
  }

  @Test
  void aMistakeInTheWordsOfTheCalendarIsReportedAtItsPlace() {
    workspace.replace(
        "templates/layouts/reminder/reminder.txt.ftl", "${runningTitle}", "${runningTitel}");

    CommandRun run = due("--ics", "due.ics");

    assertEquals(ExitCode.ERRORS, run.exitCode());
    assertTrue(run.err().startsWith("templates/layouts/reminder/reminder.txt.ftl:2:"), run.err());
    assertFalse(Files.exists(workspace.path("due.ics")));
  }

  /** As every layout. */
  @Test
  void aLayerMayHaveItsOwnWords() {
    workspace
        .write("councils/_county/layer.yaml", "name: County\n")
        .write("councils/_county/layouts/reminder/reminder.txt.ftl", "Adolygu: ${runningTitle}\n\n")
        .write(
            "councils/caeys/council.yaml",
            "extends: county\n" + workspace.read("councils/caeys/council.yaml"));

    String calendar = due("--ics", "-").out();

    assertTrue(calendar.contains("SUMMARY:Adolygu: Allotments Policy\r\n"), calendar);
    assertTrue(calendar.contains("SUMMARY:Policy review: Allotments Policy (Dunmere"), calendar);
  }

  @Test
  void twoTextsOnStandardOutputAreRefused() {
    assertEquals(new CommandRun(ExitCode.USAGE, "", """
        policy: error: --json and '--ics -' both write to standard output
          hint: leave one of them out, or name a file after --ics
        """), due("--json", "--ics", "-"));
  }

  @Test
  void aCalendarThatCannotBeWrittenIsWrongUsage() {
    assertEquals(new CommandRun(ExitCode.USAGE, "", """
        policy: error: 'councils' cannot be written
          hint: close the program that has it open, or name another file after --ics
        """), due("--ics", "councils"));
  }

  /** So that it starts as fast as the others. */
  @Test
  void whoeverAsksForNoCalendarLoadsNoLibraryForOne() {
    var java = JavaRun.Java.current().in(workspace.folder()).with("-verbose:class");

    String loaded = java.run("due").out();

    assertTrue(loaded.contains(" org.clausebook.cli.DueCommand "), loaded);
    assertFalse(loaded.contains(" biweekly."));
  }

  private static void verify(String name, CommandRun run) {
    new ConsoleText(APPROVED.resolve(name)).verify(run);
  }
}
