package org.clausebook.workspace;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.clausebook.model.Amendment;
import org.clausebook.model.Meets;
import org.clausebook.model.PolicySources;
import org.clausebook.model.Requirements;
import org.clausebook.model.document.Lock;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.SourceText;

/** Which clauses of one policy say that they meet which requirements, those of its overlays too. */
public final class MeetingClauses {
  private final Map<ClauseId, Set<String>> met = new LinkedHashMap<>();

  private MeetingClauses(
      Requirements requirements, BiFunction<ClauseId, Meets, List<SourceText>> words) {
    requirements.metByClauses().forEach((id, meets) -> add(id, words.apply(id, meets)));
  }

  private MeetingClauses(Requirements requirements, Map<ClauseId, String> variants) {
    this(
        requirements,
        (id, meets) -> Optional.ofNullable(variants.get(id)).map(meets::in).orElse(meets.ids()));
  }

  /** The clauses of the library, in whichever variant. */
  public static MeetingClauses inAnyWords(Requirements requirements) {
    return new MeetingClauses(requirements, (id, meets) -> meets.inAny());
  }

  /** The clauses of a policy in whichever variant, those that its overlays add too. */
  public static MeetingClauses inAnyWords(Requirements requirements, PolicySources sources) {
    return inAnyWords(requirements).with(sources);
  }

  /** The clauses of a policy in the variants that are chosen today. */
  public static MeetingClauses chosen(Requirements requirements, PolicySources sources) {
    return new MeetingClauses(requirements, variants(sources)).with(sources);
  }

  /** The clauses of a policy in the variants that a decision fixed. */
  public static MeetingClauses locked(Requirements requirements, Lock lock) {
    return new MeetingClauses(requirements, variants(lock, Map.of()));
  }

  /** The same where the sources say which clauses are merged and added. */
  public static MeetingClauses locked(Requirements requirements, Lock lock, PolicySources sources) {
    return new MeetingClauses(requirements, variants(lock, variants(sources))).with(sources);
  }

  private static Map<ClauseId, String> variants(PolicySources sources) {
    Map<ClauseId, String> variants = new LinkedHashMap<>();
    sources
        .overlay()
        .choices()
        .variants()
        .forEach((id, choice) -> variants.put(id, choice.value().value()));
    return variants;
  }

  /** A clause that is not in a lock is merged into one that is. */
  private static Map<ClauseId, String> variants(Lock lock, Map<ClauseId, String> today) {
    Map<ClauseId, String> variants = new LinkedHashMap<>(today);
    for (Lock.LockedClause clause : lock.clauses()) {
      variants.remove(clause.id());
      clause.variant().ifPresent(variant -> variants.put(clause.id(), variant));
    }
    return variants;
  }

  private MeetingClauses with(PolicySources sources) {
    amendments(sources)
        .forEach(amendment ->
            amendment.added().ifPresent(clause -> add(clause.id(), amendment.meets())));
    amendments(sources)
        .flatMap(amendment -> amendment.merge().stream())
        .forEach(merge -> merge(merge.clause(), merge.into()));
    return this;
  }

  private static Stream<Amendment> amendments(PolicySources sources) {
    return sources.overlays().stream().flatMap(overlay -> overlay.amendments().stream());
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
