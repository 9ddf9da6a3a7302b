package org.clausebook.feature.lint;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.model.record.CycleWords;
import org.clausebook.model.record.ReviewCycle;

/** A review that the words promise for other times than the review cycle says. */
final class ContradictingReview implements Rule {
  private static final Pattern PROMISE = Pattern.compile(
      "\\b(?:this|the) (?:policy|procedure|document|scheme|code|strategy|plan)\\b[^.;]{0,60}?"
          + "\\breviewed\\b[^.;]{0,40}?\\b" + PromisedCycle.CYCLE.pattern()
          + "|\\breview this (?:policy|procedure|document|scheme|code|strategy"
          + "|plan)\\b[^.;]{0,40}?\\b"
          + PromisedCycle.CYCLE.pattern(),
      Pattern.CASE_INSENSITIVE);

  @Override
  public String id() {
    return "contradicting-review";
  }

  @Override
  public String reason() {
    return "a review that is promised for two dates will be missed on one of them";
  }

  @Override
  public List<Finding> check(LintedPolicy policy) {
    ReviewCycle cycle = policy.policy().control().reviewCycle();
    Optional<Integer> promised = CycleWords.months(cycle.words().value()).map(Long::intValue);
    Optional<Integer> counted = cycle.every().map(every -> (int) every.toTotalMonths());
    Stream<Finding> own = promised
        .filter(months -> counted.filter(every -> !every.equals(months)).isPresent())
        .map(months -> Finding.of(
            cycle.words().start(),
            "'" + cycle.words().value() + "' is not the period in 'every:'",
            "write the same period in 'words:' and 'every:'"))
        .stream();
    Optional<Integer> months = counted.or(() -> promised);
    // Where no cycle is counted, a promise contradicts only that there is none.
    Stream<Finding> typed = months.isEmpty() && !cycle.isNone()
        ? Stream.empty()
        : policy.clauseTexts().stream()
            .flatMap(text -> text.find(PROMISE)
                .filter(promise -> text.isTyped(start(promise)))
                .filter(promise ->
                    months.isEmpty() || !PromisedCycle.months(words(promise)).equals(months))
                .map(promise -> finding(text, promise, cycle)));
    return Stream.concat(own, typed).toList();
  }

  private static int start(MatchResult promise) {
    return promise.group(1) == null ? promise.start(4) : promise.start(1);
  }

  private static String words(MatchResult promise) {
    return promise.group(1) == null ? promise.group(4) : promise.group(1);
  }

  private static Finding finding(PlainText text, MatchResult promise, ReviewCycle cycle) {
    return Finding.in(
        text,
        start(promise),
        "'" + words(promise) + "' is not the review cycle: '" + cycle.words().value() + "'",
        cycle.isNone()
            ? "take the promise out, or correct 'review-cycle:'"
            : "write '${review.words}', or correct 'review-cycle:'");
  }
}
