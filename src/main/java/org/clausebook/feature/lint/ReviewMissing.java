package org.clausebook.feature.lint;

import java.util.List;
import org.clausebook.model.record.DocumentControl;
import org.clausebook.model.record.Status;

/** An adopted policy without a date or period for its review. */
final class ReviewMissing implements Rule {
  @Override
  public String id() {
    return "review-missing";
  }

  @Override
  public String reason() {
    return "without a date or a period, nothing reminds a council of the review that it promised";
  }

  @Override
  public List<Finding> check(LintedPolicy policy) {
    DocumentControl control = policy.policy().control();
    boolean isCounted =
        control.reviewCycle().every().isPresent() || control.reviewCycle().isNone();
    return control.status() == Status.ADOPTED && control.nextReview().isEmpty() && !isCounted
        ? List.of(Finding.of(
            control.reviewCycle().words().start(),
            "the review cycle has no period and no date, so no review ever falls due",
            "write 'every: 1 year' or 'due: 2027-05' below 'words'; 'review-cycle: none' if it is"
                + " never reviewed"))
        : List.of();
  }
}
