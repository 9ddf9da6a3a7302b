package org.clausebook.cli.option;

import java.util.Optional;
import org.clausebook.model.record.MeantDate;
import org.clausebook.model.record.PartialDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a date to the day, month or year. */
public final class PartialDateConverter implements ITypeConverter<PartialDate> {
  @Override
  public PartialDate convert(String written) {
    return read(written)
        .filter(date -> date.end().isEmpty())
        .orElseThrow(() -> new TypeConversionException("'" + written + "' is not a calendar date"
            + MeantDate.of(written)
                .filter(meant -> meant.indexOf('/') < 0)
                .map(meant -> "; write " + meant)
                .or(() -> MeantDate.lengthOfMonth(written).map(length -> "; " + length))
                .orElse(", such as 2026-05-11, \"11 May 2026\" or 2026-05")));
  }

  /** A date as ISO 8601 or as people in Britain write it, such as {@code 11/5/2026}. */
  static Optional<PartialDate> read(String written) {
    return PartialDate.parse(written).or(() -> MeantDate.inBritain(written));
  }
}
