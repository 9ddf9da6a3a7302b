package org.clausebook.explain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.DocumentControl;
import org.clausebook.model.Event;
import org.clausebook.model.Fact;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.SourceText;
import org.clausebook.model.Verb;
import org.clausebook.model.Wording;

/** Where the values of a policy's merge fields are set. */
record FieldPlaces(ResolvedPolicy policy) {
  private static final String COUNCIL = "council.";
  private static final List<String> TERMS = List.of("term", "possessive", "bare-term");

  /** The place; empty for a value that is worked out and written nowhere. */
  Optional<Location> find(String field) {
    return control(field)
        .or(() -> fact(field).map(Fact::location))
        .or(() -> noun(field).map(SourceText::start))
        .or(() -> event(field).map(Event::location));
  }

  private Optional<Location> control(String field) {
    return field.equals("review.last")
        ? policy.control().lastReview().map(Event::location)
        : controlText(field.equals("review.due") ? "review.words" : field).map(SourceText::start);
  }

  private Optional<SourceText> controlText(String field) {
    DocumentControl control = policy.control();
    return switch (field) {
      case "version" -> control.version();
      case "owner" -> policy.details().owner();
      case "number" -> policy.details().number();
      case "review.condition" -> control.reviewCycle().condition();
      case "review.words" -> Optional.of(control.reviewCycle().words());
      default -> Optional.empty();
    };
  }

  /** The value's own words in their file, where it is written in one piece. */
  Optional<Wording> written(String field) {
    return controlText(field)
        .or(() -> fact(field)
            .filter(fact -> fact.answers().size() == 1)
            .map(fact -> fact.answers().get(0)))
        .or(() -> noun(field))
        .map(Wording::of);
  }

  /** The value as the council's profile has it. */
  Optional<String> value(String field) {
    boolean isTerm = field.startsWith(COUNCIL) && TERMS.contains(field.substring(COUNCIL.length()));
    return isTerm ? Optional.empty() : fact(field).map(Fact::value);
  }

  private Optional<Fact> fact(String field) {
    if (!field.startsWith(COUNCIL)) {
      return Optional.empty();
    }
    String name = field.substring(COUNCIL.length());
    return Optional.ofNullable(
        policy.council().facts().get(TERMS.contains(name) ? TERMS.get(0) : name));
  }

  private Optional<SourceText> noun(String field) {
    return field.startsWith(COUNCIL)
        ? Optional.ofNullable(
            policy.council().nouns().byName().get(field.substring(COUNCIL.length())))
        : Optional.empty();
  }

  private Optional<Event> event(String field) {
    return Arrays.stream(Verb.values())
        .filter(verb -> field.startsWith(verb.field() + "."))
        .findFirst()
        .flatMap(policy.control()::find);
  }
}
