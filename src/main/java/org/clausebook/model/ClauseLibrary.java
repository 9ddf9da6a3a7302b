package org.clausebook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.text.ClauseId;

/**
 * All clauses that all councils share, by id, in the order of their files.
 *
 * @param version of the library, where it has one
 * @param remarks to whoever drafts or checks a policy with them
 */
public record ClauseLibrary(
    Optional<String> version, Map<ClauseId, Clause> clauses, Remarks remarks) {
  public ClauseLibrary {
    clauses = Collections.unmodifiableMap(new LinkedHashMap<>(clauses));
  }

  /** Clauses of no known version, without notes to whoever drafts. */
  public ClauseLibrary(Map<ClauseId, Clause> clauses) {
    this(Optional.empty(), clauses, Remarks.none());
  }

  /** Notes to whoever drafts a policy with them. */
  public List<DraftingNote> notes() {
    return remarks.notes();
  }

  public Optional<Clause> find(ClauseId id) {
    return Optional.ofNullable(clauses.get(id));
  }

  /** The ids as a reader types them. */
  public List<String> names() {
    return clauses.keySet().stream().map(ClauseId::value).toList();
  }
}
