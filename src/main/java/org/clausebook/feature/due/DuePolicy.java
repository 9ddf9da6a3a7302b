package org.clausebook.feature.due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.record.Decision;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.record.ShownDate;
import org.clausebook.model.record.Status;

/**
 * A policy with the action that it needs.
 *
 * @param reviewBy the last day of its review: of a month, a year or a span its end
 * @param today the day on which it was looked at
 */
public record DuePolicy(
    PolicyDocument document, ReviewStatus standing, Optional<LocalDate> reviewBy, LocalDate today) {
  /**
   * Orders policies by status; then by date, that of the review or, without one, of the last
   * decision.
   */
  public static final Comparator<DuePolicy> TO_ACT = Comparator.comparing(DuePolicy::standing)
      .thenComparing(DuePolicy::since)
      .thenComparing(policy -> policy.document().council())
      .thenComparing(policy -> policy.document().policy());

  /** The policy as it stands on the day of the horizon. */
  public static DuePolicy of(PolicyDocument document, Horizon horizon) {
    Optional<LocalDate> reviewBy =
        document.nextReview().flatMap(next -> PartialDate.parse(next.iso())).map(PartialDate::last);
    return new DuePolicy(document, judge(document, reviewBy, horizon), reviewBy, horizon.today());
  }

  private static ReviewStatus judge(
      PolicyDocument document, Optional<LocalDate> reviewBy, Horizon horizon) {
    if (reviewBy.filter(day -> day.isBefore(horizon.today())).isPresent()) {
      return ReviewStatus.OVERDUE;
    }
    if (reviewBy.filter(day -> !day.isAfter(horizon.last())).isPresent()) {
      return ReviewStatus.DUE;
    }
    Optional<Status> decided = document.latestDecision().flatMap(Decision::status);
    if (decided.isEmpty()) {
      return ReviewStatus.NEVER_ADOPTED;
    }
    if (document.pendingDecision().isPresent()) {
      return decided.get() == Status.APPROVED
          ? ReviewStatus.APPROVED_ONLY
          : ReviewStatus.CHANGE_PENDING;
    }
    if (decided.get().isEnded()) {
      return ReviewStatus.NO_LONGER_IN_FORCE;
    }
    if (reviewBy.isPresent()) {
      return ReviewStatus.LATER;
    }
    return document.review().isNone() ? ReviewStatus.NO_REVIEW : ReviewStatus.NO_DATE;
  }

  public PolicyKey key() {
    return new PolicyKey(document.council(), document.policy());
  }

  /** The days from today to the last day of the review: 0 on that day, negative once it is past. */
  public Optional<Long> daysLeft() {
    return reviewBy.map(day -> ChronoUnit.DAYS.between(today, day));
  }

  private LocalDate since() {
    Optional<LocalDate> review =
        standing.isToDo() && standing.compareTo(ReviewStatus.DUE) > 0 ? Optional.empty() : reviewBy;
    return review
        .or(() -> document
            .latestDecision()
            .flatMap(Decision::date)
            .map(ShownDate::iso)
            .flatMap(PartialDate::parse)
            .map(PartialDate::last))
        .orElse(LocalDate.MAX);
  }
}
