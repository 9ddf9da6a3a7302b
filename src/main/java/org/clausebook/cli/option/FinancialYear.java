package org.clausebook.cli.option;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;

/**
 * A council's financial year, from 1 April to 31 March.
 *
 * @param first the year in which it begins
 */
public record FinancialYear(int first) {
  /** The newest one that has ended by a day, on that day too. */
  public static FinancialYear endedBy(LocalDate day) {
    int year = day.getYear();
    return new FinancialYear(
        LocalDate.of(year, Month.MARCH, 31).isAfter(day) ? year - 2 : year - 1);
  }

  public LocalDate start() {
    return LocalDate.of(first, Month.APRIL, 1);
  }

  public LocalDate end() {
    return LocalDate.of(first + 1, Month.MARCH, 31);
  }

  /** As councils write it: {@code 2026/27}. */
  @Override
  public String toString() {
    return first + "/" + String.format(Locale.ROOT, "%02d", (first + 1) % 100);
  }
}
