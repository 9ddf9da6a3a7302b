package org.clausebook.feature.drift;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.document.Lock;
import org.clausebook.model.record.Settled;

/**
 * How a policy has changed since its words were locked.
 *
 * @param lock which the policy prints
 * @param clauses in the order of the draft, those that are gone where they were
 */
public record PolicyDrift(Lock lock, List<ClauseDrift> clauses) {
  public PolicyDrift {
    clauses = List.copyOf(clauses);
  }

  static PolicyDrift of(Lock lock, List<ClauseTexts> texts, List<Settled> settled) {
    return new PolicyDrift(
        lock,
        texts.stream().map(clause -> ClauseDrift.of(clause, lock, settled)).toList());
  }

  Optional<ClauseDrift> find(String id) {
    return clauses.stream().filter(clause -> clause.id().value().equals(id)).findFirst();
  }

  public List<ClauseDrift> open() {
    return clauses.stream().filter(ClauseDrift::isOpen).toList();
  }
}
