package org.clausebook.model.record;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out which date is meant by one that is not written as ISO 8601 asks. */
public final class MeantDate {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
  private static final List<String> FILLERS = List.of("the", "of", "on", "st", "nd", "rd", "th");
  private static final int SHORT = 3;
  private static final List<String> DAYS_OF_SOME_MONTHS = List.of("29", "30", "31");
  private static final String DAY_OF_ALL_MONTHS = "28";
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private static final Pattern TIME_OF_DAY = Pattern.compile("[T ]\\d{2}:\\d{2}.*$");
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z]+|\\d+|[^A-Za-z\\d\\s/.,-]");
  private static final Pattern SHORT_SPAN = Pattern.compile("(\\d\\d)(\\d\\d) ?[/–—-] ?(\\d\\d)");
  private static final List<Pattern> SPANS = List.of(
      Pattern.compile("(.+?)(?: ?[–—] ?| - | to | until )(.+)"), Pattern.compile("(.+?)[/-](.+)"));

  private final String weekday;
  private final String month;
  private final List<String> numbers;
  private final boolean isHyphened;

  private MeantDate(String weekday, String month, List<String> numbers, boolean isHyphened) {
    this.weekday = weekday;
    this.month = month;
    this.numbers = numbers;
    this.isHyphened = isHyphened;
  }

  /** The correction, in the words of a hint; empty if it is not clear. */
  public static Optional<String> of(String written) {
    return yearAndNext(written)
        .map(PartialDate::toString)
        .or(() -> parse(written).flatMap(meant -> meant.date().map(meant::hint)))
        .or(() -> span(written).map(PartialDate::toString));
  }

  /**
   * The date that people in Britain mean by what is written, such as {@code 7 December 2026} or
   * {@code 7/12/2026}; empty if there is any doubt.
   */
  public static Optional<PartialDate> inBritain(String written) {
    return parse(written.strip())
        .flatMap(meant ->
            meant.date().filter(date -> meant.isDayBeforeMonth(date) && meant.isOfWeekday(date)));
  }

  /** Of 5/27/2026 the month is first; who writes so may mean May by 5/6/2026 too. */
  private boolean isDayBeforeMonth(PartialDate date) {
    return !month.isEmpty()
        || numbers.size() < 3
        || numbers.get(0).length() == 4
        || Integer.parseInt(numbers.get(0)) == date.start().getDayOfMonth();
  }

  /** How long the month is, where a day is written that it does not have. */
  public static Optional<String> lengthOfMonth(String written) {
    return parse(written)
        .flatMap(meant -> meant.numbers.stream()
            .filter(DAYS_OF_SOME_MONTHS::contains)
            .flatMap(day -> meant.with(day, DAY_OF_ALL_MONTHS).date().stream())
            .findFirst())
        .map(near -> YearMonth.from(near.start()))
        .map(month -> MONTH.format(month) + " has " + month.lengthOfMonth() + " days");
  }

  private MeantDate with(String number, String other) {
    List<String> others =
        numbers.stream().map(n -> n.equals(number) ? other : n).toList();
    return new MeantDate(weekday, month, others, isHyphened);
  }

  /** A span such as 2025/26, where 2025/12 would be a month. */
  private static Optional<PartialDate> yearAndNext(String written) {
    return Optional.of(SHORT_SPAN.matcher(written))
        .filter(Matcher::matches)
        .filter(years -> isSpan(Integer.parseInt(years.group(2)), Integer.parseInt(years.group(3))))
        .flatMap(years -> PartialDate.parse(
            years.group(1) + years.group(2) + "/" + years.group(1) + years.group(3)));
  }

  private static boolean isSpan(int first, int last) {
    return last == first + 1 || last > Math.max(first, MONTHS.size());
  }

  private static Optional<PartialDate> span(String written) {
    return SPANS.stream()
        .map(form -> form.matcher(written))
        .filter(Matcher::matches)
        .flatMap(parts -> between(parts.group(1), parts.group(2)).stream())
        .findFirst();
  }

  /** The year of two months may be written once: May to July 2026. */
  private static Optional<PartialDate> between(String first, String last) {
    Optional<PartialDate> end = parse(last).flatMap(MeantDate::date);
    return end.flatMap(to -> parse(first)
        .flatMap(MeantDate::date)
        .or(() -> parse(first + " " + to.start().getYear()).flatMap(MeantDate::date))
        .flatMap(from ->
            PartialDate.parse(from + "/" + to).or(() -> PartialDate.parse(to + "/" + from))));
  }

  private static Optional<MeantDate> parse(String written) {
    String text = TIME_OF_DAY.matcher(written).replaceAll("").toLowerCase(Locale.ROOT);
    String weekday = "";
    String month = "";
    var numbers = new ArrayList<String>();
    for (String token : TOKEN.matcher(text).results().map(t -> t.group()).toList()) {
      if (Character.isDigit(token.charAt(0))) {
        numbers.add(token);
      } else if (month.isEmpty() && isShort(token, MONTHS)) {
        month = String.valueOf(MONTHS.indexOf(token.substring(0, SHORT)) + 1);
      } else if (weekday.isEmpty() && isShort(token, DAYS)) {
        weekday = token.substring(0, SHORT);
      } else if (!FILLERS.contains(token)) {
        return Optional.empty();
      }
    }
    return Optional.of(new MeantDate(weekday, month, numbers, text.contains("-")));
  }

  private static boolean isShort(String word, List<String> names) {
    return word.length() >= SHORT && names.contains(word.substring(0, SHORT));
  }

  private Optional<PartialDate> date() {
    int count = numbers.size();
    boolean isYearFirst = count > 0 && numbers.get(0).length() == 4;
    if (!month.isEmpty()) {
      return switch (count) {
        case 1 -> iso(numbers.get(0), month, "");
        case 2 -> iso(numbers.get(isYearFirst ? 0 : 1), month, numbers.get(isYearFirst ? 1 : 0));
        default -> Optional.empty();
      };
    }
    return switch (count) {
      case 1 -> PartialDate.parse(numbers.get(0));
      case 2 ->
        isYearFirst
            ? iso(numbers.get(0), numbers.get(1), "")
            : iso(numbers.get(1), numbers.get(0), "")
                .filter(date -> numbers.get(1).length() == 4);
      case 3 ->
        isYearFirst
            ? iso(numbers.get(0), numbers.get(1), numbers.get(2))
            : dayFirst(numbers.get(0), numbers.get(1), numbers.get(2));
      default -> Optional.empty();
    };
  }

  /** The 26-03-05 may begin with a day or with a year; 5/27/2026 begins with the month. */
  private Optional<PartialDate> dayFirst(String first, String second, String year) {
    return isHyphened && year.length() == 2
        ? Optional.empty()
        : iso(year, second, first).or(() -> iso(year, first, second));
  }

  private static Optional<PartialDate> iso(String year, String month, String day) {
    String full = year.length() == 2 ? (year.compareTo("70") < 0 ? "20" : "19") + year : year;
    return PartialDate.parse(
        full + "-" + twoDigits(month) + (day.isEmpty() ? "" : "-" + twoDigits(day)));
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  /** The date to write, and what is odd about the day of the week that was written. */
  private String hint(PartialDate date) {
    String real = date.start().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
    return isOfWeekday(date) ? date.toString() : date + ", which is a " + real;
  }

  private boolean isOfWeekday(PartialDate date) {
    return date.precision() != PartialDate.Precision.DAY
        || date.start().getDayOfWeek().name().toLowerCase(Locale.ROOT).startsWith(weekday);
  }
}
