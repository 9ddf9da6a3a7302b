package org.clausebook.load;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.load.YamlValue.Mapping;
import org.clausebook.model.ReviewCycle;
import org.clausebook.model.SourceText;

/** Reads a {@code review-cycle}. */
final class ReviewReader {
  private static final List<String> KEYS = List.of("words", "every", "due", "condition");
  private static final String CONTRADICTION = "review-cycle-contradicts";

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
        group.text("every").map(text -> every(text, words)),
        group
            .text("due")
            .map(text -> DateReader.read(text, problems).orElse(DateReader.UNREADABLE)));
  }

  private Period every(SourceText written, Optional<SourceText> words) {
    Optional<Period> period = CycleWords.period(written.value());
    if (period.isEmpty() && !AmbiguousCycle.isInPeriod(written, problems)) {
      problems.add(Diagnostic.error(
          written.start(),
          "'" + written.value() + "' is not a period",
          "write a number and a unit, such as '1 year', '2 years' or '18 months'"));
    }
    period.ifPresent(
        found -> words.ifPresent(text -> compare(found.toTotalMonths(), written, text)));
    return period.orElse(UNREADABLE);
  }

  private void compare(long months, SourceText written, SourceText words) {
    CycleWords.months(words.value())
        .filter(said -> said != months)
        .ifPresent(said -> problems.add(Diagnostic.warning(
                written.start(),
                "every '" + written.value() + "' contradicts the words '" + words.value() + "'",
                "write 'every: " + CycleWords.written(said) + "', or mend the words")
            .by(CONTRADICTION)));
  }
}
