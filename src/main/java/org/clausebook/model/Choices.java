package org.clausebook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.record.Settled;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.SourceText;

/**
 * What an overlay picks from what outline, library and profile offer.
 *
 * @param facts that hold for this policy alone, by path
 * @param switches optional clauses, on or off
 * @param variants the variant of a clause, by name
 * @param fullNames clauses that print the council's full name in place of its term
 * @param settled changes of the library that were dealt with; each overlay deals with its own
 */
public record Choices(
    Map<String, Fact> facts,
    Map<ClauseId, Choice<Boolean>> switches,
    Map<ClauseId, Choice<SourceText>> variants,
    List<Choice<ClauseId>> fullNames,
    List<Settled> settled) {

  /**
   * One of them.
   *
   * @param location where the clause is named
   */
  public record Choice<T>(T value, Location location) {}

  public Choices {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    switches = Collections.unmodifiableMap(new LinkedHashMap<>(switches));
    variants = Collections.unmodifiableMap(new LinkedHashMap<>(variants));
    fullNames = List.copyOf(fullNames);
    settled = List.copyOf(settled);
  }

  public static Choices none() {
    return new Choices(Map.of(), Map.of(), Map.of(), List.of(), List.of());
  }

  /** These, with what others say where these say nothing. */
  public Choices over(Choices farther) {
    return new Choices(
        joined(farther.facts, facts),
        joined(farther.switches, switches),
        joined(farther.variants, variants),
        fullNames.isEmpty() ? farther.fullNames : fullNames,
        settled);
  }

  private static <K, V> Map<K, V> joined(Map<K, V> far, Map<K, V> near) {
    Map<K, V> all = new LinkedHashMap<>(far);
    all.putAll(near);
    return all;
  }
}
