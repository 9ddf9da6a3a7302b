package org.clausebook.model.record;

import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands how policies say how often they are reviewed. */
public final class CycleWords {
  private static final List<String> NUMBERS = List.of(
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve");
  private static final String NUMBER = "([1-9][0-9]?|" + String.join("|", NUMBERS) + ")";
  private static final String SHAPE = "(?:every )?" + NUMBER + " (month|year)s?";
  private static final Pattern PERIOD = Pattern.compile("(?i)" + SHAPE);
  private static final Pattern SPAN = Pattern.compile(
      "(?i)([1-9][0-9]{0,3}|" + String.join("|", NUMBERS) + ") (?<unit>day|week|month|year)s?");

  /** Words with the months that they mean. */
  private static final List<Cycle> CYCLES = List.of(
      new Cycle(12, "annual(?:ly)?|yearly|(?:once )?(?:a|every|each|per) year|once a year"),
      new Cycle(
          6, "twice (?:a|every|each|per) year|twice yearly|half[- ]yearly|semi-?annual(?:ly)?"),
      new Cycle(4, "three times (?:a|every|each|per) year"),
      new Cycle(3, "quarterly|every quarter|four times (?:a|every|each|per) year"),
      new Cycle(1, "monthly|every month"),
      new Cycle(24, "biennial(?:ly)?|every other year|every second year"),
      new Cycle(36, "triennial(?:ly)?|every third year"));

  /** Words that may follow the cycle without changing it. */
  private static final Pattern TAIL =
      Pattern.compile(",? (?:or (?:sooner|earlier)|at|after) .+|,? or (?:sooner|earlier)");

  private CycleWords() {}

  private record Cycle(int months, Pattern words) {
    private Cycle(int months, String words) {
      this(months, Pattern.compile(words));
    }
  }

  /**
   * A period of months or years, in figures or words: {@code 2 years}, {@code every four years}.
   */
  public static Optional<Period> period(String written) {
    Matcher parts = PERIOD.matcher(written);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int count = count(parts.group(1));
    boolean isYears = parts.group(2).equalsIgnoreCase("year");
    return Optional.of(isYears ? Period.ofYears(count) : Period.ofMonths(count));
  }

  private static int count(String number) {
    int named = NUMBERS.indexOf(number.toLowerCase(Locale.ROOT));
    return named < 0 ? Integer.parseInt(number) : named + 1;
  }

  /** A length of time, in figures or words: {@code 6 weeks}, {@code two months}, {@code 90 days}. */
  public static Optional<Period> span(String written) {
    Matcher parts = SPAN.matcher(written.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    int count = count(parts.group(1));
    return Optional.of(
        switch (parts.group("unit").toLowerCase(Locale.ROOT)) {
          case "day" -> Period.ofDays(count);
          case "week" -> Period.ofWeeks(count);
          case "month" -> Period.ofMonths(count);
          default -> Period.ofYears(count);
        });
  }

  /**
   * The form of a period, as a regular expression for the whole of it, in which every letter stands
   * for its capital too.
   */
  public static String shape() {
    return SHAPE;
  }

  /** The months between two reviews, where the words say so beyond doubt. */
  public static Optional<Long> months(String words) {
    String cycle = TAIL.matcher(words.toLowerCase(Locale.ROOT).strip()).replaceFirst("");
    return period(cycle)
        .or(() -> period(cycle.replaceFirst("^once ", "")))
        .map(Period::toTotalMonths)
        .or(() -> CYCLES.stream()
            .filter(known -> known.words().matcher(cycle).matches())
            .map(known -> (long) known.months())
            .findFirst());
  }
}
