package org.clausebook.cli.option;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import org.clausebook.feature.due.Horizon;
import org.clausebook.model.record.CycleWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** How far ahead to look for reviews. */
public final class DueOptions {
  /** Reads a period of a hundred years at most: {@code 6 weeks}, or as ISO 8601 {@code P6W}. */
  static final class PeriodConverter implements ITypeConverter<Period> {
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate FARTHEST = ANY_DAY.plusYears(100);

    @Override
    public Period convert(String written) {
      try {
        Period period = CycleWords.span(written).orElseGet(() -> Period.parse(written));
        if (!period.isNegative() && !ANY_DAY.plus(period).isAfter(FARTHEST)) {
          return period;
        }
      } catch (DateTimeException noPeriod) {
        // Said below, as of those that are none for us.
      }
      throw new TypeConversionException(
          "'" + written + "' is not a period, such as \"6 weeks\", \"3 months\" or \"1 year\"");
    }
  }

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  @Mixin
  AsOf asOf;

  @Option(
      names = "--before",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "Counts a review as due if it falls before this day, such as \"1 April 2027\".")
  @Nullable
  LocalDate before;

  @Option(
      names = "--within",
      paramLabel = "PERIOD",
      converter = PeriodConverter.class,
      description =
          "Counts a review as due if it falls within this time, such as \"6 weeks\" (default: 3"
              + " months).")
  @Nullable
  Period within;

  public Horizon horizon() {
    if (before != null && within != null) {
      throw new WrongOption(
          spec.commandLine(),
          "--before and --within both set the last" + " day",
          "leave one of them out");
    }
    LocalDate today = asOf.date();
    if (before != null) {
      return new Horizon(today, before.minusDays(1));
    }
    return within == null ? Horizon.from(today) : new Horizon(today, today.plus(within));
  }
}
