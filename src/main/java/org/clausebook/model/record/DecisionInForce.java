package org.clausebook.model.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.model.text.SourceText;

/**
 * The decision that a policy rests on: the newest adoption or, while nothing was adopted yet, the
 * newest approval. A committee's approval of a later version does not displace an adopted one.
 *
 * @param decision the decision itself
 * @param pinned what the words are locked by: the decision, or the newest review or end of the same
 *     words
 * @param record the events that the policy prints
 * @param end the decision by which it is no longer in force
 */
public record DecisionInForce(
    Event decision, Optional<Event> pinned, List<Event> record, Optional<Event> end) {
  public DecisionInForce {
    record = List.copyOf(record);
  }

  /** Empty while nothing is decided. */
  public static Optional<DecisionInForce> of(List<Event> events) {
    return newest(events, Status.ADOPTED)
        .map(adoption -> of(adoption, adopted(adoption, events), events))
        .or(() -> newest(events, Status.APPROVED).map(approval -> of(approval, events, events)));
  }

  private static DecisionInForce of(Event decision, List<Event> record, List<Event> events) {
    Optional<Event> pinned = after(decision, events).stream()
        .filter(event -> event.equals(decision) || event.verb().keepsWords())
        .filter(event -> event.wording().isPresent())
        .reduce((a, b) -> b);
    Optional<Event> end = after(decision, events).stream()
        .filter(event -> !event.isPending() && event.verb().isEnd())
        .reduce((a, b) -> b);
    return new DecisionInForce(decision, pinned, record, end);
  }

  private static Optional<Event> newest(List<Event> events, Status status) {
    return events.stream()
        .filter(event -> !event.isPending())
        .filter(event -> event.verb().status().equals(Optional.of(status)))
        .reduce((a, b) -> b);
  }

  /** Up to the adoption, and of later ones those that leave what was adopted as it is. */
  private static List<Event> adopted(Event adoption, List<Event> events) {
    var record = new ArrayList<>(events.subList(0, events.indexOf(adoption)));
    after(adoption, events).stream()
        .filter(event -> event.equals(adoption) || event.verb().keepsWords())
        .filter(event -> !event.isPending())
        .forEach(record::add);
    return record;
  }

  private static List<Event> after(Event decision, List<Event> events) {
    return events.subList(events.indexOf(decision), events.size());
  }

  /** Whether the words of an earlier decision are locked, and those of this one are not. */
  public boolean isUnlocked(List<Event> events) {
    return pinned.isEmpty() && events.stream().anyMatch(event -> event.wording().isPresent());
  }

  /** Whether a document prints just these events. */
  public boolean isRecordOf(List<Decision> decisions) {
    return record.stream()
        .map(DecisionInForce::line)
        .toList()
        .equals(decisions.stream().map(DecisionInForce::line).toList());
  }

  /** The same of a document in a language that has words of its own for verbs. */
  public boolean isTranslatedAs(List<Decision> decisions) {
    return record.stream()
        .map(event -> withoutVerb(line(event)))
        .toList()
        .equals(decisions.stream().map(decision -> withoutVerb(line(decision))).toList());
  }

  private static List<Optional<String>> withoutVerb(List<Optional<String>> line) {
    return line.subList(1, line.size());
  }

  private static List<Optional<String>> line(Event event) {
    return List.of(
        Optional.of(event.verb().words()),
        Optional.of(event.body().value()),
        event.date().map(Object::toString),
        event.minute().map(SourceText::value),
        event.version().map(SourceText::value),
        event.note().map(SourceText::value),
        event.by().map(Replacement::written));
  }

  private static List<Optional<String>> line(Decision decision) {
    return List.of(
        Optional.of(decision.verb()),
        Optional.of(decision.body()),
        decision.date().map(ShownDate::iso),
        decision.minute(),
        decision.version(),
        decision.note(),
        decision.by().map(by -> by.policy().orElse(by.name())));
  }
}
