package org.clausebook.feature.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clausebook.model.record.DecisionInForce;
import org.clausebook.model.record.Event;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.record.Status;

/**
 * The record of a policy as it was at the end of a day. Decisions are in their order, so one without
 * a known date was taken before any that follows it.
 *
 * @param surely decisions and reviews that had been taken
 * @param perhaps the same, with those of a month or year in which the day is, and undated ones
 */
record RecordOnDay(List<Event> surely, List<Event> perhaps) {
  RecordOnDay {
    surely = List.copyOf(surely);
    perhaps = List.copyOf(perhaps);
  }

  static RecordOnDay of(List<Event> events, LocalDate day) {
    int sure = 0;
    int possible = 0;
    for (Event event : events) {
      Optional<PartialDate> date = event.date();
      if (event.isPending() || date.filter(on -> on.start().isAfter(day)).isPresent()) {
        break;
      }
      possible++;
      if (date.filter(on -> !on.last().isAfter(day)).isPresent()) {
        sure = possible;
      }
    }
    return new RecordOnDay(events.subList(0, sure), events.subList(0, possible));
  }

  /** The decision that the policy rested on. */
  Optional<DecisionInForce> inForce() {
    return DecisionInForce.of(surely).or(() -> DecisionInForce.of(perhaps));
  }

  /** Whether it makes no difference when decisions without a day were taken. */
  boolean isSure() {
    return standing(surely).equals(standing(perhaps));
  }

  /** What was in force, and whether it still was. */
  private static List<Optional<Event>> standing(List<Event> events) {
    Optional<DecisionInForce> found = DecisionInForce.of(events);
    return List.of(found.map(DecisionInForce::decision), found.flatMap(DecisionInForce::end));
  }

  /** Whether an adoption was in force, or may have been. */
  boolean isAdopted() {
    return inForce()
        .filter(found -> isAdoption(found) && !(isSure() && isEnded(found)))
        .isPresent();
  }

  /** Whether a body had approved it and nobody adopted it. */
  boolean isOnlyApproved() {
    return inForce().filter(found -> !isAdoption(found) && !isEnded(found)).isPresent();
  }

  private static boolean isEnded(DecisionInForce found) {
    return found.end().isPresent();
  }

  private static boolean isAdoption(DecisionInForce found) {
    return found.decision().verb().status().equals(Optional.of(Status.ADOPTED));
  }
}
