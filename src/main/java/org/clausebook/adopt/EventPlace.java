package org.clausebook.adopt;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Event;
import org.clausebook.model.SourceText;

/**
 * Where a decision belongs in the record of a policy.
 *
 * @param index among the events, from 0
 * @param isNew whether it is put there, before those that follow
 * @param keys that are written
 */
public record EventPlace(int index, boolean isNew, Map<String, String> keys) {
  public EventPlace {
    keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
  }

  /**
   * The place of a decision among the events of a policy's file, or why it has none.
   *
   * @param today no decision is recorded before it is taken
   */
  public static Result<EventPlace> of(
      Resolution resolution, List<Event> events, String file, LocalDate today) {
    if (resolution.on().start().isAfter(today)) {
      return Result.failed(Diagnostic.error(
          Location.of(file),
          "the meeting of " + resolution.on() + " is still to come",
          "record the decision after the meeting; until then its date is 'pending'"));
    }
    return first(
            events,
            event -> event.date().equals(Optional.of(resolution.on()))
                && event.verb() == resolution.verb())
        .map(index -> recorded(resolution, events, index))
        .or(() -> first(events, event -> isAwaited(event, resolution))
            .map(index -> awaited(resolution, events.get(index), index)))
        .orElseGet(() -> added(resolution, events));
  }

  /**
   * The same with the version that the policy has, so that its history tells what was decided on;
   * what is on record already, or names a version, stays.
   */
  public EventPlace withVersion(Optional<String> version) {
    if (version.isEmpty() || !keys.containsKey("date") || keys.containsKey("version")) {
      return this;
    }
    var named = new LinkedHashMap<>(keys);
    Optional<String> note = Optional.ofNullable(named.remove("note"));
    named.put("version", version.get());
    note.ifPresent(text -> named.put("note", text));
    return new EventPlace(index, isNew, named);
  }

  private interface Asked {
    boolean is(Event event);
  }

  private static Optional<Integer> first(List<Event> events, Asked asked) {
    return IntStream.range(0, events.size())
        .filter(i -> asked.is(events.get(i)))
        .boxed()
        .findFirst();
  }

  private static boolean isAwaited(Event event, Resolution resolution) {
    return event.date().isEmpty()
        && event.verb().status().equals(resolution.verb().status());
  }

  private static Result<EventPlace> recorded(Resolution resolution, List<Event> events, int index) {
    Event event = events.get(index);
    if (!event.body().value().equals(resolution.body())) {
      return otherBody(event, resolution, "this decision is on record as one of");
    }
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
            "say '--" + key.getKey() + " " + quoted(there) + "', or mend the record first"));
      }
    }
    boolean isLast = events.subList(index + 1, events.size()).stream()
        .noneMatch(later -> later.date().isPresent() && later.verb().status().isPresent());
    return isLast || event.wording().isPresent()
        ? Result.ok(new EventPlace(index, false, added))
        : Result.failed(Diagnostic.error(
            event.location(),
            "a later decision is on record, so nobody knows the words of this one any more",
            "record the words of the last decision"));
  }

  private static Map<String, String> known(Event event) {
    Map<String, String> known = new LinkedHashMap<>();
    event.minute().map(SourceText::value).ifPresent(minute -> known.put("minute", minute));
    event.version().map(SourceText::value).ifPresent(version -> known.put("version", version));
    event.note().map(SourceText::value).ifPresent(note -> known.put("note", note));
    return known;
  }

  private static Result<EventPlace> awaited(Resolution resolution, Event event, int index) {
    if (!event.body().value().equals(resolution.body())) {
      return otherBody(event, resolution, "this decision is awaited from");
    }
    if (event.verb() != resolution.verb()) {
      return Result.failed(Diagnostic.error(
          event.location(),
          "the decision that is awaited here is '" + event.verb().words() + "', not '"
              + resolution.verb().words() + "'",
          "say '--verb " + quoted(event.verb().words()) + "', or change the verb here first"));
    }
    return Result.ok(new EventPlace(index, false, resolution.late()));
  }

  private static Result<EventPlace> otherBody(Event event, Resolution resolution, String found) {
    String body = event.body().value();
    return Result.failed(Diagnostic.error(
        event.body().start(),
        found + " '" + body + "', not of '" + resolution.body() + "'",
        "say '--body " + quoted(body) + "', or mend the name here first"));
  }

  private static Result<EventPlace> added(Resolution resolution, List<Event> events) {
    Optional<Event> later = events.stream()
        .filter(event -> event.date().filter(resolution.on()::isBefore).isPresent())
        .findFirst();
    if (later.isPresent()) {
      return Result.failed(Diagnostic.error(
          later.get().location(),
          "a decision of " + resolution.on() + " comes before this one, which is on record already",
          "give the date of the meeting, or mend the record first"));
    }
    int index = first(events, event -> event.date().isEmpty()).orElse(events.size());
    return Result.ok(new EventPlace(index, true, resolution.keys()));
  }

  private static String quoted(String text) {
    return text.matches("[A-Za-z0-9.-]+") ? text : "\"" + text + "\"";
  }
}
