package org.clausebook.feature.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clausebook.Clausebook;
import org.clausebook.feature.adopt.Meetings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list and the calendar of a workspace. */
final class DueReviewsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final Horizon A_YEAR = new Horizon(TODAY, LocalDate.of(2027, 12, 1));
  private static final String ADOPTED = """
      version: '1.0'
      adoption:
        events:
          - {verb: adopted, body: Full Council, date: 2026-03-05, minute: 26/1}
      """;

  @TempDir
  Path folder;

  private List<DuePolicy> list() {
    return Clausebook.open(folder)
        .due()
        .list(List.of(Meetings.POLICY), A_YEAR)
        .toOptional()
        .orElseThrow();
  }

  private String calendar(String reminder) {
    var meetings = Meetings.in(folder, ADOPTED);
    meetings.workspace().write("templates/layouts/reminder/reminder.txt.ftl", reminder);
    return Clausebook.open(folder)
        .due()
        .calendar(list(), TODAY)
        .toOptional()
        .orElseThrow()
        .orElseThrow();
  }

  @Test
  void aReviewFallsDueAYearAfterTheAdoption() {
    Meetings.in(folder, ADOPTED);

    assertEquals(Optional.of(LocalDate.of(2027, 3, 5)), list().get(0).reviewBy());
  }

  @Test
  void whatHasNoDayIsInNoCalendar() {
    Meetings.in(folder, "version: '1.0'\n");

    assertEquals(
        Optional.empty(),
        Clausebook.open(folder).due().calendar(list(), TODAY).toOptional().orElseThrow());
  }

  @Test
  void theFirstLineIsTheTitleAndTheOthersAreTheText() {
    String calendar = calendar("Look again\nAt once.\n");

    assertTrue(calendar.contains("SUMMARY:Look again\r\n"), calendar);
    assertTrue(calendar.contains("DESCRIPTION:At once.\r\n"), calendar);
    assertTrue(calendar.contains("20270305"), calendar);
  }

  @Test
  void aReminderOfOneLineHasNoText() {
    String calendar = calendar("Look again");

    assertTrue(calendar.contains("SUMMARY:Look again\r\n"), calendar);
    assertFalse(calendar.replaceFirst("(?s)BEGIN:VALARM.*", "").contains("DESCRIPTION"), calendar);
  }

  /** Those that can be read are told all the same. */
  @Test
  void aPolicyWithErrorsIsLeftOut() {
    Meetings.in(folder, "porpose: x\n");

    var listed = Clausebook.open(folder).due().list(List.of(Meetings.POLICY), A_YEAR);

    assertFalse(listed.isOk());
    assertEquals(List.of(), listed.atHand().orElseThrow());
  }
}
