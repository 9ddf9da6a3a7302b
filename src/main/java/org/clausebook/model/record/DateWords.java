package org.clausebook.model.record;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Dates as they are typed: {@code 5th March 2026}, {@code March 2026}, {@code 05/03/2026}. */
public final class DateWords {
  private static final List<String> MONTHS = List.of(
      "january",
      "february",
      "march",
      "april",
      "may",
      "june",
      "july",
      "august",
      "september",
      "october",
      "november",
      "december");

  /** The name of a month, in a group without a number. */
  public static final String MONTH = "(?:" + String.join("|", MONTHS) + ")";

  /** A date with its year. */
  public static final Pattern DATE = Pattern.compile(
      "(?:\\b(\\d{1,2})(?:st|nd|rd|th)?(?: day)?(?: of)? |\\b)(" + MONTH + "),? (\\d{4})\\b"
          + "|\\b(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})\\b",
      Pattern.CASE_INSENSITIVE);

  private DateWords() {}

  /** The date that a match of {@link #DATE} means; empty for a day that no calendar has. */
  public static Optional<PartialDate> read(MatchResult date) {
    if (date.group(4) != null) {
      return PartialDate.parse(
          date.group(6) + "-" + twoDigits(date.group(5)) + "-" + twoDigits(date.group(4)));
    }
    int month = MONTHS.indexOf(date.group(2).toLowerCase(Locale.ROOT)) + 1;
    String day = date.group(1) == null ? "" : "-" + twoDigits(date.group(1));
    return PartialDate.parse(date.group(3) + "-" + twoDigits(String.valueOf(month)) + day);
  }

  private static String twoDigits(String number) {
    return number.length() < 2 ? "0" + number : number;
  }
}
