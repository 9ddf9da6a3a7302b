package org.clausebook.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.PartialDate;
import org.clausebook.model.SourceText;

/** Reads dates, and knows the ways a clerk may write them instead. */
final class DateReader {
  /** In the place of a date that was reported already; never printed. */
  static final PartialDate UNREADABLE =
      new PartialDate(LocalDate.of(1000, 1, 1), PartialDate.Precision.YEAR);

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern IN_WORDS = Pattern.compile(
      "(?:(?:[A-Za-z]+ )?(\\d{1,2})(?:st|nd|rd|th)? )?([A-Za-z]{3})[a-z]* (\\d{4})");
  private static final Pattern IN_FIGURES =
      Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

  private DateReader() {}

  static Optional<PartialDate> read(SourceText written, List<Diagnostic> problems) {
    Optional<PartialDate> date = PartialDate.parse(written.value());
    if (date.isEmpty()) {
      String hint = meant(written.value())
          .map(meant -> "write " + meant)
          .orElse("write 2026-03-05, or 2026-03 for a month, or 2026 for a year");
      problems.add(Diagnostic.error(
          written.start(), "'" + written.value() + "' is not a date of the calendar", hint));
    }
    return date;
  }

  private static Optional<PartialDate> meant(String written) {
    Matcher words = IN_WORDS.matcher(written);
    if (words.matches()) {
      int month = MONTHS.indexOf(words.group(2).toLowerCase(Locale.ROOT)) + 1;
      String day = words.group(1) == null ? "" : "-" + twoDigits(words.group(1));
      return PartialDate.parse(words.group(3) + "-" + twoDigits(String.valueOf(month)) + day);
    }
    Matcher figures = IN_FIGURES.matcher(written);
    return figures.matches()
        ? PartialDate.parse(figures.group(3) + "-" + twoDigits(figures.group(2)) + "-"
            + twoDigits(figures.group(1)))
        : Optional.empty();
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}
