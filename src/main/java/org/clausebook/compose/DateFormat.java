package org.clausebook.compose;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.clausebook.model.DateStyle;

/**
 * The writing of one date after an example: each part of the date 2026-03-05 in it stands for that
 * part of any date, and the rest for itself.
 */
record DateFormat(String example) {
  private static final Pattern PART = Pattern.compile("[A-Za-z]+|[0-9]+(?:th)?");
  private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.UK);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);
  private static final String SHORT_MONTH = "Mar";
  private static final int SHORT = SHORT_MONTH.length();

  static DateFormat of(DateStyle style) {
    return new DateFormat(style.example());
  }

  String day(LocalDate date) {
    return PART.matcher(example).replaceAll(part -> part(part.group(), date));
  }

  private String part(String part, LocalDate date) {
    return switch (part) {
      case "Thursday" -> WEEKDAY.format(date);
      case "5" -> String.valueOf(date.getDayOfMonth());
      case "05" -> twoDigits(date.getDayOfMonth());
      case "5th" -> date.getDayOfMonth() + suffix(date.getDayOfMonth());
      case "March", SHORT_MONTH -> monthAlone(date);
      case "3" -> String.valueOf(date.getMonthValue());
      case "03" -> twoDigits(date.getMonthValue());
      case "26" -> twoDigits(date.getYear() % 100);
      case "2026" -> String.valueOf(date.getYear());
      default -> throw new IllegalStateException("no part of a date: " + part);
    };
  }

  /** The month with its year. */
  String month(LocalDate date) {
    return monthAlone(date) + " " + date.getYear();
  }

  /** The month in words; JDKs differ in how they shorten September, three letters do not. */
  String monthAlone(LocalDate date) {
    String name = MONTH.format(date);
    return PART.matcher(example).results().anyMatch(part -> part.group().equals(SHORT_MONTH))
        ? name.substring(0, SHORT)
        : name;
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
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
