package org.clausebook.feature.lint;

import java.util.List;
import org.clausebook.model.record.Event;

/** A decision without a date on record. */
final class UndatedDecision implements Rule {
  @Override
  public String id() {
    return "undated-decision";
  }

  @Override
  public String reason() {
    return "without its date nobody can find the minute, and no review can be counted from it";
  }

  @Override
  public boolean isOfToday() {
    return true;
  }

  @Override
  public boolean isOfRecord() {
    return true;
  }

  @Override
  public List<Finding> check(LintedPolicy policy) {
    return policy.policy().control().events().stream()
        .filter(event -> !event.isPending() && event.date().isEmpty())
        .map(UndatedDecision::finding)
        .toList();
  }

  private static Finding finding(Event event) {
    return Finding.of(
        event.location(),
        "the date of '" + event.verb().words()
            + "' is unknown, so no review can be counted from it",
        "write it in place of 'unknown', even if only the year; until then write 'due:' in the"
            + " 'review-cycle:'");
  }
}
