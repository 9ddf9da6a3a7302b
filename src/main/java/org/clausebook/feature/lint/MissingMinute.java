package org.clausebook.feature.lint;

import java.util.List;
import org.clausebook.model.record.Event;

/** A decision without the reference of its minute. */
final class MissingMinute implements Rule {
  @Override
  public String id() {
    return "missing-minute";
  }

  @Override
  public String reason() {
    return "the minute is the evidence of a decision, and auditors ask for it";
  }

  @Override
  public boolean isOfRecord() {
    return true;
  }

  @Override
  public List<Finding> check(LintedPolicy policy) {
    return policy.policy().control().events().stream()
        .filter(event -> !event.isPending() && event.verb().status().isPresent())
        .filter(event -> event.minute().isEmpty())
        .map(MissingMinute::finding)
        .toList();
  }

  private static Finding finding(Event event) {
    return Finding.of(
        event.location(),
        "no minute is given for '" + event.verb().words() + "', so nothing shows that it was"
            + " decided",
        "write 'minute:' and the reference of the minute below the date");
  }
}
