package org.clausebook.model.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date known to the day, the month or the year, or a span from one such to another.
 *
 * @param start its first day; years run from 1000 to 9999
 * @param precision how much of {@code start}, and of {@code end}, is meant
 * @param end of a span, the first day of the last day, month or year in it; after {@code start}
 */
public record PartialDate(LocalDate start, Precision precision, Optional<LocalDate> end) {

  /** How exactly a date is known. */
  public enum Precision {
    YEAR(4, "uuuu"),
    MONTH(7, "MMMM uuuu"),
    DAY(10, "d MMMM uuuu");

    private final int isoLength;
    private final String pattern;

    Precision(int isoLength, String pattern) {
      this.isoLength = isoLength;
      this.pattern = pattern;
    }
  }

  private static final Pattern ISO = Pattern.compile("([1-9]\\d{3})(?:-(\\d{2})(?:-(\\d{2}))?)?");
  private static final char TO = '/';

  /** A date that is no span. */
  public PartialDate(LocalDate start, Precision precision) {
    this(start, precision, Optional.empty());
  }

  /** One day. */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(day, Precision.DAY);
  }

  /**
   * Reads ISO 8601: {@code 2026-03-05}, {@code 2026-03} or {@code 2026}, or two of the same kind,
   * the earlier first, as {@code 2025/2028}; empty if the text is none of these, or names a day that
   * no calendar has.
   */
  public static Optional<PartialDate> parse(String text) {
    int slash = text.indexOf(TO);
    return slash < 0
        ? single(text)
        : single(text.substring(0, slash))
            .flatMap(first -> single(text.substring(slash + 1)).flatMap(first::until));
  }

  private static Optional<PartialDate> single(String text) {
    Matcher parts = ISO.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    Precision precision = parts.group(2) == null
        ? Precision.YEAR
        : parts.group(3) == null ? Precision.MONTH : Precision.DAY;
    try {
      return Optional.of(new PartialDate(
          LocalDate.of(
              Integer.parseInt(parts.group(1)), part(parts.group(2)), part(parts.group(3))),
          precision));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static int part(@Nullable String digits) {
    return digits == null ? 1 : Integer.parseInt(digits);
  }

  private Optional<PartialDate> until(PartialDate last) {
    return precision == last.precision && start.isBefore(last.start)
        ? Optional.of(new PartialDate(start, precision, Optional.of(last.start)))
        : Optional.empty();
  }

  /** The date a period later, known as exactly as this one. */
  public PartialDate plus(Period period) {
    return new PartialDate(start.plus(period), precision, end.map(last -> last.plus(period)));
  }

  /** Whether every day this may mean is before every day the other may mean. */
  public boolean isBefore(PartialDate other) {
    return last().isBefore(other.start);
  }

  /** The last day this may mean: of a month, a year or a span its end. */
  public LocalDate last() {
    LocalDate first = end.orElse(start);
    LocalDate after = switch (precision) {
      case YEAR -> first.plusYears(1);
      case MONTH -> first.plusMonths(1);
      case DAY -> first.plusDays(1);
    };
    return after.minusDays(1);
  }

  /** The date in words, as people in Britain write it: {@code 5 March 2026}. */
  public String inWords() {
    return words(start) + end.map(last -> " to " + words(last)).orElse("");
  }

  private String words(LocalDate day) {
    return DateTimeFormatter.ofPattern(precision.pattern, Locale.UK).format(day);
  }

  /** ISO 8601, as exact as the date is known. */
  @Override
  public String toString() {
    return iso(start) + end.map(last -> TO + iso(last)).orElse("");
  }

  private String iso(LocalDate day) {
    return day.toString().substring(0, precision.isoLength);
  }
}
