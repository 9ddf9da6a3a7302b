package org.clausebook.cli;

import java.time.Period;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a period as ISO 8601 writes it, {@code P3M}: of no less than a day, and a hundred years at most. */
final class PeriodConverter implements ITypeConverter<Period> {
  private static final int LONGEST_IN_MONTHS = 1200;
  private static final int LONGEST_IN_DAYS = 36_525;

  @Override
  public Period convert(String written) {
    try {
      Period period = Period.parse(written);
      if (isPossible(period)) {
        return period;
      }
    } catch (DateTimeParseException notIso) {
      // Said below, as of those that are none for us.
    }
    throw new TypeConversionException("'" + written
        + "' is not a period, such as P3M (three months), P6W (six weeks) or P1Y (one year)");
  }

  private static boolean isPossible(Period period) {
    return !period.isNegative()
        && period.toTotalMonths() <= LONGEST_IN_MONTHS
        && period.getDays() <= LONGEST_IN_DAYS;
  }
}
