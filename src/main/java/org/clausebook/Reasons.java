package org.clausebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausebook.model.ClauseChange;
import org.clausebook.model.ClauseId;
import org.clausebook.model.Lock;
import org.clausebook.model.Lock.LockedClause;
import org.clausebook.model.ResolvedPolicy;

/** Why clauses changed since their words were locked, as the library tells. */
final class Reasons {
  private static final String NEXT = "; ";

  private Reasons() {}

  /** The reasons of all versions of a clause after the one that is locked, the oldest first. */
  static Map<ClauseId, String> since(Lock lock, ResolvedPolicy policy) {
    Map<ClauseId, String> reasons = new LinkedHashMap<>();
    policy
        .clauses()
        .forEach(clause -> version(lock, clause.id())
            .map(version -> later(version, clause.provenance().changes()))
            .filter(text -> !text.isEmpty())
            .ifPresent(text -> reasons.put(clause.id(), text)));
    return reasons;
  }

  /** Which version of the library's the locked words were taken from. */
  private static Optional<String> version(Lock lock, ClauseId id) {
    return lock.clauses().stream()
        .filter(clause -> clause.id().equals(id))
        .map(LockedClause::provenance)
        .map(provenance -> Optional.ofNullable(provenance.get("version")))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static String later(String version, List<ClauseChange> changes) {
    List<String> versions =
        changes.stream().map(change -> change.version().value()).toList();
    return changes.stream()
        .skip(versions.indexOf(version) + 1L)
        .map(change -> change.reason().value())
        .collect(Collectors.joining(NEXT));
  }
}
