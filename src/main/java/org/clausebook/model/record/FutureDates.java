package org.clausebook.model.record;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;

/** Dates in the record of a policy on which nobody can have decided anything yet. */
public final class FutureDates {
  private final LocalDate today;

  /**
   * The dates after a day.
   *
   * @param today the last day on which a meeting can have been
   */
  public FutureDates(LocalDate today) {
    this.today = today;
  }

  /** A mistake for each decision and for each earlier version with such a date. */
  public List<Diagnostic> in(List<Event> events, List<PastVersion> history) {
    Stream<Diagnostic> decisions = events.stream()
        .flatMap(event -> event.date().stream()
            .filter(this::isToCome)
            .map(date -> report(
                date,
                event.location(),
                "correct the year, or write 'date: pending' until the meeting has decided")));
    Stream<Diagnostic> versions = history.stream()
        .filter(version -> isToCome(version.date()))
        .map(version -> report(
            version.date(),
            version.location(),
            "correct the year, or take this version out until it is decided on"));
    return Stream.concat(decisions, versions).toList();
  }

  /** Whether every day that a date may mean is still to come. */
  public boolean isToCome(PartialDate date) {
    return date.start().isAfter(today);
  }

  private static Diagnostic report(PartialDate date, Location place, String hint) {
    return Diagnostic.error(place, message(date), hint);
  }

  public static String message(PartialDate date) {
    return "the meeting of " + date + " is still to come";
  }
}
