package org.clausebook.stage.compose;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.model.DateStyle;
import org.clausebook.model.LanguageWords;

/**
 * The writing of one date after an example: each part of the date 2026-03-05 in it stands for that
 * part of any date, and the rest for itself.
 */
record DateFormat(String example, Optional<LanguageWords> words) {
  private static final Pattern PART = Pattern.compile("[A-Za-z]+|[0-9]+(?:th)?");
  private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.UK);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);
  private static final String THURSDAY = "Thursday";
  private static final String SHORT_MONTH = "Mar";
  private static final Pattern MONTH_IN_WORDS = Pattern.compile(SHORT_MONTH);
  private static final int SHORT = SHORT_MONTH.length();

  static DateFormat of(DateStyle style) {
    return new DateFormat(style.example(), Optional.empty());
  }

  /**
   * The style in another language. Where it has the month in words, what English does with the day
   * and with the order is left out, as are short names.
   */
  static DateFormat of(DateStyle style, LanguageWords words) {
    boolean isInWords = MONTH_IN_WORDS.matcher(style.example()).find();
    boolean hasWeekday = style.example().startsWith(THURSDAY);
    DateStyle plain = hasWeekday ? DateStyle.WEEKDAY : DateStyle.PLAIN;
    return new DateFormat((isInWords ? plain : style).example(), Optional.of(words));
  }

  String day(LocalDate date) {
    return PART.matcher(example).replaceAll(part -> part(part.group(), date));
  }

  private String part(String part, LocalDate date) {
    return switch (part) {
      case THURSDAY ->
        words
            .map(names -> names.weekdays().get(date.getDayOfWeek().getValue() - 1))
            .orElseGet(() -> WEEKDAY.format(date));
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
    if (words.isPresent()) {
      return words.get().months().get(date.getMonthValue() - 1);
    }
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
