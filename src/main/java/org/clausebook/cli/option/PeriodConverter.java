package org.clausebook.cli.option;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a period of a hundred years at most, as ISO 8601 writes it: {@code P3M}. */
final class PeriodConverter implements ITypeConverter<Period> {
  private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);
  private static final LocalDate FARTHEST = ANY_DAY.plusYears(100);

  @Override
  public Period convert(String written) {
    try {
      Period period = Period.parse(written);
      if (!period.isNegative() && !ANY_DAY.plus(period).isAfter(FARTHEST)) {
        return period;
      }
    } catch (DateTimeException noPeriod) {
      // Said below, as of those that are none for us.
    }
    throw new TypeConversionException("'" + written
        + "' is not a period, such as P3M (three months), P6W (six weeks) or P1Y (one year)");
  }
}
