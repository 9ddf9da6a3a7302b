package org.clausebook.cli.option;

import java.time.LocalDate;
import java.time.Period;
import org.clausebook.feature.due.Horizon;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How far ahead to look for reviews. */
public final class DueOptions {
  private static final Period USUAL = Period.ofMonths(3);

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  @Mixin
  AsOf asOf;

  @Option(
      names = "--before",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "Counts a review as due if it falls before this day, such as 2027-04-01.")
  @Nullable
  LocalDate before;

  @Option(
      names = "--within",
      paramLabel = "PERIOD",
      converter = PeriodConverter.class,
      description =
          "Counts a review as due if it falls within this time, such as P6W (default:" + " P3M).")
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
    return new Horizon(
        today, before == null ? today.plus(within == null ? USUAL : within) : before.minusDays(1));
  }
}
