package org.clausebook.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.clausebook.model.text.ClauseId;

/** All clauses that all councils share, by id, in the order of their files. */
public final class ClauseLibrary {
  /**
   * Clauses that are read together.
   *
   * @param remarks to whoever drafts or checks a policy with them
   */
  public record Part(Map<ClauseId, Clause> clauses, Remarks remarks) {
    public Part {
      clauses = Collections.unmodifiableMap(new LinkedHashMap<>(clauses));
    }
  }

  private final Optional<String> version;
  private final Map<ClauseId, Supplier<Part>> parts;

  private ClauseLibrary(Optional<String> version, Map<ClauseId, Supplier<Part>> parts) {
    this.version = version;
    this.parts = parts;
  }

  /** Clauses of no known version, without notes to whoever drafts. */
  public ClauseLibrary(Map<ClauseId, Clause> clauses) {
    this(new Part(clauses, Remarks.none()));
  }

  /** Clauses of no known version. */
  public ClauseLibrary(Part part) {
    this(Optional.empty(), new LinkedHashMap<>());
    Supplier<Part> all = () -> part;
    part.clauses().keySet().forEach(id -> parts.put(id, all));
  }

  /**
   * Clauses of which each part is read when it is first asked for.
   *
   * @param parts by the ids of all their clauses; each must give the same at each call
   */
  public static ClauseLibrary of(Map<ClauseId, Supplier<Part>> parts) {
    return new ClauseLibrary(Optional.empty(), new LinkedHashMap<>(parts));
  }

  /** The same clauses, of a version. */
  public ClauseLibrary of(String known) {
    return new ClauseLibrary(Optional.of(known), parts);
  }

  /** These clauses beside others; of two of one id, that of the others. */
  public ClauseLibrary over(ClauseLibrary farther) {
    Map<ClauseId, Supplier<Part>> all = new LinkedHashMap<>(farther.parts);
    parts.forEach(all::putIfAbsent);
    return new ClauseLibrary(farther.version.or(() -> version), all);
  }

  /** The version of the library, where it has one. */
  public Optional<String> version() {
    return version;
  }

  /** Whether there is a clause of this id; reads none. */
  public boolean has(ClauseId id) {
    return parts.containsKey(id);
  }

  public Optional<Clause> find(ClauseId id) {
    return Optional.ofNullable(parts.get(id)).map(part -> part.get().clauses().get(id));
  }

  /** The ids as a reader types them. */
  public List<String> names() {
    return parts.keySet().stream().map(ClauseId::value).toList();
  }

  /** Every clause, by its id. */
  public Map<ClauseId, Clause> clauses() {
    Map<ClauseId, Clause> all = new LinkedHashMap<>();
    parts.forEach((id, part) -> all.put(id, part.get().clauses().get(id)));
    return Collections.unmodifiableMap(all);
  }

  /** The remarks on all clauses. */
  public Remarks remarks() {
    return remarks(parts.keySet());
  }

  /** Those of the parts that some clauses are in. */
  public Remarks remarks(Collection<ClauseId> ids) {
    var notes = new ArrayList<DraftingNote>();
    var silences = new ArrayList<Silence>();
    parts(ids).forEach(part -> {
      notes.addAll(part.remarks().notes());
      silences.addAll(part.remarks().silences());
    });
    return new Remarks(notes, silences);
  }

  private Stream<Part> parts(Collection<ClauseId> ids) {
    return parts.entrySet().stream()
        .filter(entry -> ids.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .distinct()
        .map(Supplier::get);
  }
}
