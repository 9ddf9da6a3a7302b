package org.clausebook.stage.compose;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.Council;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.record.DocumentControl;
import org.clausebook.model.record.Event;
import org.clausebook.model.record.Verb;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.SourceText;
import org.clausebook.model.text.TracedText;

/**
 * The values of one policy's merge fields.
 *
 * @param byPath every value by the path it is asked for, such as {@code council.name}
 */
record FieldValues(Map<String, TracedText> byPath) {

  FieldValues {
    byPath = Collections.unmodifiableMap(new LinkedHashMap<>(byPath));
  }

  /**
   * The values of a policy.
   *
   * @param gaps words for what is still open, by merge field
   */
  static FieldValues of(ResolvedPolicy policy, Map<String, TracedText> gaps) {
    Map<String, TracedText> values = new LinkedHashMap<>();
    Council council = policy.council();
    council.facts().forEach((name, fact) -> {
      String path = "council." + name;
      values.put(path, FactMarks.mark(FactText.show(fact, council).as(path)));
    });
    values.putAll(TermMarks.byField(term(council)));
    values.putAll(NounMarks.byField(council.nouns()));
    DocumentControl control = policy.control();
    putReview(control, council, values);
    control.version().ifPresent(version -> put("version", version, values));
    for (Verb verb : Verb.values()) {
      control.find(verb).ifPresent(event -> putEvent(event, council, values));
    }
    values.putAll(gaps);
    return new FieldValues(values);
  }

  /** The term, or the name of a council that has none. */
  private static SourceText term(Council council) {
    return Stream.of("term", "name")
        .flatMap(path -> Optional.ofNullable(council.facts().get(path)).stream())
        .map(fact -> fact.answers().get(0))
        .findFirst()
        .orElseGet(() -> SourceText.of(council.name(), Location.of(council.file())));
  }

  private static void put(String path, SourceText value, Map<String, TracedText> values) {
    values.put(path, TracedText.of(value).as(path));
  }

  /** A value that is made from what is set in a place. */
  private static void put(
      String path, String value, Location place, Map<String, TracedText> values) {
    values.put(path, TracedText.of(value, Origin.made(place).in(path)));
  }

  private static void putReview(
      DocumentControl control, Council council, Map<String, TracedText> values) {
    SourceText words = control.reviewCycle().words();
    if (!control.reviewCycle().isNone()) {
      put("review.words", words, values);
    }
    control
        .reviewCycle()
        .condition()
        .ifPresent(condition -> put("review.condition", condition, values));
    Optional<String> due = (control.end().isPresent()
            ? control.countedReview()
            : control.promisedReview())
        .map(date -> Dates.show(date, council).shown());
    due.or(() -> control.nextReview().map(overtaken -> ""))
        .ifPresent(date -> put("review.due", date, words.start(), values));
    control
        .lastReview()
        .ifPresent(last -> last.date()
            .ifPresent(date ->
                put("review.last", Dates.show(date, council).shown(), last.location(), values)));
  }

  /**
   * The date and the minute of a pending decision are known to be blank; a date that nobody knows has
   * no value.
   */
  private static void putEvent(Event event, Council council, Map<String, TracedText> values) {
    String prefix = event.verb().field() + ".";
    put(prefix + "body", event.body(), values);
    Optional<String> blank = event.isPending() ? Optional.of("") : Optional.empty();
    event
        .date()
        .map(on -> Dates.show(on, council).shown())
        .or(() -> blank)
        .ifPresent(date -> put(prefix + "date", date, event.location(), values));
    event
        .minute()
        .or(() -> blank.map(none -> SourceText.of(none, event.location())))
        .ifPresent(minute -> put(prefix + "minute", minute, values));
  }

  Optional<TracedText> find(String path) {
    return Optional.ofNullable(byPath.get(path));
  }
}
