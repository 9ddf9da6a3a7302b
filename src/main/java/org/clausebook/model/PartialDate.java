package org.clausebook.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date known to the day, the month or the year.
 *
 * @param start its first day; years run from 1000 to 9999
 * @param precision how much of {@code start} is meant
 */
public record PartialDate(LocalDate start, Precision precision) {

  /** How exactly a date is known. */
  public enum Precision {
    YEAR(4),
    MONTH(7),
    DAY(10);

    private final int isoLength;

    Precision(int isoLength) {
      this.isoLength = isoLength;
    }
  }

  private static final Pattern ISO = Pattern.compile("([1-9]\\d{3})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  /**
   * Reads ISO 8601: {@code 2026-03-05}, {@code 2026-03} or {@code 2026}; empty if the text is
   * neither, or names a day that no calendar has.
   */
  public static Optional<PartialDate> parse(String text) {
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

  /** The date a period later, known as exactly as this one. */
  public PartialDate plus(Period period) {
    return new PartialDate(start.plus(period), precision);
  }

  /** Whether every day this may mean is before every day the other may mean. */
  public boolean isBefore(PartialDate other) {
    int shared = Math.min(precision.isoLength, other.precision.isoLength);
    return start
            .toString()
            .substring(0, shared)
            .compareTo(other.start.toString().substring(0, shared))
        < 0;
  }

  /** ISO 8601, as exact as the date is known. */
  @Override
  public String toString() {
    return start.toString().substring(0, precision.isoLength);
  }
}
