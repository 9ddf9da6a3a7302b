package org.clausebook.model.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The draft of what will be decided next on a policy. */
public final class NextDraft {
  private NextDraft() {}

  /**
   * The events with those to come: where none is pending, the decisions that led to the last
   * adoption are awaited once more.
   */
  public static List<Event> events(List<Event> events) {
    boolean isAwaited = events.stream().anyMatch(Event::isPending);
    if (isAwaited || DecisionInForce.of(events).isEmpty()) {
      return events;
    }
    int last = events.indexOf(DecisionInForce.of(events).orElseThrow().decision());
    List<Event> since = events.subList(last + 1, events.size());
    var all = new ArrayList<>(events);
    events.subList(lastAdoptionBefore(last, events) + 1, last + 1).stream()
        .filter(event -> event.verb().status().isPresent())
        .filter(event -> since.stream().noneMatch(other -> other.verb() == event.verb()))
        .map(event -> new Event.Pending(
            event.verb(), event.body(), Optional.empty(), Optional.empty(), event.location()))
        .forEach(all::add);
    return all;
  }

  private static int lastAdoptionBefore(int index, List<Event> events) {
    for (int i = index - 1; i >= 0; i--) {
      if (events.get(i).verb().status().equals(Optional.of(Status.ADOPTED))) {
        return i;
      }
    }
    return -1;
  }

  /** The decisions on the draft itself: those after the last adoption. */
  public static List<Decision> decisions(List<Decision> decisions) {
    int next = 0;
    for (int i = 0; i < decisions.size(); i++) {
      Decision decision = decisions.get(i);
      if (!decision.isPending() && decision.status().equals(Optional.of(Status.ADOPTED))) {
        next = i + 1;
      }
    }
    return decisions.subList(next, decisions.size());
  }
}
