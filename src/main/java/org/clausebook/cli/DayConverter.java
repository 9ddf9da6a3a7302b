package org.clausebook.cli;

import java.time.LocalDate;
import org.clausebook.model.PartialDate;
import org.clausebook.model.PartialDate.Precision;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day such as {@code 2026-05-11}. */
final class DayConverter implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String written) {
    return PartialDate.parse(written)
        .filter(date -> date.precision() == Precision.DAY)
        .map(PartialDate::start)
        .orElseThrow(() -> new TypeConversionException(
            "'" + written + "' is not a day of the calendar, such as 2026-05-11"));
  }
}
