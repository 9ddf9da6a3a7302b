package org.clausebook.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The model that a clause is taken from.
 *
 * @param source who published it, and under which title
 * @param version as its publisher counts it
 * @param licence on what terms it may be used
 */
public record Provenance(
    Optional<SourceText> source, Optional<SourceText> version, Optional<SourceText> licence) {

  /** Of a clause that says nothing of it. */
  public static Provenance none() {
    return new Provenance(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** This, with what another says where it says nothing itself. */
  public Provenance over(Provenance farther) {
    return new Provenance(
        source.or(farther::source), version.or(farther::version), licence.or(farther::licence));
  }

  /** What is known, by key. */
  public Map<String, SourceText> known() {
    Map<String, SourceText> known = new LinkedHashMap<>();
    source.ifPresent(text -> known.put("source", text));
    version.ifPresent(text -> known.put("version", text));
    licence.ifPresent(text -> known.put("licence", text));
    return known;
  }
}
