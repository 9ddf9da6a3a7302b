package org.clausebook.feature.redline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.markdown.WordPieces;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.text.ClauseId;

/** Matches the clauses of two versions, by id or by nearly the same words. */
final class ClausePairs {
  /** Clauses of other ids with less in common are two clauses. */
  private static final double LEAST_LIKENESS = 0.7;

  private final Map<ClauseId, NumberedClause> before = new LinkedHashMap<>();
  private final Map<ClauseId, NumberedClause> after = new LinkedHashMap<>();

  /** The later id of a clause whose id has changed. */
  private final Map<ClauseId, ClauseId> renamed = new LinkedHashMap<>();

  ClausePairs(List<NumberedClause> before, List<NumberedClause> after) {
    before.forEach(clause -> this.before.put(clause.id(), clause));
    after.forEach(clause -> this.after.put(clause.id(), clause));
    before.stream().filter(clause -> !this.after.containsKey(clause.id())).forEach(this::rename);
  }

  /** The first clause that has the most in common, of those that nothing is paired with yet. */
  private void rename(NumberedClause clause) {
    double best = LEAST_LIKENESS;
    Optional<ClauseId> found = Optional.empty();
    for (NumberedClause candidate : after.values()) {
      boolean isFree =
          !before.containsKey(candidate.id()) && !renamed.containsValue(candidate.id());
      double likeness = isFree ? WordPieces.likeness(text(clause), text(candidate)) : 0;
      if (likeness > best) {
        best = likeness;
        found = Optional.of(candidate.id());
      }
    }
    found.ifPresent(id -> renamed.put(clause.id(), id));
  }

  private static String text(NumberedClause clause) {
    return clause.heading() + "\n" + clause.body();
  }

  /** The id by which the later version knows a clause of the earlier one. */
  private ClauseId later(ClauseId id) {
    return renamed.getOrDefault(id, id);
  }

  /** The clauses of the earlier version, in order, by the ids of the later one. */
  List<ClauseId> before() {
    return before.keySet().stream().map(this::later).toList();
  }

  List<ClauseId> after() {
    return new ArrayList<>(after.keySet());
  }

  /** The clause as it was, by its later id; links in it lead to later ids too. */
  Optional<NumberedClause> before(ClauseId id) {
    return before.values().stream()
        .filter(clause -> later(clause.id()).equals(id))
        .findFirst()
        .map(clause -> new NumberedClause(
            id,
            clause.level(),
            clause.number(),
            clause.heading(),
            led(clause.body()),
            clause.gaps()));
  }

  private String led(String body) {
    String led = body;
    for (Map.Entry<ClauseId, ClauseId> pair : renamed.entrySet()) {
      for (String end : List.of(")", String.valueOf(NumberedClause.OF_ITEM))) {
        led = led.replace("](#" + pair.getKey() + end, "](#" + pair.getValue() + end);
      }
    }
    return led;
  }

  Optional<NumberedClause> after(ClauseId id) {
    return Optional.ofNullable(after.get(id));
  }
}
