package org.clausebook.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.DocumentControl;
import org.clausebook.model.Event;
import org.clausebook.model.PartialDate;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.SourceText;
import org.clausebook.model.Status;

/** Says of one policy in a sentence who adopted it and when it is looked at again. */
final class AdoptionSentence {
  private static final String COMMA = ", ";

  private final ResolvedPolicy policy;
  private final DocumentControl control;
  private final DocumentTexts texts;
  private final ControlPhrases phrases;

  AdoptionSentence(ResolvedPolicy policy, DocumentTexts texts, ControlPhrases phrases) {
    this.policy = policy;
    this.texts = texts;
    this.control = policy.control();
    this.phrases = phrases;
  }

  String words() {
    var parts = new ArrayList<String>();
    decisions(control.newest(Status.APPROVED), control.newest(Status.ADOPTED))
        .ifPresent(decisions -> parts.add(phrase("decided", "decisions", decisions)));
    control
        .pending()
        .ifPresent(awaited -> parts.add(phrase("awaited", "decisions", decision(awaited))));
    control
        .lastReview()
        .filter(review -> review.verb().status().isEmpty() && review.date().isPresent())
        .ifPresent(review -> parts.add(phrases.fill("sentence.reviewed", values(review))));
    control.end().ifPresent(end -> parts.add(phrase("decided", "decisions", decision(end))));
    control.promisedReview().ifPresent(due -> parts.add(phrase("due", "date", when(due))));
    return phrase("whole", "parts", joined(parts, phrases.word("sentence.last-and")));
  }

  /** The approval and the adoption that stand, in the order in which they were decided. */
  private Optional<String> decisions(Optional<Event> approval, Optional<Event> adoption) {
    List<Event> taken = control.events().stream()
        .filter(
            event -> Optional.of(event).equals(approval) || Optional.of(event).equals(adoption))
        .filter(event -> !event.isPending())
        .toList();
    // A minute stands between commas.
    boolean isMinuted = taken.stream().limit(1).anyMatch(event -> event.minute().isPresent());
    String and = isMinuted ? phrases.word("sentence.last-and") : and();
    return taken.isEmpty()
        ? Optional.empty()
        : Optional.of(joined(taken.stream().map(this::decision).toList(), and));
  }

  private String and() {
    return policy.council().nouns().vocabulary().and().map(and -> " " + and).orElse(COMMA.strip());
  }

  private String decision(Event event) {
    if (event.isPending()) {
      return phrases.fill("sentence.awaited-decision", values(event));
    }
    Map<String, String> values = values(event);
    if (event.date().isEmpty()) {
      String undated = phrases.fill("sentence.undated-decision", values);
      return event.minute().isPresent() ? undated + COMMA + values.get("minute") : undated;
    }
    String form = event.minute().isPresent() ? "minuted-decision" : "decision";
    return phrases.fill("sentence." + form, values);
  }

  private Map<String, String> values(Event event) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("verb", Verbs.words(event.verb(), policy.council()));
    values.put(
        "body",
        event
            .by()
            .map(texts::replacement)
            .orElseGet(() -> OneLine.of(event.body().value())));
    event.date().ifPresent(date -> values.put("date", when(date)));
    event
        .minute()
        .map(SourceText::value)
        .ifPresent(m -> values.put("minute", phrase("minute", "minute", OneLine.of(m))));
    return values;
  }

  private String when(PartialDate date) {
    boolean isDay = date.precision() == PartialDate.Precision.DAY;
    return phrase(
        isDay ? "day" : "month", "date", Dates.show(date, policy.council()).shown());
  }

  private String phrase(String name, String value, String words) {
    return phrases.fill("sentence." + name, Map.of(value, words));
  }

  /** Several with commas between them, and other words before the last. */
  private static String joined(List<String> parts, String beforeLast) {
    int last = parts.size() - 1;
    return last <= 0
        ? String.join("", parts)
        : String.join(COMMA, parts.subList(0, last)) + beforeLast + " " + parts.get(last);
  }
}
