package org.clausebook.compose;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.clausebook.model.DateStyle;
import org.clausebook.model.PartialDate;
import org.clausebook.model.PolicyDocument.ShownDate;

/** Writes dates as a council does. */
final class Dates {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private Dates() {}

  static ShownDate show(PartialDate date, DateStyle style) {
    LocalDate start = date.start();
    String shown = switch (date.precision()) {
      case YEAR -> String.valueOf(start.getYear());
      case MONTH -> MONTH.format(start);
      case DAY -> day(start.getDayOfMonth(), style) + " " + MONTH.format(start);
    };
    return new ShownDate(date.toString(), shown);
  }

  private static String day(int day, DateStyle style) {
    return switch (style) {
      case PLAIN -> String.valueOf(day);
      case ORDINAL -> day + suffix(day);
    };
  }

  private static String suffix(int day) {
    if (day >= 11 && day <= 13) {
      return "th";
    }
    return switch (day % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}
