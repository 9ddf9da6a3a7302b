package org.clausebook.stage.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.Choices.Choice;
import org.clausebook.model.Clause;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.ClauseInForce.Setting;
import org.clausebook.model.Outline.Slot;
import org.clausebook.model.PolicySources;
import org.clausebook.model.Variants;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.SourceText;
import org.clausebook.model.text.Wording;

/** Decides which of an outline's clauses a policy has, and in which variant. */
final class ClauseSelection {
  private static final String PARAGRAPH_BREAK = "\n\n";

  private final PolicySources sources;
  private final Conditions conditions;
  private final OpenOptions options;
  private final List<Diagnostic> problems;

  /**
   * The choices of one council.
   *
   * @param options where clauses are added of which none is chosen
   */
  ClauseSelection(
      PolicySources sources,
      Conditions conditions,
      OpenOptions options,
      List<Diagnostic> problems) {
    this.options = options;
    this.sources = sources;
    this.conditions = conditions;
    this.problems = problems;
    sources.overlay().choices().switches().forEach(this::checkSwitch);
    sources.overlay().choices().variants().forEach(this::checkVariant);
  }

  /** The step that would include a clause; empty if it is included. */
  Optional<String> remedy(Clause clause) {
    if (isOptional(clause.id()) && !isOn(clause.id())) {
      return Optional.of("write '" + clause.id() + ": on' under 'clauses:'");
    }
    return clause.when().filter(when -> !conditions.holds(when)).map(ClauseSelection::remedy);
  }

  /** The step that would make a condition hold. */
  static String remedy(SourceText when) {
    Optional<Condition> condition = Condition.parse(when.value());
    List<String> paths =
        condition.stream().flatMap(Condition::tests).map(Condition.Single::path).toList();
    String words = condition.map(Condition::words).orElseGet(when::value);
    List<String> names =
        paths.stream().filter(path -> path.startsWith(Condition.WORDING)).toList();
    if (names.contains(words)) {
      return "give '" + words.substring(Condition.WORDING.length())
          + "' its words under 'wording:'";
    }
    return (names.isEmpty() ? "change the facts" : "change the facts or the words under 'wording:'")
        + " so that '" + words + "' holds";
  }

  /** A clause that is included, as the overlay has chosen it. */
  ClauseInForce inForce(Clause clause, int level) {
    var settings = new ArrayList<Setting>();
    Optional.ofNullable(sources.overlay().choices().switches().get(clause.id()))
        .ifPresent(on -> settings.add(new Setting("switched on", on.location())));
    Optional<Choice<SourceText>> choice =
        Optional.ofNullable(sources.overlay().choices().variants().get(clause.id()));
    Optional<Variants.Variant> variant =
        choice.flatMap(chosen -> clause.variants().find(chosen.value().value()));
    if (variant.isPresent()) {
      settings.add(new Setting(
          "variant '" + choice.get().value().value() + "'", choice.get().location()));
    }
    boolean isOpen = clause.variants().mustChoose() && choice.isEmpty();
    Clause worded = isOpen ? options.open(clause) : variant.map(clause::as).orElse(clause);
    ClauseInForce chosen = ClauseInForce.of(worded, level);
    return chosen.reworded(chosen.heading(), awaited(clause).followedBy(chosen.body()), settings);
  }

  /**
   * The mark in front of a clause that is included only while the fact which decides is pending.
   */
  private Wording awaited(Clause clause) {
    return clause
        .when()
        .map(when -> awaited(when, conditions.awaited(when.value())))
        .orElseGet(Wording::empty);
  }

  private static Wording awaited(SourceText when, List<String> fields) {
    return fields.stream()
        .map(field -> Wording.of(SourceText.made(field + PARAGRAPH_BREAK, when.locate(0))))
        .reduce(Wording.empty(), Wording::followedBy);
  }

  private boolean isOptional(ClauseId id) {
    return sources.outline().clauses().optional().contains(id);
  }

  private boolean isOn(ClauseId id) {
    return Optional.ofNullable(sources.overlay().choices().switches().get(id))
        .filter(Choice::value)
        .isPresent();
  }

  private void checkSwitch(ClauseId id, Choice<Boolean> on) {
    if (isOptional(id)) {
      return;
    }
    boolean isThere =
        sources.outline().slots().stream().anyMatch(slot -> slot.clause().equals(id));
    List<String> names =
        sources.outline().clauses().optional().stream().map(ClauseId::value).toList();
    problems.add(
        isThere
            ? Diagnostic.error(
                on.location(),
                "clause '" + id + "' is not optional in this policy",
                on.value()
                    ? "take this line out: the clause is in the policy without it"
                    : "take this line out, and write '- omit: " + id + "' under 'amendments:'")
            : Diagnostic.error(
                on.location(),
                "no optional clause '" + id + "' in this policy",
                Suggestion.hint(id.value(), names)));
  }

  private void checkVariant(ClauseId id, Choice<SourceText> choice) {
    Optional<Clause> clause = sources.outline().slots().stream()
        .map(Slot::clause)
        .filter(id::equals)
        .findFirst()
        .flatMap(sources.library()::find);
    List<String> names = clause.map(c -> c.variants().names()).orElse(List.of());
    if (names.isEmpty()) {
      problems.add(Diagnostic.error(
          choice.location(),
          clause.isPresent()
              ? "clause '" + id + "' has no variants"
              : "no clause '" + id + "' in this policy",
          Suggestion.nearest(id.value(), withVariants())
              .map(name -> "did you mean '" + name + "'?")
              .orElse("take this line out")));
    } else if (!names.contains(choice.value().value())) {
      problems.add(Diagnostic.error(
          choice.value().start(),
          "clause '" + id + "' has no variant '" + choice.value().value() + "'",
          Suggestion.hint(choice.value().value(), names)));
    }
  }

  private List<String> withVariants() {
    return sources.outline().slots().stream()
        .flatMap(slot -> sources.library().find(slot.clause()).stream())
        .filter(clause -> !clause.variants().names().isEmpty())
        .map(clause -> clause.id().value())
        .toList();
  }
}
