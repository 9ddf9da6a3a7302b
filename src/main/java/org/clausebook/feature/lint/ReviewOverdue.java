package org.clausebook.feature.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.ShellWords;
import org.clausebook.model.record.DocumentControl;
import org.clausebook.model.record.Event;
import org.clausebook.model.record.PartialDate;

/** A review date that is past on the day on which the policy is looked at. */
final class ReviewOverdue implements Rule {
  @Override
  public String id() {
    return "review-overdue";
  }

  @Override
  public String reason() {
    return "a policy that promises a review and was not reviewed breaks its own word";
  }

  @Override
  public boolean isOfToday() {
    return true;
  }

  @Override
  public List<Finding> check(LintedPolicy policy) {
    var today = new PartialDate(policy.today(), PartialDate.Precision.DAY);
    return policy.policy().control().nextReview().stream()
        .filter(due -> due.isBefore(today))
        .map(due -> Finding.of(
            place(policy),
            "the review of this policy was due on " + due,
            "record its review with '"
                + ShellWords.joined(
                    "policy",
                    "review",
                    policy.document().council(),
                    policy.document().policy(),
                    "--no-change")
                + "' and the meeting, or with 'policy adopt' if anything changed"))
        .toList();
  }

  /** Where the council sets what the date follows from: the cycle, or the last decision. */
  private static Location place(LintedPolicy policy) {
    DocumentControl control = policy.policy().control();
    Location cycle = control.reviewCycle().words().start();
    Optional<Location> decided = control.latest().map(Event::location);
    return Stream.of(Optional.of(cycle), decided)
        .flatMap(Optional::stream)
        .filter(place -> place.file().equals(policy.policy().file()))
        .findFirst()
        .orElse(cycle);
  }
}
