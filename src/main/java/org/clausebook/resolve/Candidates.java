package org.clausebook.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.Amendment;
import org.clausebook.model.Basis;
import org.clausebook.model.Clause;
import org.clausebook.model.ClauseId;
import org.clausebook.model.ClauseLibrary;
import org.clausebook.model.Outline.Slot;
import org.clausebook.model.PolicySources;

/**
 * The outline's clauses that an overlay may amend.
 *
 * @param clauses by id, in the order of the outline
 * @param unworded clauses left out because the council gave no wording for the passage they name
 */
record Candidates(Map<ClauseId, Clause> clauses, Map<ClauseId, String> unworded) {

  static Candidates of(PolicySources sources, List<Diagnostic> problems) {
    Map<ClauseId, Clause> clauses = new LinkedHashMap<>();
    Map<ClauseId, String> unworded = new LinkedHashMap<>();
    var passages = new Passages(sources.outline(), sources.overlay(), problems);
    for (Slot slot : sources.outline().slots()) {
      meant(slot, sources.library())
          .ifPresent(clause -> passages
              .missingCondition(clause)
              .ifPresentOrElse(
                  passage -> unworded.put(clause.id(), passage),
                  () -> clauses.put(clause.id(), clause)));
    }
    return new Candidates(clauses, unworded);
  }

  /** The loader has reported a slot whose clause the library does not hold. */
  private static Optional<Clause> meant(Slot slot, ClauseLibrary library) {
    return library
        .find(slot.clause())
        .or(() -> Suggestion.nearest(slot.clause().value(), library.names())
            .flatMap(name -> library.find(new ClauseId(name))));
  }

  /** The amendments whose clause can be amended; the others are reported. */
  List<Amendment> allowed(List<Amendment> amendments, List<Diagnostic> problems) {
    var allowed = new ArrayList<Amendment>();
    for (Amendment amendment : amendments) {
      Optional<Diagnostic> refusal =
          amendment.added().isPresent() ? Optional.empty() : refusal(amendment);
      refusal.ifPresentOrElse(problems::add, () -> allowed.add(amendment));
    }
    return allowed;
  }

  private Optional<Diagnostic> refusal(Amendment amendment) {
    Clause clause = clauses.get(amendment.clause());
    if (clause == null) {
      return Optional.of(
          unknown("nothing to amend", amendment.clause(), amendment.location(), clauses.keySet()));
    }
    return clause.basis() == Basis.STATUTORY
        ? Optional.of(Diagnostic.error(
            amendment.location(),
            "clause '" + clause.id() + "' is statutory and must stand as it is",
            "take this amendment out; a clause of the council's own can be put beside it with"
                + " 'insert'"))
        : Optional.empty();
  }

  /** The report on an id that no clause of the policy has. */
  Diagnostic unknown(
      String consequence, ClauseId id, Location location, Collection<ClauseId> known) {
    String passage = unworded.get(id);
    return passage == null
        ? Diagnostic.error(
            location,
            consequence + ": no clause '" + id + "' in this policy",
            Suggestion.hint(id.value(), known.stream().map(ClauseId::value).toList()))
        : Diagnostic.error(
            location,
            consequence + ": clause '" + id + "' is left out of this policy",
            "give '" + passage + "' its words under 'wording:', or take this amendment out");
  }
}
