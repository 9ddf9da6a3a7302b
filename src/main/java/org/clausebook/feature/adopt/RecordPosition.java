package org.clausebook.feature.adopt;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.diagnostic.ShellWords;
import org.clausebook.model.record.DecisionInForce;
import org.clausebook.model.record.Event;
import org.clausebook.model.record.FutureDates;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.record.Replacement;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.RecordEdit;

/**
 * Where a decision belongs in the record of a policy.
 *
 * @param index among the events, from 0
 * @param isNew whether it is put there, before those that follow
 * @param isPast whether a later decision is on record, so that nobody knows the words of this one
 * @param keys that are written
 */
record RecordPosition(int index, boolean isNew, boolean isPast, Map<String, String> keys) {
  RecordPosition {
    keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
  }

  /**
   * The place of a decision among the events of a policy's file, or why it has none.
   *
   * @param today no decision is recorded before it is taken
   */
  static Result<RecordPosition> of(
      Resolution resolution, List<Event> events, String file, LocalDate today) {
    Optional<PartialDate> future = resolution.on().filter(new FutureDates(today)::isToCome);

    if (future.isPresent()) {
      return Result.failed(Diagnostic.error(
          Location.of(file),
          FutureDates.message(future.get()),
          "record the decision after the meeting; until then its date is 'pending'"));
    }
    if (resolution.verb().isEnd()) {
      Optional<Diagnostic> ended = ended(resolution, events);
      if (ended.isPresent()) {
        return Result.failed(ended.get());
      }
    }
    return onRecord(resolution, events)
        .or(() -> awaited(resolution, events))
        .orElseGet(() -> Result.of(added(resolution, events), twice(resolution, events)));
  }

  /**
   * The same with the version that the policy has, so that its history tells what was decided on;
   * what is on record already, or names a version, stays.
   */
  RecordPosition withVersion(Optional<String> version) {
    if (version.isEmpty() || !keys.containsKey("date") || keys.containsKey("version")) {
      return this;
    }
    var named = new LinkedHashMap<>(keys);
    Optional<String> note = Optional.ofNullable(named.remove("note"));
    named.put("version", version.get());
    note.ifPresent(text -> named.put("note", text));
    return new RecordPosition(index, isNew, isPast, named);
  }

  /**
   * The change of a file that puts the decision here.
   *
   * @param version that the policy is to have
   * @param due when it is to fall due
   */
  RecordEdit edit(Optional<String> version, Optional<String> due) {
    return new RecordEdit(index, isNew, keys, version, due);
  }

  private static Optional<Integer> first(List<Event> events, Predicate<Event> asked) {
    return IntStream.range(0, events.size())
        .filter(i -> asked.test(events.get(i)))
        .boxed()
        .findFirst();
  }

  /**
   * The place of a decision that is on record. A body may decide twice on one day, and so may two:
   * their minutes tell one decision from another.
   */
  private static Optional<Result<RecordPosition>> onRecord(
      Resolution resolution, List<Event> events) {
    Predicate<Event> isSameDay = event -> isSameDay(event, resolution);
    Predicate<Event> isSameBody = event -> isSameBody(event, resolution);
    Optional<String> minute = resolution.minute();
    Predicate<Event> isSameMinute =
        event -> event.minute().map(SourceText::value).equals(minute);
    Predicate<Event> mayBeSameMinute =
        event -> event.minute().isEmpty() || minute.isEmpty() || isSameMinute.test(event);
    return first(events, isSameDay.and(isSameBody).and(isSameMinute))
        .or(() -> first(events, isSameDay.and(isSameBody).and(mayBeSameMinute)))
        .map(index -> recorded(resolution, events, index))
        .or(() -> first(events, isSameDay.and(mayBeSameMinute))
            .map(index ->
                otherBody(events.get(index), resolution, "this decision is on record as one of")));
  }

  /** A policy that another decision has ended cannot end again. */
  private static Optional<Diagnostic> ended(Resolution resolution, List<Event> events) {
    return onRecord(resolution, events).isPresent() || added(resolution, events).isPast()
        ? Optional.empty()
        : DecisionInForce.of(events)
            .flatMap(DecisionInForce::end)
            .map(end -> Diagnostic.error(
                end.location(),
                "this policy was " + end.verb().words() + " already"
                    + end.date().map(date -> ", on " + date).orElse(""),
                "correct this entry if it is the same decision; a policy that has been adopted"
                    + " again since can end again"));
  }

  /** Says that the body has decided the same on the same day, for the minute may be mistyped. */
  private static List<Diagnostic> twice(Resolution resolution, List<Event> events) {
    return events.stream()
        .filter(event -> isSameDay(event, resolution) && isSameBody(event, resolution))
        .map(event -> Diagnostic.warning(
            event.location(),
            "the same is on record with the minute '"
                + event.minute().map(SourceText::value).orElse("") + "'",
            "keep both if the body decided twice that day; otherwise correct the minute here, and"
                + " take the new entry out"))
        .toList();
  }

  private static boolean isSameDay(Event event, Resolution resolution) {
    return !event.isPending()
        && event.date().equals(resolution.on())
        && event.verb() == resolution.verb();
  }

  private static boolean isSameBody(Event event, Resolution resolution) {
    return event.body().value().equals(resolution.body());
  }

  private static Result<RecordPosition> recorded(
      Resolution resolution, List<Event> events, int index) {
    Event event = events.get(index);
    Map<String, String> known = known(event);
    Map<String, String> added = new LinkedHashMap<>();
    for (Map.Entry<String, String> key : resolution.more().entrySet()) {
      String there = known.get(key.getKey());
      if (there == null) {
        added.put(key.getKey(), key.getValue());
      } else if (!there.equals(key.getValue())) {
        return Result.failed(Diagnostic.error(
            event.location(),
            "this decision is on record with the " + key.getKey() + " '" + there + "'",
            "use '--" + key.getKey() + " " + ShellWords.quoted(there)
                + "', or correct the record first"));
      }
    }
    boolean isPast = isPast(resolution, events.subList(index + 1, events.size()));
    return Result.ok(new RecordPosition(index, false, isPast, added));
  }

  /** Whether one of those that follow says what the policy has been since. */
  private static boolean isPast(Resolution resolution, List<Event> later) {
    return later.stream()
        .filter(event -> !event.isPending())
        .map(Event::verb)
        .anyMatch(verb ->
            verb.status().isPresent() || (resolution.verb().status().isEmpty() && verb.isReview()));
  }

  private static Map<String, String> known(Event event) {
    Map<String, String> known = new LinkedHashMap<>();
    event.minute().map(SourceText::value).ifPresent(minute -> known.put("minute", minute));
    event.version().map(SourceText::value).ifPresent(version -> known.put("version", version));
    event.by().map(Replacement::written).ifPresent(name -> known.put("by", name));
    event.note().map(SourceText::value).ifPresent(note -> known.put("note", note));
    return known;
  }

  /** The place of a decision that is awaited; an older one than those on record is not. */
  private static Optional<Result<RecordPosition>> awaited(
      Resolution resolution, List<Event> events) {
    boolean isOlder = events.stream().anyMatch(event -> isLater(event, resolution));
    return isOlder
        ? Optional.empty()
        : first(
                events,
                event -> event.isPending()
                    && event.verb().status().equals(resolution.verb().status()))
            .map(index -> awaited(resolution, events.get(index), index));
  }

  private static boolean isLater(Event event, Resolution resolution) {
    return resolution
        .on()
        .filter(on -> event.date().filter(on::isBefore).isPresent())
        .isPresent();
  }

  private static Result<RecordPosition> awaited(Resolution resolution, Event event, int index) {
    if (!event.body().value().equals(resolution.body())) {
      return otherBody(event, resolution, "this decision is awaited from");
    }
    if (event.verb() != resolution.verb()) {
      return Result.failed(Diagnostic.error(
          event.location(),
          "the decision that is awaited here is '" + event.verb().words() + "', not '"
              + resolution.verb().words() + "'",
          "use '--verb " + ShellWords.quoted(event.verb().words())
              + "', or change the verb here first"));
    }
    return Result.ok(new RecordPosition(index, false, false, resolution.late()));
  }

  private static Result<RecordPosition> otherBody(
      Event event, Resolution resolution, String found) {
    String body = event.body().value();
    return Result.failed(Diagnostic.error(
        event.body().start(),
        found + " '" + body + "', not of '" + resolution.body() + "'",
        "use '--body " + ShellWords.quoted(body) + "', or correct the name here first"));
  }

  /**
   * The position of a new decision in the order of dates. One adopted on an unknown date goes
   * before all that are dated, as it may have been long ago, and an end comes last.
   */
  private static RecordPosition added(Resolution resolution, List<Event> events) {
    Predicate<Event> isAfter = resolution.on().isPresent()
        ? event -> isLater(event, resolution)
        : event -> event.date().isPresent() && !resolution.verb().isEnd();
    int index = first(events, isAfter.or(Event::isPending)).orElse(events.size());
    return new RecordPosition(
        index, true, isPast(resolution, events.subList(index, events.size())), resolution.keys());
  }
}
