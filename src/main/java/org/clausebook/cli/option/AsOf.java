package org.clausebook.cli.option;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The date as on which policies are judged. */
public final class AsOf {
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description =
          "Works out what is due as on this day, such as 2026-05-11 or \"11 May 2026\" (default:"
              + " today).")
  @Nullable
  public LocalDate date;

  public LocalDate date() {
    return date == null ? LocalDate.now(ZoneId.systemDefault()) : date;
  }
}
