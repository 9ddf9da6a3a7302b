package org.clausebook.compose;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.Council;
import org.clausebook.model.DocumentControl;
import org.clausebook.model.Event;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.SourceText;
import org.clausebook.model.Verb;

/**
 * The values of one policy's merge fields.
 *
 * @param byPath every value by the path it is asked for, such as {@code council.name}
 */
record FieldValues(Map<String, String> byPath) {

  FieldValues {
    byPath = Collections.unmodifiableMap(new LinkedHashMap<>(byPath));
  }

  /**
   * The values of a policy.
   *
   * @param gaps words for what is still open, by merge field
   */
  static FieldValues of(ResolvedPolicy policy, Map<String, String> gaps) {
    Map<String, String> values = new LinkedHashMap<>();
    Council council = policy.council();
    council
        .facts()
        .forEach((path, fact) ->
            values.put("council." + path, FactMarks.mark(FactText.show(fact, council))));
    values.putAll(TermMarks.byField());
    values.putAll(NounMarks.byField(council.nouns()));
    DocumentControl control = policy.control();
    putReview(control, council, values);
    control.version().ifPresent(version -> values.put("version", version.value()));
    for (Verb verb : Verb.values()) {
      control.find(verb).ifPresent(event -> putEvent(event, council, values));
    }
    values.putAll(gaps);
    return new FieldValues(values);
  }

  private static void putReview(
      DocumentControl control, Council council, Map<String, String> values) {
    if (!control.reviewCycle().isNone()) {
      values.put("review.words", control.reviewCycle().words().value());
    }
    control
        .reviewCycle()
        .condition()
        .ifPresent(condition -> values.put("review.condition", condition.value()));
    Optional<String> due = (control.end().isPresent()
            ? control.countedReview()
            : control.promisedReview())
        .map(date -> Dates.show(date, council).shown());
    due.or(() -> control.nextReview().map(overtaken -> ""))
        .ifPresent(date -> values.put("review.due", date));
    control
        .lastReview()
        .flatMap(Event::date)
        .ifPresent(last -> values.put("review.last", Dates.show(last, council).shown()));
  }

  /**
   * The date and the minute of a pending decision are known to be blank; a date that nobody knows has
   * no value.
   */
  private static void putEvent(Event event, Council council, Map<String, String> values) {
    String prefix = event.verb().field() + ".";
    values.put(prefix + "body", event.body().value());
    Optional<String> blank = event.isPending() ? Optional.of("") : Optional.empty();
    event
        .date()
        .map(on -> Dates.show(on, council).shown())
        .or(() -> blank)
        .ifPresent(date -> values.put(prefix + "date", date));
    event
        .minute()
        .map(SourceText::value)
        .or(() -> blank)
        .ifPresent(minute -> values.put(prefix + "minute", minute));
  }

  Optional<String> find(String path) {
    return Optional.ofNullable(byPath.get(path));
  }
}
