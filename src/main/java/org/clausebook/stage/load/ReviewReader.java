package org.clausebook.stage.load;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.record.CycleWords;
import org.clausebook.model.record.ReviewCycle;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.DateReader;
import org.clausebook.stage.load.yaml.Group;
import org.clausebook.stage.load.yaml.Keys;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;

/** Reads a {@code review-cycle}. */
final class ReviewReader {
  static final String KEY = "review-cycle";

  /** The value in place of a period that has been reported; never used in a calculation. */
  private static final Period UNREADABLE = Period.ofYears(1);

  /** Words that people write where a policy is not reviewed. */
  private static final Pattern NEVER = Pattern.compile(
      "(?i)none|no|off|false|never|nil|null|n/?a|not (?:applicable|required|needed|reviewed)"
          + "|(?:no|without)(?: a)? (?:review|cycle|review cycle)(?: required| needed)?|[–—-]+");

  private final List<Diagnostic> problems;

  ReviewReader(List<Diagnostic> problems) {
    this.problems = problems;
  }

  /** The review cycle of a file, which may say that there is none. */
  Optional<ReviewCycle> read(Group file) {
    Optional<SourceText> text = file.textIfAny(KEY);
    if (text.isEmpty()) {
      return file.mapping(KEY).map(this::read);
    }
    if (text.get().value().equals(ReviewCycle.NONE)) {
      return text.map(none -> ReviewCycle.none(none.start()));
    }
    problems.add(
        NEVER.matcher(text.get().value()).matches()
            ? never(text.get())
            : Diagnostic.error(
                text.get().start(),
                "'" + KEY + "' must be a group of keys, not text",
                "write below it 'words: " + text.get().value() + "', or 'review-cycle: none' if"
                    + " the policy is never reviewed"));
    return Optional.empty();
  }

  private static Diagnostic never(SourceText written) {
    return Diagnostic.error(
        written.start(),
        "'" + written.value() + "' is not how often a policy is reviewed",
        "write 'review-cycle: none' if it is never reviewed");
  }

  private ReviewCycle read(Mapping mapping) {
    var group = Group.of(mapping, Keys.of("review-cycle"), problems);
    Optional<SourceText> words =
        group.requiredFact("words", "write how the policy says it, such as 'words: annually'");
    words
        .filter(text -> NEVER.matcher(text.value()).matches())
        .ifPresent(text -> problems.add(never(text)));
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
