package org.clausebook.feature.adopt;

import java.time.Period;
import java.util.Optional;
import org.clausebook.model.document.Lock;
import org.clausebook.model.record.CycleWords;
import org.clausebook.model.record.PartialDate;

/** When a policy is next due after a review, if its cycle names the date itself. */
final class NextDue {
  private NextDue() {}

  /**
   * The first date after a review that is whole periods after the one of the cycle; empty if the
   * cycle has no date, or does not say how often.
   */
  static Optional<PartialDate> after(PartialDate review, Lock.Cycle cycle) {
    Optional<Period> period =
        cycle.every().or(() -> CycleWords.months(cycle.words()).map(NextDue::months));
    return cycle
        .due()
        .flatMap(due -> period.map(step -> {
          PartialDate next = due.plus(step);
          while (!review.isBefore(next)) {
            next = next.plus(step);
          }
          return next;
        }));
  }

  private static Period months(long months) {
    return Period.ofMonths(Math.toIntExact(months));
  }
}
