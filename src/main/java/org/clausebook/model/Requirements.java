package org.clausebook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.clausebook.cache.Lazy;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.SourceText;

/**
 * What is asked of councils, and the clauses and policies that say they meet it. It is kept beside
 * the clauses and not in them, so that it changes no text, no lock and no printed file; and it is
 * read when it is first asked for, as few commands need it.
 */
public final class Requirements {
  /**
   * What the files say.
   *
   * @param byId in the order of the files
   * @param metByClauses what each clause of the library says it meets
   * @param metByPolicies what each policy is for as a whole
   */
  public record Said(
      Map<String, Requirement> byId,
      Map<ClauseId, Meets> metByClauses,
      Map<String, List<SourceText>> metByPolicies) {
    public Said {
      byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
      metByClauses = Collections.unmodifiableMap(new LinkedHashMap<>(metByClauses));
      metByPolicies = Collections.unmodifiableMap(new LinkedHashMap<>(metByPolicies));
    }

    private Said over(Said farther) {
      return new Said(
          joined(farther.byId, byId),
          joined(farther.metByClauses, metByClauses),
          joined(farther.metByPolicies, metByPolicies));
    }

    private static <K, V> Map<K, V> joined(Map<K, V> first, Map<K, V> second) {
      Map<K, V> all = new LinkedHashMap<>(first);
      second.forEach(all::putIfAbsent);
      return all;
    }
  }

  private final Supplier<Said> said;

  /** Requirements that are read when they are first asked for. */
  public Requirements(Supplier<Said> said) {
    this.said = new Lazy<>(said);
  }

  /** Nothing is asked. */
  public static Requirements none() {
    return new Requirements(() -> new Said(Map.of(), Map.of(), Map.of()));
  }

  /** These beside others, which were there first. */
  public Requirements over(Requirements farther) {
    return new Requirements(() -> said.get().over(farther.said.get()));
  }

  /** Each requirement by its id, in the order of the files. */
  public Map<String, Requirement> byId() {
    return said.get().byId();
  }

  public Optional<Requirement> find(String id) {
    return Optional.ofNullable(byId().get(id));
  }

  /** What each clause of the library says it meets. */
  public Map<ClauseId, Meets> metByClauses() {
    return said.get().metByClauses();
  }

  /** What each policy is for as a whole. */
  public Map<String, List<SourceText>> metByPolicies() {
    return said.get().metByPolicies();
  }

  /** What a clause of the library says it meets. */
  public Meets metBy(ClauseId clause) {
    return metByClauses().getOrDefault(clause, Meets.nothing());
  }

  /** What a policy is for as a whole. */
  public List<SourceText> metBy(String policy) {
    return metByPolicies().getOrDefault(policy, List.of());
  }
}
