package org.clausebook.feature.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.model.record.Event;
import org.clausebook.model.record.MinuteStyle;
import org.clausebook.model.text.SourceText;

/** A minute reference that is not in the council's own style. */
final class OddMinute implements Rule {
  @Override
  public String id() {
    return "odd-minute";
  }

  @Override
  public String reason() {
    return "a reference that looks unlike the council's others may be mistyped, and is then not found";
  }

  @Override
  public boolean isOfRecord() {
    return true;
  }

  @Override
  public List<Finding> check(LintedPolicy policy) {
    Optional<MinuteStyle> style = policy.policy().council().style().minutes();
    return policy.policy().control().events().stream()
        .flatMap(event -> style.stream().flatMap(known -> odd(event, known)))
        .toList();
  }

  private static Stream<Finding> odd(Event event, MinuteStyle style) {
    return event.minute().stream()
        .filter(minute -> !style.fits(minute.value()))
        .map(minute -> finding(minute, style.example()));
  }

  private static Finding finding(SourceText minute, SourceText example) {
    return Finding.of(
        minute.start(),
        "the minute '" + minute.value() + "' is not written like '" + example.value() + "'",
        "write it like that, or change 'minute-style' at " + example.start());
  }
}
