package org.clausebook.model;

import java.util.List;
import java.util.Optional;

/**
 * The record of one council's policy: version, review cycle and decisions.
 *
 * @param events in the order in which they were, or will be, taken
 */
public record DocumentControl(
    Optional<SourceText> version, ReviewCycle reviewCycle, List<Event> events) {
  public DocumentControl {
    events = List.copyOf(events);
  }

  /** Draft while a decision is still to come. */
  public Status status() {
    return events.isEmpty() || pending().isPresent()
        ? Status.DRAFT
        : events.get(events.size() - 1).verb().status();
  }

  /** The decision still to come; the loader lets it only be the last. */
  public Optional<Event> pending() {
    return last().filter(event -> event.date().isEmpty());
  }

  /** The newest decision taken. */
  public Optional<Event> latest() {
    return events.stream().filter(event -> event.date().isPresent()).reduce((a, b) -> b);
  }

  /** The newest event with a verb, taken or awaited. */
  public Optional<Event> find(Verb verb) {
    return events.stream().filter(event -> event.verb() == verb).reduce((a, b) -> b);
  }

  public Optional<PartialDate> nextReview() {
    return reviewCycle.nextReview(latest().flatMap(Event::date));
  }

  private Optional<Event> last() {
    return events.stream().reduce((a, b) -> b);
  }
}
