package org.clausebook.feature.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.feature.library.ConditionSearch.Goal;
import org.clausebook.model.Clause;
import org.clausebook.model.ClauseLibrary;
import org.clausebook.model.Outline;
import org.clausebook.model.Outline.Slot;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.resolve.Condition;

/**
 * The ways in which an outline is tried: of each kind of body a council that has everything and one
 * that has the least, and from the first of them each variant, each optional clause on and off, and
 * each condition both ways, one at a time.
 */
final class Trials {
  private final Outline outline;
  private final Alternatives alternatives;
  private final ConditionSearch search;
  private final List<Diagnostic> problems;
  private final List<Trial> bases = new ArrayList<>();
  private final Map<Trial, String> trials = new LinkedHashMap<>();

  private Trials(Outline outline, Map<String, List<String>> kinds, List<Diagnostic> problems) {
    this.outline = outline;
    this.alternatives = new Alternatives(outline, kinds);
    this.search = new ConditionSearch(alternatives);
    this.problems = problems;
  }

  /**
   * The ways, each with the words by which a message tells it.
   *
   * @param library that the clauses of the outline are in
   * @param inserted clauses that layers add
   * @param kinds of body, each with its usual country
   * @param problems where conditions are reported that always or never hold
   */
  static Map<Trial, String> of(
      Outline outline,
      ClauseLibrary library,
      List<Clause> inserted,
      Map<String, List<String>> kinds,
      List<Diagnostic> problems) {
    var all = new Trials(outline, kinds, problems);
    List<Clause> outlined = outline.slots().stream()
        .flatMap(slot -> library.find(slot.clause()).stream())
        .toList();
    kinds.keySet().forEach(kind -> all.base(kind, outlined));
    all.passages();
    outline.clauses().optional().forEach(all::optional);
    var above = new ArrayList<Slot>();
    for (Slot slot : outline.slots()) {
      above.removeIf(other -> other.level() >= slot.level());
      library.find(slot.clause()).ifPresent(clause -> all.clause(clause, above, library));
      above.add(slot);
    }
    inserted.forEach(clause -> all.clause(clause, List.of(), library));
    return all.trials;
  }

  private void base(String kind, List<Clause> clauses) {
    String whose = "a council" + (kind.isEmpty() ? "" : " of the kind '" + kind + "'");
    base(alternatives.everything(kind), clauses, "with everything that " + whose + " can have");
    base(alternatives.least(kind), clauses, "with only what " + whose + " must have");
  }

  private void base(Trial bare, List<Clause> clauses, String told) {
    Trial trial = bare;
    for (Clause clause : clauses) {
      if (clause.variants().mustChoose()) {
        trial = trial.choosing(clause.id(), clause.variants().names().get(0));
      }
    }
    bases.add(trial);
    trials.putIfAbsent(trial, told);
  }

  /** The council that has everything, and the one that has the least, of the first kind. */
  private List<Trial> firsts() {
    return bases.subList(0, Math.min(2, bases.size()));
  }

  private void passages() {
    outline.passages().values().stream()
        .flatMap(passage -> passage.model().stream())
        .flatMap(model -> Condition.in(model).stream())
        .forEach(condition -> bothWays(condition, firsts(), List.of(), "these words"));
  }

  private void optional(ClauseId id) {
    for (Trial base : firsts()) {
      trials.putIfAbsent(base.switching(id, true), "with '" + id + "' on");
      trials.putIfAbsent(base.switching(id, false), "with '" + id + "' off");
    }
  }

  private void clause(Clause clause, List<Slot> above, ClauseLibrary library) {
    List<Goal> there = above.stream()
        .flatMap(slot -> library.find(slot.clause()).stream())
        .flatMap(parent -> parent.when().stream())
        .flatMap(when -> Condition.parse(when.value()).stream())
        .map(condition -> new Goal(condition, true))
        .toList();
    List<Trial> switched = firsts().stream()
        .map(base -> Stream.concat(above.stream().map(Slot::clause), Stream.of(clause.id()))
            .filter(outline.clauses().optional()::contains)
            .reduce(base, (trial, id) -> trial.switching(id, true), (one, other) -> other))
        .toList();
    clause
        .when()
        .ifPresent(when -> bothWays(when, switched, there, "clause '" + clause.id() + "'"));
    List<Goal> all = Stream.concat(
            there.stream(),
            clause.when().flatMap(when -> Condition.parse(when.value())).stream()
                .map(condition -> new Goal(condition, true)))
        .toList();
    if (!clause.variants().mustChoose()) {
      text(clause.body(), switched, all, Optional.empty());
    }
    clause.variants().byName().forEach((name, variant) -> {
      List<Trial> chosen =
          switched.stream().map(trial -> trial.choosing(clause.id(), name)).toList();
      text(
          variant.body(),
          chosen,
          all,
          Optional.of("with '" + clause.id() + ": " + name + "' under 'variants:'"));
    });
  }

  /** One text of a clause, and each condition in it. */
  private void text(SourceText body, List<Trial> from, List<Goal> there, Optional<String> told) {
    for (Trial trial : from) {
      search
          .find(trial, there)
          .ifPresent(found -> trials.putIfAbsent(found, told.orElse("where the clause is in")));
    }
    Condition.in(body).forEach(condition -> bothWays(condition, from, there, "these words"));
  }

  private void bothWays(SourceText written, List<Trial> from, List<Goal> there, String what) {
    Optional<Condition> condition = Condition.parse(written.value());
    if (condition.isEmpty()) {
      return;
    }
    for (boolean isWanted : List.of(true, false)) {
      List<Goal> goals = Stream.concat(
              there.stream(), Stream.of(new Goal(condition.get(), isWanted)))
          .toList();
      List<Trial> found =
          from.stream().flatMap(trial -> search.find(trial, goals).stream()).toList();
      String told =
          "where '" + condition.get().words() + "' " + (isWanted ? "holds" : "does not hold");
      found.forEach(trial -> trials.putIfAbsent(trial, told));
      if (found.isEmpty() && isKnown(condition.get())) {
        problems.add(isWanted ? never(written, what) : always(written));
      }
    }
  }

  /** A test of what the outline does not ask is reported where it is composed. */
  private boolean isKnown(Condition condition) {
    return condition
        .tests()
        .allMatch(test -> List.of(Condition.KIND, Condition.COUNTRY).contains(test.path())
            || outline.fields().containsKey(test.path().replaceFirst("^council[.]", ""))
            || outline.passages().containsKey(test.path().replaceFirst("^wording[.]", "")));
  }

  private static Diagnostic never(SourceText written, String what) {
    return Diagnostic.warning(
        written.locate(0),
        "this condition holds for no council, so " + what + " can never be printed",
        "write a condition that some council meets, or take out what it decides");
  }

  private static Diagnostic always(SourceText written) {
    return Diagnostic.warning(
        written.locate(0),
        "this condition holds for every council, so it decides nothing",
        "take the condition out; a fact that a council need not have says 'required: no'");
  }
}
