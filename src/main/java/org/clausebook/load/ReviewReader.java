package org.clausebook.load;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.load.YamlValue.Mapping;
import org.clausebook.model.CycleWords;
import org.clausebook.model.ReviewCycle;
import org.clausebook.model.SourceText;

/** Reads a {@code review-cycle}. */
final class ReviewReader {
  private static final List<String> KEYS = List.of("words", "every", "due", "condition");

  /** In the place of a period that was reported already; never counted with. */
  private static final Period UNREADABLE = Period.ofYears(1);

  private final List<Diagnostic> problems;

  ReviewReader(List<Diagnostic> problems) {
    this.problems = problems;
  }

  ReviewCycle read(Mapping mapping) {
    var group = Group.of(mapping, KEYS, problems);
    Optional<SourceText> words =
        group.requiredFact("words", "write how the policy says it, such as 'words: annually'");
    Optional<SourceText> condition = group.fact("condition");
    words.ifPresent(text -> AmbiguousCycle.check(text, problems));
    condition.ifPresent(text -> AmbiguousCycle.check(text, problems));
    return new ReviewCycle(
        words.orElse(SourceText.of("-", mapping.location())),
        condition,
        group.text("every").map(this::every),
        group
            .text("due")
            .map(text -> DateReader.read(text, problems).orElse(DateReader.UNREADABLE)));
  }

  private Period every(SourceText written) {
    Optional<Period> period = CycleWords.period(written.value());
    if (period.isEmpty() && !AmbiguousCycle.isInPeriod(written, problems)) {
      problems.add(Diagnostic.error(
          written.start(),
          "'" + written.value() + "' is not a period",
          "write a number and a unit, such as '1 year', '2 years' or '18 months'"));
    }
    return period.orElse(UNREADABLE);
  }
}
