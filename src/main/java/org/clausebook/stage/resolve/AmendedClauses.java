package org.clausebook.stage.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.markdown.Provision;
import org.clausebook.model.Amendment;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.text.ClauseId;

/**
 * What the amendments of one overlay did to each clause.
 *
 * @param made the amendments, at least one if a clause changed
 * @param before the clauses without them
 * @param trial amends a clause and reports to nobody
 */
record AmendedClauses(List<Amendment> made, List<ClauseInForce> before, ClauseAmender trial) {
  AmendedClauses {
    made = List.copyOf(made);
    before = List.copyOf(before);
  }

  /** The clause that has the words of another now: itself, or the one that it is merged into. */
  Optional<ClauseInForce> place(ClauseInForce clause, Map<ClauseId, ClauseInForce> now) {
    return Stream.concat(
            Stream.of(clause.id()),
            made.stream()
                .flatMap(amendment -> amendment.merge().stream())
                .filter(merge -> merge.clause().equals(clause.id()))
                .map(Amendment.Merge::into))
        .flatMap(id -> Optional.ofNullable(now.get(id)).stream())
        .findFirst();
  }

  /** The amendment by which a statutory paragraph or item went. */
  Amendment changing(Provision owed, ClauseInForce clause) {
    List<Amendment> concerned =
        made.stream().filter(amendment -> concerns(amendment, clause)).toList();
    return concerned.stream()
        .filter(alone -> isGone(owed, trial.amend(clause, List.of(alone)), clause))
        .findFirst()
        .orElseGet(() -> last(concerned.isEmpty() ? made : concerned));
  }

  private static Amendment last(List<Amendment> amendments) {
    return amendments.get(amendments.size() - 1);
  }

  /** Whether it names the clause, or leaves out or moves one that this is under. */
  private boolean concerns(Amendment amendment, ClauseInForce clause) {
    var tree = new ClauseTree(before);
    return amendment.clause().equals(clause.id())
        || (amendment.added().isEmpty()
            && tree.has(amendment.clause())
            && (amendment.isOmission() || amendment.placement().isPresent())
            && tree.branch(amendment.clause()).contains(clause));
  }

  private static boolean isGone(Provision owed, ClauseInForce now, ClauseInForce clause) {
    return Provision.kept(clause.body().text(), now.body().text()).missing().contains(owed);
  }
}
