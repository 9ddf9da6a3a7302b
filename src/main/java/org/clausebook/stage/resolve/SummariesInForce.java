package org.clausebook.stage.resolve;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clausebook.model.Choices.Choice;
import org.clausebook.model.Clause;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.PolicySources;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.SourceText;

/**
 * The summaries of the clauses of one policy: that of the chosen variant, or else the clause's own,
 * and then those of clauses that were merged into it.
 *
 * @param merged clauses that are under the heading of another, and which that is
 */
record SummariesInForce(PolicySources sources, Map<ClauseId, ClauseId> merged) {
  Map<ClauseId, List<SourceText>> of(List<ClauseInForce> clauses) {
    Map<ClauseId, List<SourceText>> summaries = new LinkedHashMap<>();
    for (ClauseInForce clause : clauses) {
      List<SourceText> found = of(clause.id(), new LinkedHashSet<>()).toList();
      if (!found.isEmpty()) {
        summaries.put(clause.id(), found);
      }
    }
    return summaries;
  }

  /** Two clauses that are merged into each other are told elsewhere; each counts once here. */
  private Stream<SourceText> of(ClauseId id, Set<ClauseId> seen) {
    if (!seen.add(id)) {
      return Stream.empty();
    }
    Stream<ClauseId> under = merged.entrySet().stream()
        .filter(merge -> merge.getValue().equals(id))
        .map(Map.Entry::getKey);
    return Stream.concat(own(id).stream(), under.flatMap(clause -> of(clause, seen)));
  }

  private Optional<SourceText> own(ClauseId id) {
    return sources.clause(id).flatMap(clause -> chosen(clause).summary());
  }

  private Clause chosen(Clause clause) {
    return Optional.ofNullable(sources.overlay().choices().variants().get(clause.id()))
        .map(Choice::value)
        .flatMap(name -> clause.variants().find(name.value()))
        .map(clause::as)
        .orElse(clause);
  }
}
