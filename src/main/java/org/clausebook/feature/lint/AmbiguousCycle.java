package org.clausebook.feature.lint;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A cycle that can be read in two ways: twice a year, or every two years. */
final class AmbiguousCycle implements Rule {
  private static final Pattern CYCLE = Pattern.compile(
      "\\b(bi|tri)[- ]?(annual|year|month|week)(?:ly)?\\b", Pattern.CASE_INSENSITIVE);

  @Override
  public String id() {
    return "ambiguous-cycle";
  }

  @Override
  public String reason() {
    return "'bi-annually' means twice a year to one reader and every two years to another";
  }

  @Override
  public List<Finding> check(LintedPolicy policy) {
    return policy.texts().stream()
        .flatMap(text -> text.find(CYCLE)
            .map(cycle -> Finding.in(
                text,
                cycle.start(),
                "'" + cycle.group() + "' may mean " + meanings(cycle, " or "),
                "write one of the two")))
        .toList();
  }

  private static String meanings(MatchResult cycle, String or) {
    boolean isTwo = cycle.group(1).toLowerCase(Locale.ROOT).equals("bi");
    String unit = cycle.group(2).toLowerCase(Locale.ROOT).replace("annual", "year");
    return "'" + (isTwo ? "twice" : "three times") + " a " + unit + "'" + or + "'every "
        + (isTwo ? "two" : "three") + " " + unit + "s'";
  }
}
