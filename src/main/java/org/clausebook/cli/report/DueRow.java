package org.clausebook.cli.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clausebook.feature.due.DuePolicy;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.record.Decision;
import org.clausebook.model.record.ShownDate;

/**
 * What a list of due policies says of one, and for machines by these keys; dates as ISO 8601 writes
 * them.
 */
public record DueRow(
    String council,
    String policy,
    String title,
    String standing,
    String status,
    Optional<String> reviewDue,
    Optional<String> reviewBy,
    Optional<Long> daysLeft,
    Optional<Decided> decided) {
  public static final List<String> HEADINGS =
      List.of("COUNCIL", "POLICY", "STANDING", "REVIEW DUE", "DAYS LEFT", "LAST DECISION");

  /** The newest decision. */
  record Decided(
      String lastDecision, Optional<String> decidedOn, String decidedBy, Optional<String> minute)
      implements JsonRecords.Inline {
    static Decided of(Decision decision) {
      return new Decided(
          decision.verb(), decision.date().map(ShownDate::iso), decision.body(), decision.minute());
    }
  }

  public static DueRow of(DuePolicy policy) {
    PolicyDocument document = policy.document();
    return new DueRow(
        document.council(),
        document.policy(),
        document.title(),
        policy.standing().words(),
        document.status().word(),
        document.nextReview().map(ShownDate::iso),
        policy.reviewBy().map(LocalDate::toString),
        policy.daysLeft(),
        document.latestDecision().map(Decided::of));
  }

  public List<String> cells() {
    return List.of(
        council,
        policy,
        standing,
        reviewDue.orElse("-"),
        daysLeft.map(String::valueOf).orElse("-"),
        decided
            .map(d -> d.lastDecision() + d.decidedOn().map(date -> " " + date).orElse(""))
            .orElse("-"));
  }
}
