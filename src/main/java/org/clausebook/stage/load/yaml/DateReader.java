package org.clausebook.stage.load.yaml;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.record.MeantDate;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.text.SourceText;

/** Reads dates. */
public final class DateReader {
  /** The value in place of a date that has been reported; never printed. */
  public static final PartialDate UNREADABLE =
      new PartialDate(LocalDate.of(1000, 1, 1), PartialDate.Precision.YEAR);

  /**
   * Parish councils exist since the Local Government Act 1894; an earlier year is a slip of the
   * keys.
   */
  private static final int FIRST_YEAR = 1894;

  private DateReader() {}

  /**
   * The date of a decision that was taken; one that cannot be meant is reported, and another given.
   */
  public static PartialDate decided(SourceText written, List<Diagnostic> problems) {
    Optional<PartialDate> date = read(written, problems);
    if (date.filter(read -> read.start().getYear() < FIRST_YEAR).isPresent()) {
      problems.add(Diagnostic.error(
          written.start(),
          "no council can have decided anything on " + written.value(),
          "correct the year, which is " + FIRST_YEAR + " or later"));
      return UNREADABLE;
    }
    return date.orElse(UNREADABLE);
  }

  public static Optional<PartialDate> read(SourceText written, List<Diagnostic> problems) {
    Optional<PartialDate> date = PartialDate.parse(written.value());
    if (date.isEmpty()) {
      String hint = MeantDate.of(written.value())
          .map(meant -> "write " + meant)
          .or(() -> MeantDate.lengthOfMonth(written.value())
              .map(length -> length + ": look the day up in the minutes"))
          .orElse(
              "write 2026-03-05, or 2026-03 for a month, 2026 for a year, 2025/2028 for a span");
      problems.add(Diagnostic.error(
          written.start(), "'" + written.value() + "' is not a calendar date", hint));
    }
    return date;
  }
}
