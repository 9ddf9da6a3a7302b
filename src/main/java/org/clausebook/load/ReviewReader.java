package org.clausebook.load;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.load.YamlValue.Mapping;
import org.clausebook.model.ReviewCycle;
import org.clausebook.model.SourceText;

/** Reads a {@code review-cycle}. */
final class ReviewReader {
  private static final List<String> KEYS = List.of("words", "every", "due", "condition");
  private static final Pattern PERIOD = Pattern.compile("([1-9]\\d?) (month|year)s?");

  /** In the place of a period that was reported already; never counted with. */
  private static final Period UNREADABLE = Period.ofYears(1);

  private final List<Diagnostic> problems;

  ReviewReader(List<Diagnostic> problems) {
    this.problems = problems;
  }

  ReviewCycle read(Mapping mapping) {
    var group = Group.of(mapping, KEYS, problems);
    return new ReviewCycle(
        group
            .requiredFact("words", "write how the policy says it, such as 'words: annually'")
            .orElse(SourceText.of("-", mapping.location())),
        group.fact("condition"),
        group.text("every").map(text -> period(text).orElse(UNREADABLE)),
        group
            .text("due")
            .map(text -> DateReader.read(text, problems).orElse(DateReader.UNREADABLE)));
  }

  private Optional<Period> period(SourceText written) {
    Matcher parts = PERIOD.matcher(written.value());
    if (!parts.matches()) {
      problems.add(Diagnostic.error(
          written.start(),
          "'" + written.value() + "' is not a period",
          "write a number and a unit, such as '1 year', '2 years' or '18 months'"));
      return Optional.empty();
    }
    int count = Integer.parseInt(parts.group(1));
    return Optional.of(
        parts.group(2).equals("year") ? Period.ofYears(count) : Period.ofMonths(count));
  }
}
