package org.clausebook.feature.lint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How often something is done, as promised within other words: {@code every two years}. */
final class PromisedCycle {
  private static final int MONTHS_OF_YEAR = 12;
  private static final List<String> NUMBERS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  /** The whole in group 1, and in groups 2 and 3 the number and the unit where there are any. */
  static final Pattern CYCLE = Pattern.compile(
      "(?<![\\p{L}-])(annually|yearly|once a year|(?:every|each) year|biennially|every other year"
          + "|quarterly"
          + "|twice a year|(?:every|each) (" + String.join("|", NUMBERS) + "|\\d{1,2})"
          + " (year|month)s)",
      Pattern.CASE_INSENSITIVE);

  private PromisedCycle() {}

  /** How many months the first cycle in a text lasts. */
  static Optional<Integer> months(String text) {
    return CYCLE.matcher(text).results().findFirst().map(PromisedCycle::months);
  }

  private static int months(MatchResult cycle) {
    if (cycle.group(2) != null) {
      int unit = cycle.group(3).equalsIgnoreCase("year") ? MONTHS_OF_YEAR : 1;
      return number(cycle.group(2).toLowerCase(Locale.ROOT)) * unit;
    }
    return switch (cycle.group(1).toLowerCase(Locale.ROOT)) {
      case "biennially", "every other year" -> 2 * MONTHS_OF_YEAR;
      case "quarterly" -> 3;
      case "twice a year" -> 6;
      default -> MONTHS_OF_YEAR;
    };
  }

  private static int number(String words) {
    int named = NUMBERS.indexOf(words);
    return named < 0 ? Integer.parseInt(words) : named + 1;
  }
}
