package org.clausebook.workspace;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.model.PolicySources;
import org.clausebook.model.Requirements;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.SourceText;

/** Which clauses of one policy say that they meet which requirements, those of its overlays too. */
public final class MeetingClauses {
  private final Map<ClauseId, Set<String>> met = new LinkedHashMap<>();

  /** The clauses of the library. */
  public MeetingClauses(Requirements requirements) {
    requirements.metByClauses().forEach(this::add);
  }

  /** The clauses of the library, and those that the overlays of a policy add. */
  public MeetingClauses(Requirements requirements, PolicySources sources) {
    this(requirements);
    sources.overlays().stream()
        .flatMap(overlay -> overlay.amendments().stream())
        .forEach(amendment ->
            amendment.added().ifPresent(clause -> add(clause.id(), amendment.meets())));
    sources.overlays().stream()
        .flatMap(overlay -> overlay.amendments().stream())
        .flatMap(amendment -> amendment.merge().stream())
        .forEach(merge -> merge(merge.clause(), merge.into()));
  }

  private void add(ClauseId clause, List<SourceText> ids) {
    Set<String> all = met.computeIfAbsent(clause, id -> new LinkedHashSet<>());
    ids.forEach(id -> all.add(id.value()));
  }

  /** The words of a merged clause are in another one. */
  private void merge(ClauseId clause, ClauseId into) {
    met.computeIfAbsent(into, id -> new LinkedHashSet<>())
        .addAll(met.getOrDefault(clause, Set.of()));
  }

  /** The clauses that meet a requirement. */
  public List<ClauseId> of(String requirement) {
    return met.entrySet().stream()
        .filter(entry -> entry.getValue().contains(requirement))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The requirements that a clause meets, by id. */
  public List<String> metBy(ClauseId clause) {
    return List.copyOf(met.getOrDefault(clause, Set.of()));
  }
}
