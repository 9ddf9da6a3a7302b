package org.clausebook.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.text.SourceText;

/**
 * The model that a clause is taken from, and what its publisher changed in it.
 *
 * @param source who published it, and under which title
 * @param version as its publisher counts it
 * @param licence on what terms it may be used
 * @param changes each in a version of its own, the oldest first; none where nobody keeps a log
 */
public record Provenance(
    Optional<SourceText> source,
    Optional<SourceText> version,
    Optional<SourceText> licence,
    List<ClauseChange> changes) {
  public Provenance {
    changes = List.copyOf(changes);
  }

  /** Provenance without a log of changes. */
  public Provenance(
      Optional<SourceText> source, Optional<SourceText> version, Optional<SourceText> licence) {
    this(source, version, licence, List.of());
  }

  /** The provenance of a clause that does not give any. */
  public static Provenance none() {
    return new Provenance(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** This, with what another says where it says nothing itself. */
  public Provenance over(Provenance farther) {
    return new Provenance(
        source.or(farther::source),
        version.or(farther::version),
        licence.or(farther::licence),
        changes);
  }

  /** This with a log of changes, the newest of which gives the version where none is stated. */
  public Provenance with(List<ClauseChange> log) {
    Optional<SourceText> newest =
        log.isEmpty() ? Optional.empty() : Optional.of(log.get(log.size() - 1).version());
    return new Provenance(source, version.or(() -> newest), licence, log);
  }

  /** The known values, by key. */
  public Map<String, SourceText> known() {
    Map<String, SourceText> known = new LinkedHashMap<>();
    source.ifPresent(text -> known.put("source", text));
    version.ifPresent(text -> known.put("version", text));
    licence.ifPresent(text -> known.put("licence", text));
    return known;
  }
}
