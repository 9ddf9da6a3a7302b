package org.clausebook.feature.due;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.DateTimeStamp;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Writes reviews as an iCalendar file (RFC 5545): a day each, with an alarm six weeks before, which
 * leaves time for a committee and for the agenda of the council. The days are in no time zone.
 */
final class ReviewCalendar {
  private static final String PROGRAM = "-//clausebook.org//Clausebook//EN";
  private static final int WEEKS_BEFORE = 6;

  private ReviewCalendar() {}

  /**
   * The calendar in UTF-8 text, its lines ended by CR LF.
   *
   * @param entries at least one, as RFC 5545 (section 3.6) demands; each its own {@code uid}
   * @param stamped the day on which they were made: of two states of an entry the later counts
   */
  static String write(List<CalendarEntry> entries, LocalDate stamped) {
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("a calendar without an entry");
    }
    var calendar = new ICalendar();
    calendar.setProductId(PROGRAM);
    entries.forEach(entry -> calendar.addEvent(event(entry, stamped)));
    var text = new StringWriter();
    try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return FoldedLines.of(text.toString());
  }

  private static VEvent event(CalendarEntry entry, LocalDate stamped) {
    var event = new VEvent();
    event.setUid(entry.uid());
    event.setDateTimeStamp(new DateTimeStamp(new ICalDate(midnight(stamped), true)));
    // Not as a java.util.Date, which has the zone of the machine and may lack a midnight there.
    event.setExperimentalProperty(
        "DTSTART", ICalDataType.DATE, entry.on().format(DateTimeFormatter.BASIC_ISO_DATE));
    event.setSummary(entry.title());
    if (!entry.description().isEmpty()) {
      event.setDescription(entry.description());
    }
    // A review takes nobody's day.
    event.setTransparency(true);
    var before = Duration.builder().prior(true).weeks(WEEKS_BEFORE).build();
    event.addAlarm(VAlarm.display(new Trigger(before, Related.START), entry.title()));
    return event;
  }

  private static DateTimeComponents midnight(LocalDate day) {
    return new DateTimeComponents(
        day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, 0, 0, true);
  }
}
