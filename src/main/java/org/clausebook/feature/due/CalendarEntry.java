package org.clausebook.feature.due;

import java.time.LocalDate;

/**
 * One policy's review in a calendar.
 *
 * @param council slug of the council
 * @param policy slug of the policy
 * @param on the last day of the review
 * @param title as calendars list it
 * @param description in one or more lines; may be empty
 */
record CalendarEntry(
    String council, String policy, LocalDate on, String title, String description) {
  private static final String NAMESPACE = "@clausebook.org";

  /**
   * What the entry is known by for ever, whichever day the review moves to: a calendar that is read
   * in again changes its entries, and does not double them.
   */
  String uid() {
    return council + "/" + policy + "/review" + NAMESPACE;
  }
}
