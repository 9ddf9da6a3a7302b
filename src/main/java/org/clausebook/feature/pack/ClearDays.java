package org.clausebook.feature.pack;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Clear days between the notice of a meeting and the meeting: neither of those two days counts, nor
 * does a Sunday. Bank holidays do not count either, but differ from year to year and are not known
 * here.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1972/70/schedule/12">Local Government Act
 *     1972, schedule 12, paragraph 10</a>
 */
final class ClearDays {
  /** The number of clear days' notice that the law asks for. */
  static final int NOTICE = 3;

  private ClearDays() {}

  /** How many there are; none where the meeting is on the same day or before. */
  static int between(LocalDate notice, LocalDate meeting) {
    return notice.isBefore(meeting)
        ? (int) notice
            .plusDays(1)
            .datesUntil(meeting)
            .filter(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY)
            .count()
        : 0;
  }

  /** The first day on which a meeting can be held after a notice. */
  static LocalDate earliest(LocalDate notice) {
    LocalDate day = notice.plusDays(NOTICE + 1L);
    while (between(notice, day) < NOTICE) {
      day = day.plusDays(1);
    }
    return day;
  }
}
