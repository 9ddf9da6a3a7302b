package org.clausebook.stage.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.record.DocumentControl;
import org.clausebook.model.record.Event;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.record.Status;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.TracedText;

/** The sentence that says who adopted a policy and when it is reviewed again. */
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

  TracedText words() {
    var parts = new ArrayList<TracedText>();
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
    control
        .promisedReview()
        .ifPresent(due -> parts.add(
            phrase("due", "date", when(due, control.reviewCycle().words().start()))));
    return phrase("whole", "parts", joined(parts, phrases.word("sentence.last-and")));
  }

  /** The approval and the adoption in force, in the order in which they were decided. */
  private Optional<TracedText> decisions(Optional<Event> approval, Optional<Event> adoption) {
    List<Event> taken = control.events().stream()
        .filter(
            event -> Optional.of(event).equals(approval) || Optional.of(event).equals(adoption))
        .filter(event -> !event.isPending())
        .toList();
    // A minute goes between commas.
    boolean isMinuted = taken.stream().limit(1).anyMatch(event -> event.minute().isPresent());
    TracedText and = isMinuted ? phrases.word("sentence.last-and") : and();
    return taken.isEmpty()
        ? Optional.empty()
        : Optional.of(joined(taken.stream().map(this::decision).toList(), and));
  }

  private TracedText and() {
    return made(
        policy.council().nouns().vocabulary().and().map(and -> " " + and).orElse(COMMA.strip()));
  }

  /** Words that join others. */
  private TracedText made(String words) {
    return TracedText.of(words, Origin.made(Location.of(policy.file())));
  }

  private TracedText decision(Event event) {
    if (event.isPending()) {
      return phrases.fill("sentence.awaited-decision", values(event));
    }
    Map<String, TracedText> values = values(event);
    if (event.date().isEmpty()) {
      TracedText undated = phrases.fill("sentence.undated-decision", values);
      return Optional.ofNullable(values.get("minute"))
          .map(minute -> undated.then(made(COMMA)).then(minute))
          .orElse(undated);
    }
    String form = event.minute().isPresent() ? "minuted-decision" : "decision";
    return phrases.fill("sentence." + form, values);
  }

  private Map<String, TracedText> values(Event event) {
    Map<String, TracedText> values = new LinkedHashMap<>();
    values.put("verb", Verbs.words(event, policy.council()));
    values.put(
        "body", event.by().map(texts::replacement).orElseGet(() -> OneLine.of(event.body())));
    event.date().ifPresent(date -> values.put("date", when(date, event.location())));
    event.minute().ifPresent(m -> values.put("minute", phrase("minute", "minute", OneLine.of(m))));
    return values;
  }

  private TracedText when(PartialDate date, Location place) {
    boolean isDay = date.precision() == PartialDate.Precision.DAY;
    return phrase(
        isDay ? "day" : "month",
        "date",
        TracedText.of(Dates.show(date, policy.council()).shown(), Origin.made(place)));
  }

  private TracedText phrase(String name, String value, TracedText words) {
    return phrases.fill("sentence." + name, Map.of(value, words));
  }

  /** Several with commas between them, and other words before the last. */
  private TracedText joined(List<TracedText> parts, TracedText beforeLast) {
    TracedText all = TracedText.EMPTY;
    for (int i = 0; i < parts.size(); i++) {
      TracedText joint = i == parts.size() - 1 ? beforeLast.then(made(" ")) : made(COMMA);
      all = (i == 0 ? all : all.then(joint)).then(parts.get(i));
    }
    return all;
  }
}
