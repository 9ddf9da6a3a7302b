package org.clausebook.cli.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.feature.due.DuePolicy;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.record.Decision;
import org.clausebook.model.record.ShownDate;

/** What a list of due policies says of one; dates as ISO 8601 writes them. */
public record DueRow(DuePolicy policy) {
  public static final List<String> HEADINGS =
      List.of("COUNCIL", "POLICY", "STANDING", "REVIEW DUE", "DAYS LEFT", "LAST DECISION");

  public List<String> cells() {
    return List.of(
        document().council(),
        document().policy(),
        policy.standing().words(),
        reviewDue().orElse("-"),
        policy.daysLeft().map(String::valueOf).orElse("-"),
        decision()
            .map(d -> d.verb() + date(d).map(date -> " " + date).orElse(""))
            .orElse("-"));
  }

  public Map<String, Object> toMap() {
    var values = new LinkedHashMap<String, Object>();
    values.put("council", document().council());
    values.put("policy", document().policy());
    values.put("title", document().title());
    values.put("standing", policy.standing().words());
    values.put("status", document().status().word());
    reviewDue().ifPresent(date -> values.put("reviewDue", date));
    policy.reviewBy().ifPresent(day -> values.put("reviewBy", day.toString()));
    policy.daysLeft().ifPresent(days -> values.put("daysLeft", days));
    decision().ifPresent(decision -> {
      values.put("lastDecision", decision.verb());
      date(decision).ifPresent(date -> values.put("decidedOn", date));
      values.put("decidedBy", decision.body());
      decision.minute().ifPresent(minute -> values.put("minute", minute));
    });
    return values;
  }

  private Optional<String> reviewDue() {
    return document().nextReview().map(ShownDate::iso);
  }

  private Optional<Decision> decision() {
    return document().latestDecision();
  }

  private static Optional<String> date(Decision decision) {
    return decision.date().map(ShownDate::iso);
  }

  private PolicyDocument document() {
    return policy.document();
  }
}
