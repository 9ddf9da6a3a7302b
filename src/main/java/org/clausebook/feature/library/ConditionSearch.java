package org.clausebook.feature.library;

import java.util.List;
import java.util.Optional;
import org.clausebook.stage.resolve.Condition;

/** Looks for a council for which conditions hold, or do not. */
final class ConditionSearch {
  /** More combinations of answers than any condition of ours has. */
  private static final long MOST = 20_000;

  private final Alternatives alternatives;

  /** A condition, and whether it should hold. */
  record Goal(Condition condition, boolean isWanted) {}

  ConditionSearch(Alternatives alternatives) {
    this.alternatives = alternatives;
  }

  /**
   * A council like this one that meets all goals, with as few other answers as the order of tests
   * allows; empty where there is none. Where there are too many combinations, the council itself.
   */
  Optional<Trial> find(Trial trial, List<Goal> goals) {
    List<Condition.Single> tests =
        goals.stream().flatMap(goal -> goal.condition().tests()).distinct().toList();
    long combinations = tests.stream()
        .mapToLong(test -> alternatives.of(trial, test).size())
        .reduce(1, (all, more) -> Math.min(all * more, MOST + 1));
    return combinations > MOST ? Optional.of(trial) : find(trial, tests, goals);
  }

  private Optional<Trial> find(Trial trial, List<Condition.Single> tests, List<Goal> goals) {
    if (tests.isEmpty()) {
      return goals.stream().allMatch(goal -> isMet(goal, trial))
          ? Optional.of(trial)
          : Optional.empty();
    }
    List<Condition.Single> rest = tests.subList(1, tests.size());
    return alternatives.of(trial, tests.get(0)).stream()
        .flatMap(other -> find(other, rest, goals).stream())
        .findFirst();
  }

  private boolean isMet(Goal goal, Trial trial) {
    return goal.condition()
        .holds(test -> Optional.of(trial.meets(test, alternatives.outline())))
        .filter(holds -> holds == goal.isWanted())
        .isPresent();
  }
}
