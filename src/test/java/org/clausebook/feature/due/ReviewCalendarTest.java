package org.clausebook.feature.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read back with a library that did not write it. */
final class ReviewCalendarTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String AWKWARD =
      "Review: Borŵen, Caeŷs & Llanfair; “Côr” Community Council \\ Cyngor Cymuned 😀".repeat(5);

  private static CalendarEntry entry(String council, String title, String description) {
    return new CalendarEntry(council, "it-policy", LocalDate.of(2027, 5, 31), title, description);
  }

  private static String written(CalendarEntry... entries) {
    return ReviewCalendar.write(List.of(entries), TODAY);
  }

  private static Calendar read(String text) {
    try {
      return new CalendarBuilder().build(new StringReader(text));
    } catch (IOException | ParserException refused) {
      throw new AssertionError(text, refused);
    }
  }

  private static VEvent event(Calendar calendar) {
    List<VEvent> events = calendar.getComponents("VEVENT");
    assertEquals(1, events.size());
    return events.get(0);
  }

  private static String value(VEvent event, String property) {
    return event.getRequiredProperty(property).getValue();
  }

  @Test
  void anotherLibraryFindsNoFaultInIt() {
    Calendar calendar = read(
        written(entry("borwen", AWKWARD, "Line one\nLine two"), entry("ambridge", "Review", "")));

    ValidationResult result = calendar.validate(true);

    assertTrue(result.getEntries().isEmpty(), result::toString);
  }

  @Test
  void whatTheStandardRequiresIsThere() {
    Calendar calendar = read(written(entry("borwen", "Review", "Words")));
    VEvent event = event(calendar);

    assertEquals("2.0", calendar.getRequiredProperty("VERSION").getValue());
    assertEquals(
        "-//clausebook.org//Clausebook//EN",
        calendar.getRequiredProperty("PRODID").getValue());
    assertEquals("borwen/it-policy/review@clausebook.org", value(event, "UID"));
    assertEquals("20261122T000000Z", value(event, "DTSTAMP"));
  }

  @Test
  void anEntryTakesOneWholeDayAndNobodysTime() {
    VEvent event = event(read(written(entry("borwen", "Review", "Words"))));

    DtStart<LocalDate> start = event.getRequiredProperty("DTSTART");
    assertEquals(LocalDate.of(2027, 5, 31), start.getDate());
    assertTrue(
        event.getProperty("DTEND").isEmpty() && event.getProperty("DURATION").isEmpty());
    assertEquals("TRANSPARENT", value(event, "TRANSP"));
  }

  @Test
  void theAlarmIsSixWeeksBefore() {
    List<VAlarm> alarms = event(read(written(entry("borwen", "Review", "")))).getAlarms();

    assertEquals(1, alarms.size());
    VAlarm alarm = alarms.get(0);
    assertEquals("DISPLAY", alarm.getRequiredProperty("ACTION").getValue());
    assertEquals("Review", alarm.getRequiredProperty("DESCRIPTION").getValue());
    assertEquals("-P6W", alarm.getRequiredProperty("TRIGGER").getValue());
    assertEquals(LocalDate.of(2027, 4, 19), LocalDate.of(2027, 5, 31).minus(Period.ofWeeks(6)));
  }

  @Test
  void awkwardNamesComeBackAsTheyWere() {
    VEvent event = event(read(written(entry("borwen", AWKWARD, AWKWARD + "\n" + AWKWARD))));

    assertEquals(AWKWARD, value(event, "SUMMARY"));
    assertEquals(AWKWARD + "\n" + AWKWARD, value(event, "DESCRIPTION"));
  }

  @Test
  void noLineHasMoreThan75OctetsAndEachEndsAsTheStandardSays() {
    String text = written(entry("borwen", AWKWARD, AWKWARD));

    assertEquals(text, text.replace("\r\n", "\n").replace("\n", "\r\n"));
    assertTrue(text.endsWith("\r\n"));
    List<Integer> lengths =
        text.lines().map(line -> line.getBytes(StandardCharsets.UTF_8).length).toList();
    assertTrue(lengths.stream().allMatch(length -> length > 0 && length <= 75), lengths::toString);
    assertTrue(lengths.stream().anyMatch(length -> length >= 72), lengths::toString);
  }

  @Test
  void textIsEscaped() {
    String text = written(entry("borwen", "Ash, Beech; Côrs", "One\nTwo \\ three"));

    assertTrue(text.contains("SUMMARY:Ash\\, Beech\\; Côrs\r\n"), text);
    assertTrue(text.contains("DESCRIPTION:One\\nTwo \\\\ three\r\n"), text);
  }

  /** So that reading the calendar in anew moves the entry. */
  @Test
  void aReviewThatMovedKeepsItsId() {
    var moved = new CalendarEntry("borwen", "it-policy", LocalDate.of(2028, 5, 31), "x", "");

    assertEquals(entry("borwen", "Review", "").uid(), moved.uid());
  }

  /** Names of folders and files may hold dots. */
  @Test
  void noTwoPoliciesShareAnId() {
    var one = new CalendarEntry("a.b", "c", TODAY, "x", "");
    var other = new CalendarEntry("a", "b.c", TODAY, "x", "");

    assertFalse(one.uid().equals(other.uid()));
  }

  /** Samoa had no 30 December 2011, and Beirut changes its clocks at midnight. */
  @ParameterizedTest
  @ValueSource(strings = {"Pacific/Apia", "Asia/Beirut", "America/Los_Angeles", "Asia/Tokyo"})
  void theMachinesTimeZoneChangesNothing(String zone) {
    TimeZone usual = TimeZone.getDefault();
    var days =
        List.of(LocalDate.of(2011, 12, 30), LocalDate.of(2027, 3, 28), LocalDate.of(2024, 2, 29));
    List<CalendarEntry> entries = days.stream()
        .map(day -> new CalendarEntry("borwen", "p" + day, day, "Review", ""))
        .toList();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
      String expected = ReviewCalendar.write(entries, TODAY);
      TimeZone.setDefault(TimeZone.getTimeZone(zone));

      assertEquals(expected, ReviewCalendar.write(entries, TODAY));
    } finally {
      TimeZone.setDefault(usual);
    }
  }

  /** The standard wants at least one component. */
  @Test
  void aCalendarWithoutEntriesCannotBeMade() {
    assertThrows(IllegalArgumentException.class, () -> ReviewCalendar.write(List.of(), TODAY));
  }
}
