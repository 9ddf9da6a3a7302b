package org.clausebook.stage.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.Circumstances;
import org.clausebook.model.Council;
import org.clausebook.model.Country;
import org.clausebook.model.Fact;
import org.clausebook.model.Field;
import org.clausebook.model.FieldType;
import org.clausebook.model.Nouns;
import org.clausebook.model.Outline;
import org.clausebook.model.text.SourceText;

/** Decides conditions on the facts and wordings of one policy. */
final class Conditions {
  /** The place of reports that nobody reads. */
  private static final Location NOWHERE = Location.of("");

  private final Council council;
  private final Outline outline;
  private final Passages passages;
  private final List<Diagnostic> problems;

  Conditions(Council council, Outline outline, Passages passages, List<Diagnostic> problems) {
    this.council = council;
    this.outline = outline;
    this.passages = passages;
    this.problems = problems;
  }

  boolean holds(SourceText condition) {
    return holds(condition.value(), condition::locate);
  }

  /**
   * Whether a condition holds; one that cannot be read is reported, and holds. One that depends on
   * a fact that is pending holds too, negated or not, so that a draft shows whatever may come to
   * be.
   *
   * @param place of the character at an offset of the text
   */
  boolean holds(String text, IntFunction<Location> place) {
    Optional<Condition> condition = Condition.parse(text);
    if (condition.isEmpty()) {
      problems.add(UnreadCondition.report(
          text, place.apply(text.length() - text.stripLeading().length())));
    }
    return condition.flatMap(c -> c.holds(test -> isSo(test, place))).orElse(true);
  }

  /** The merge fields of the facts that a condition waits for, as they are pending. */
  List<String> awaited(String text) {
    var silent = new Conditions(council, outline, passages, new ArrayList<>());
    return Condition.parse(text).stream()
        .flatMap(c -> c.open(test -> silent.isSo(test, offset -> NOWHERE)).stream())
        .map(Condition.Single::path)
        .filter(this::isPending)
        .distinct()
        .map(path -> "${" + path + "}")
        .toList();
  }

  private boolean isPending(String path) {
    return path.startsWith(Condition.COUNCIL)
        && Optional.ofNullable(council.facts().get(path.substring(Condition.COUNCIL.length())))
            .filter(Fact::isPending)
            .isPresent();
  }

  private Optional<Boolean> isSo(Condition.Single condition, IntFunction<Location> place) {
    String path = condition.path();
    if (path.equals(Condition.KIND)) {
      return isKind(condition, place);
    }
    if (path.equals(Condition.COUNTRY)) {
      return isCountry(condition, place);
    }
    Optional<Field> field = Optional.of(path)
        .filter(p -> p.startsWith(Condition.COUNCIL))
        .map(p -> outline.fields().get(p.substring(Condition.COUNCIL.length())));
    if (field.isPresent()) {
      return isFact(condition, field.get(), place);
    }
    if (wordings().contains(path) && condition.answer().isEmpty()) {
      return Optional.of(
          passages.words(path.substring(Condition.WORDING.length())).isPresent());
    }
    problems.add(unknown(path, place.apply(condition.pathOffset())));
    return Optional.empty();
  }

  private Optional<Boolean> isKind(Condition.Single condition, IntFunction<Location> place) {
    Nouns nouns = council.nouns();
    if (nouns.kind().isEmpty()) {
      List<String> kinds = nouns.vocabulary().kindNames();
      problems.add(Diagnostic.error(
          Location.of(council.file()),
          "'kind' is not set, and '" + outline.policy() + "' asks for it",
          "add the line 'kind: " + kinds.stream().findFirst().orElse("…") + "', or another of: "
              + String.join(", ", kinds)));
      return Optional.empty();
    }
    return isAnswer(condition, nouns.vocabulary().kindNames(), place)
        ? condition.answer().map(nouns.kind().get().value()::equals).or(() -> Optional.of(true))
        : Optional.empty();
  }

  private Optional<Boolean> isCountry(Condition.Single condition, IntFunction<Location> place) {
    Optional<Fact> country = Optional.ofNullable(council.facts().get(Circumstances.COUNTRY));
    return isAnswer(condition, Country.words(), place)
        ? Optional.of(
            country.filter(f -> condition.answer().map(f::is).orElse(true)).isPresent())
        : Optional.empty();
  }

  private Optional<Boolean> isFact(
      Condition.Single condition, Field field, IntFunction<Location> place) {
    List<String> answers =
        field.type() == FieldType.YES_NO ? List.of(FieldType.YES, "no") : field.choices();
    if (!isAnswer(condition, answers, place) || !isOfType(condition, field, place)) {
      return Optional.empty();
    }
    Optional<Fact> fact = Optional.ofNullable(council.facts().get(field.path()));
    if (fact.filter(Fact::isPending).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        fact.filter(f -> condition.answer().map(f::is).orElseGet(f::isTrue)).isPresent());
  }

  /** Whether a fact can be what the condition asks for; otherwise that is reported. */
  private boolean isAnswer(
      Condition.Single condition, List<String> answers, IntFunction<Location> place) {
    if (answers.isEmpty()
        || condition.answer().filter(a -> !answers.contains(a)).isEmpty()) {
      return true;
    }
    problems.add(never(
        condition,
        place,
        joined(condition.path(), condition.answer().get(), answers)
            .orElseGet(() -> Suggestion.hint(condition.answer().get(), answers))));
    return false;
  }

  private boolean isOfType(Condition.Single condition, Field field, IntFunction<Location> place) {
    Optional<String> stranger = condition
        .answer()
        .filter(answer -> !field.accepts(answer) || !field.isWithinBounds(answer));
    stranger.ifPresent(answer -> problems.add(never(
        condition,
        place,
        "ask for an answer that there may be, such as '" + condition.path() + " is "
            + field.sampleAnswers().get(0) + "'")));
    return stranger.isEmpty();
  }

  private static Diagnostic never(
      Condition.Single condition, IntFunction<Location> place, String hint) {
    return Diagnostic.error(
        place.apply(condition.answerOffset()),
        "'" + condition.path() + "' is never '" + condition.answer().orElseThrow() + "'",
        hint);
  }

  /** What to write in place of {@code council.kind is parish or town}. */
  private static Optional<String> joined(String path, String answer, List<String> answers) {
    for (String word : List.of(" or ", " and ")) {
      List<String> parts = List.of(answer.split(word));
      if (parts.size() > 1 && answers.containsAll(parts)) {
        return Optional.of("name the fact with each answer: '"
            + parts.stream().map(part -> path + " is " + part).collect(Collectors.joining(word))
            + "'");
      }
    }
    return Optional.empty();
  }

  private Diagnostic unknown(String path, Location location) {
    if (path.startsWith(Condition.COUNCIL)) {
      return Diagnostic.error(
          location,
          "the policy '" + outline.policy() + "' asks for no fact '"
              + path.substring(Condition.COUNCIL.length()) + "'",
          Suggestion.hint(path, facts()));
    }
    String name = path.startsWith(Condition.WORDING) ? path : Condition.WORDING + path;
    return Diagnostic.error(
        location,
        "no wording of the policy '" + outline.policy() + "' is called '" + path + "'",
        Suggestion.nearest(name, wordings()).isEmpty()
            ? Suggestion.nearest(Condition.COUNCIL + path, facts())
                .map(fact -> "did you mean '" + fact + "'?")
                .orElseGet(() -> Suggestion.hint(name, wordings()))
            : Suggestion.hint(name, wordings()));
  }

  private List<String> wordings() {
    return outline.passages().keySet().stream().map(Condition.WORDING::concat).toList();
  }

  private List<String> facts() {
    var facts = new ArrayList<String>();
    outline.fields().keySet().forEach(path -> facts.add(Condition.COUNCIL + path));
    facts.add(Condition.KIND);
    facts.add(Condition.COUNTRY);
    return facts;
  }
}
