package org.clausebook.feature.redline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausebook.model.ClauseChange;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.Lock.LockedClause;
import org.clausebook.model.text.ClauseId;
import org.clausebook.workspace.LockedVersion;

/** Why clauses changed from one version of a policy to another, as the library tells. */
final class ChangeReasons {
  private static final String NEXT = "; ";

  private ChangeReasons() {}

  /**
   * The reasons of all versions of a clause after the one that the earlier lock holds, the oldest
   * first, up to that which the later lock holds.
   *
   * @param from without it nobody knows what was before
   * @param to empty for the working text
   * @param policy the working text, with what the library tells of its clauses
   */
  static Map<ClauseId, String> between(
      Optional<LockedVersion> from, Optional<LockedVersion> to, ResolvedPolicy policy) {
    Map<ClauseId, String> reasons = new LinkedHashMap<>();
    from.ifPresent(earlier -> policy.clauses().forEach(clause -> {
      String told = told(earlier.lock(), to.map(LockedVersion::lock), clause);
      if (!told.isEmpty()) {
        reasons.put(clause.id(), told);
      }
    }));
    return reasons;
  }

  /** All that is told where the earlier lock has the clause in no version, or not at all. */
  private static String told(Lock from, Optional<Lock> to, ClauseInForce clause) {
    List<ClauseChange> changes = clause.provenance().changes();
    List<String> versions =
        changes.stream().map(change -> change.version().value()).toList();
    int start = after(versions, version(from, clause.id()));
    int end = to.map(lock -> after(versions, version(lock, clause.id()))).orElse(changes.size());
    return changes.subList(Math.min(start, end), end).stream()
        .map(change -> change.reason().value())
        .collect(Collectors.joining(NEXT));
  }

  private static int after(List<String> versions, Optional<String> version) {
    return version.map(versions::indexOf).orElse(-1) + 1;
  }

  /** The version of the library that the locked words come from. */
  private static Optional<String> version(Lock lock, ClauseId id) {
    return lock.clauses().stream()
        .filter(clause -> clause.id().equals(id))
        .map(LockedClause::provenance)
        .map(provenance -> Optional.ofNullable(provenance.get("version")))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
