package org.clausebook.feature.lint;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A year that is typed without its century: {@code 27/5/25}, {@code March '26}. */
final class TwoDigitYear implements Rule {
  private static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
  private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
  private static final String DAY_IN_WORDS = DAY + "(?:st|nd|rd|th)?\\s+";

  /** 27/5/25 and 27.05.25, which are no part of a longer number. */
  private static final String FIGURES = "(?<![\\p{L}\\p{N}/.£-])" + DAY
      + "(?:/(?:0?[1-9]|1[0-2])/|\\.(?:0[1-9]|1[0-2])\\.)\\d{2}(?![\\p{L}\\p{N}/£-]|\\.\\d)";

  private static final String APOSTROPHE =
      "\\b(?:" + DAY_IN_WORDS + ")?" + MONTH + ",?\\s+['’‘]\\d{2}(?!\\d)";

  /** 27 May 25, where nothing follows that could be counted. */
  private static final String BARE =
      "\\b" + DAY_IN_WORDS + MONTH + "\\s+\\d{2}(?=[.,;)]?(?:\\s*$|\\s+\\p{Lu}))";

  private static final Pattern DATE = Pattern.compile(FIGURES + "|" + APOSTROPHE + "|" + BARE);

  /** Minutes are numbered in ways that look like dates. */
  private static final Pattern REFERENCE = Pattern.compile(
      "\\b(?:minutes?|min|ref(?:erence)?|no|number)\\W*$", Pattern.CASE_INSENSITIVE);

  @Override
  public String id() {
    return "two-digit-year";
  }

  @Override
  public String reason() {
    return "policies are kept for decades, and nobody can tell which part of 11/12/13 is the year";
  }

  @Override
  public List<Finding> check(LintedPolicy policy) {
    String style = policy.policy().council().style().dates().example();
    return DATE.matcher(style).find() ? List.of() : findings(policy).toList();
  }

  private static Stream<Finding> findings(LintedPolicy policy) {
    return Stream.concat(policy.texts().stream(), policy.reviewCycle().stream())
        .flatMap(text -> text.findTyped(DATE)
            .filter(date -> !isReference(text, date))
            .map(date -> Finding.in(
                text,
                date.start(),
                "the year in '" + date.group() + "' has two digits",
                "write all four digits of the year")));
  }

  private static boolean isReference(PlainText text, MatchResult date) {
    return REFERENCE.matcher(text.text().substring(0, date.start())).find();
  }
}
