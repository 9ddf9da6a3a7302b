package org.clausebook.cli.option;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.clausebook.model.record.MeantDate;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.record.PartialDate.Precision;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day such as {@code 2026-05-11} or {@code 11 May 2026}. */
public final class DayConverter implements ITypeConverter<LocalDate> {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  @Override
  public LocalDate convert(String written) {
    return PartialDateConverter.read(written)
        .filter(date -> date.precision() == Precision.DAY)
        .map(PartialDate::start)
        .orElseThrow(() -> new TypeConversionException("'" + written + "' is not a calendar date"
            + MeantDate.of(written)
                .filter(meant -> DAY.matcher(meant).lookingAt())
                .map(meant -> "; write " + meant)
                .orElse(", such as 2026-05-11 or \"11 May 2026\"")));
  }
}
