package org.clausebook.model.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.clausebook.model.text.SourceText;

/**
 * The record of one council's policy: version, review cycle, decisions and reviews.
 *
 * @param version as the council states it; otherwise that of the newest event which names one
 * @param events in the order in which they were, or will be, taken
 */
public record DocumentControl(
    Optional<SourceText> version, ReviewCycle reviewCycle, List<Event> events) {
  public DocumentControl {
    List<Event> all = List.copyOf(events);
    events = all;
    version =
        version.or(() -> newest(all, event -> event.version().isPresent()).flatMap(Event::version));
  }

  /** Draft until a decision is taken, and while one is still to come; a review changes nothing. */
  public Status status() {
    return pending().isPresent()
        ? Status.DRAFT
        : latest().flatMap(event -> event.verb().status()).orElse(Status.DRAFT);
  }

  /** The decision still to come; the loader lets it only be the last. */
  public Optional<Event> pending() {
    return newest(events, event -> true).filter(event -> event.isPending() && isDecision(event));
  }

  /** The newest decision taken; a review without change, or a note, is none. */
  public Optional<Event> latest() {
    return newest(events, event -> !event.isPending() && isDecision(event));
  }

  /** The newest adoption or review; of a policy that has neither, the newest decision. */
  public Optional<Event> lastReview() {
    return newest(events, event -> !event.isPending() && event.verb().isReview())
        .or(this::latest);
  }

  /** The decision that ended the policy, unless it was adopted again since. */
  public Optional<Event> end() {
    return newest(
            events,
            event -> !event.isPending()
                && (event.verb().isEnd()
                    || event.verb().status().equals(Optional.of(Status.ADOPTED))))
        .filter(event -> event.verb().isEnd());
  }

  /** The newest event with a verb, taken or awaited. */
  public Optional<Event> find(Verb verb) {
    return newest(events, event -> event.verb() == verb);
  }

  /** The newest decision, taken or awaited, that gives a policy such a status. */
  public Optional<Event> newest(Status status) {
    return newest(events, event -> event.verb().status().equals(Optional.of(status)));
  }

  /** Counted from the last review; a date that the council fixed goes before; none after the end. */
  public Optional<PartialDate> nextReview() {
    return end().isPresent() ? Optional.empty() : countedReview();
  }

  /** The same as though the policy were in force, as its own words may speak of it. */
  public Optional<PartialDate> countedReview() {
    return lastReview()
        .flatMap(Event::date)
        .map(reviewCycle::nextReview)
        .orElseGet(reviewCycle::due);
  }

  /**
   * The next review as the document may promise it: a draft knows none that is counted from a
   * decision still to come, nor does it repeat a fixed date that has been overtaken.
   */
  public Optional<PartialDate> promisedReview() {
    Optional<PartialDate> last = lastReview().flatMap(Event::date);
    return pending().isEmpty()
        ? nextReview()
        : reviewCycle
            .due()
            .filter(due -> last.filter(date -> !date.isBefore(due)).isEmpty());
  }

  private static boolean isDecision(Event event) {
    return event.verb().status().isPresent();
  }

  private static Optional<Event> newest(List<Event> events, Predicate<Event> asked) {
    return events.stream().filter(asked).reduce((a, b) -> b);
  }
}
