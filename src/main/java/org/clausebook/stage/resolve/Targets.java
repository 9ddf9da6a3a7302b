package org.clausebook.stage.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.Amendment;
import org.clausebook.model.Amendment.Side;
import org.clausebook.model.Basis;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.text.ClauseId;

/** The clauses that one overlay finds in a policy, and which amendments they bear. */
final class Targets {
  private final Map<ClauseId, ClauseInForce> clauses = new LinkedHashMap<>();
  private final Map<ClauseId, String> leftOut;
  private final Map<ClauseId, String> gone;
  private final Map<ClauseId, Location> inserted = new LinkedHashMap<>();

  /**
   * The targets of one overlay.
   *
   * @param leftOut clauses that this policy does not have, and what would have to be done for it
   * @param gone clauses that the overlays before took out, and how
   */
  Targets(List<ClauseInForce> clauses, Map<ClauseId, String> leftOut, Map<ClauseId, String> gone) {
    clauses.forEach(clause -> this.clauses.put(clause.id(), clause));
    this.leftOut = leftOut;
    this.gone = gone;
  }

  /** The amendments that can be made; the others are reported. */
  List<Amendment> allowed(List<Amendment> amendments, List<Diagnostic> problems) {
    var allowed = new ArrayList<Amendment>();
    amendments.stream()
        .filter(amendment -> amendment.added().isPresent())
        .forEach(amendment -> inserted.put(amendment.clause(), amendment.location()));
    for (Amendment amendment : amendments) {
      Optional<Diagnostic> refusal = amendment.added().isPresent()
          ? refusalUnderneath(amendment)
          : refusal(amendment.clause(), amendment.location())
              .or(() -> refusalOfBranch(amendment))
              .or(() -> refusalUnderneath(amendment))
              .or(() -> amendment.merge().flatMap(m -> refusal(m.into(), m.intoLocation())));
      refusal.ifPresentOrElse(problems::add, () -> allowed.add(amendment));
    }
    return allowed;
  }

  private Optional<Diagnostic> refusal(ClauseId id, Location location) {
    ClauseInForce clause = clauses.get(id);
    if (clause == null && inserted.containsKey(id)) {
      return Optional.of(Diagnostic.error(
          location,
          "clause '" + id + "' is inserted at " + inserted.get(id),
          "write it there as it is to be, and take this amendment out"));
    }
    return clause == null
        ? Optional.of(unknown("nothing to amend", id, location, List.copyOf(clauses.keySet())))
        : statutory(clause, location);
  }

  /** A clause is neither left out nor moved with a statutory one under it. */
  private Optional<Diagnostic> refusalOfBranch(Amendment amendment) {
    return amendment.isOmission() || amendment.placement().isPresent()
        ? new ClauseTree(List.copyOf(clauses.values()))
            .branch(amendment.clause()).stream()
                .flatMap(clause -> statutory(clause, amendment.location()).stream())
                .findFirst()
        : Optional.empty();
  }

  private Optional<Diagnostic> refusalUnderneath(Amendment amendment) {
    return amendment
        .placement()
        .filter(placement -> placement.side() == Side.UNDER)
        .flatMap(placement -> Optional.ofNullable(clauses.get(placement.neighbour()))
            .flatMap(clause -> statutory(clause, placement.location())));
  }

  private static Optional<Diagnostic> statutory(ClauseInForce clause, Location location) {
    return clause.basis() == Basis.STATUTORY
        ? Optional.of(Diagnostic.error(
            location,
            "clause '" + clause.id() + "' is statutory and must stay as it is",
            "take this amendment out; a clause of the council's own can be put beside it with"
                + " 'insert'"))
        : Optional.empty();
  }

  /** The report on an id that no clause of the policy has. */
  Diagnostic unknown(String consequence, ClauseId id, Location location, List<ClauseId> known) {
    if (gone.containsKey(id)) {
      return Diagnostic.error(
          location,
          consequence + ": clause '" + id + "' " + gone.get(id),
          "name a clause that stays in the policy, or take this amendment out");
    }
    String remedy = leftOut.get(id);
    return remedy == null
        ? Diagnostic.error(
            location,
            consequence + ": no clause '" + id + "' in this policy",
            Suggestion.hint(id.value(), known.stream().map(ClauseId::value).toList()))
        : Diagnostic.error(
            location,
            consequence + ": clause '" + id + "' is left out of this policy",
            remedy + ", or take this amendment out");
  }

  boolean has(ClauseId id) {
    return clauses.containsKey(id);
  }
}
