package org.clausebook.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.Amendment;
import org.clausebook.model.Amendment.Placement;
import org.clausebook.model.Amendment.Side;
import org.clausebook.model.Clause;
import org.clausebook.model.ClauseId;

/** Puts clauses in order: the outline's, less those omitted, with those inserted or moved. */
final class ClauseOrder {
  /** A clause that is on its way to its place. */
  private record Arrival(Clause clause, Placement placement) {}

  /** A side of a neighbour, wherever it is named. */
  private record Slot(Side side, ClauseId neighbour) {}

  private final Candidates candidates;
  private final List<Diagnostic> problems;
  private final Map<ClauseId, Amendment> omitted = new LinkedHashMap<>();
  private final Map<ClauseId, Amendment> arriving = new LinkedHashMap<>();
  private final List<Arrival> arrivals = new ArrayList<>();

  ClauseOrder(Candidates candidates, List<Diagnostic> problems) {
    this.candidates = candidates;
    this.problems = problems;
  }

  List<Clause> arrange(List<Amendment> amendments) {
    amendments.stream()
        .filter(Amendment::isOmission)
        .filter(amendment -> isFirst(omitted, amendment))
        .forEach(amendment -> omitted.put(amendment.clause(), amendment));
    amendments.stream().filter(a -> !a.isOmission()).forEach(this::receive);
    List<Clause> clauses = new ArrayList<>(candidates.clauses().values());
    clauses.removeIf(c -> omitted.containsKey(c.id()) || arriving.containsKey(c.id()));
    place(clauses);
    return clauses;
  }

  private void receive(Amendment amendment) {
    Amendment omission = omitted.get(amendment.clause());
    if (omission != null) {
      problems.add(Diagnostic.error(
          amendment.location(),
          "clause '" + amendment.clause() + "' is omitted at " + omission.location(),
          "keep one of the two amendments"));
      return;
    }
    amendment
        .target()
        .filter(placement -> isNew(amendment) && isFirst(arriving, amendment))
        .ifPresent(placement -> {
          arriving.put(amendment.clause(), amendment);
          Clause clause =
              amendment.added().orElseGet(() -> candidates.clauses().get(amendment.clause()));
          arrivals.add(new Arrival(clause, placement));
        });
  }

  private boolean isNew(Amendment amendment) {
    if (amendment.added().isPresent() && candidates.clauses().containsKey(amendment.clause())) {
      problems.add(Diagnostic.error(
          amendment.location(),
          "this policy has a clause '" + amendment.clause() + "' already",
          "give the new clause another id, or use 'substitute' to reword the old one"));
      return false;
    }
    return true;
  }

  private boolean isFirst(Map<ClauseId, Amendment> earlier, Amendment amendment) {
    Amendment first = earlier.get(amendment.clause());
    if (first != null) {
      problems.add(Diagnostic.error(
          amendment.location(),
          "clause '" + amendment.clause() + "' "
              + (amendment.isOmission() ? "is omitted already at " : "has its place from ")
              + first.location(),
          "keep one of the two amendments"));
    }
    return first == null;
  }

  private void place(List<Clause> clauses) {
    Set<ClauseId> known = new LinkedHashSet<>(arriving.keySet());
    clauses.forEach(clause -> known.add(clause.id()));
    List<Arrival> waiting = new ArrayList<>(arrivals);
    waiting.removeIf(arrival -> !hasNeighbour(arrival.placement(), known));
    Map<Slot, Integer> placed = new LinkedHashMap<>();
    while (!waiting.isEmpty()) {
      // Only beside what stood before this round, so that the order in the file does not matter.
      List<ClauseId> standing = clauses.stream().map(Clause::id).toList();
      List<Arrival> ready = waiting.stream()
          .filter(arrival -> standing.contains(arrival.placement().neighbour()))
          .toList();
      if (ready.isEmpty()) {
        waiting.forEach(this::reportCircle);
        return;
      }
      ready.forEach(arrival -> put(arrival, clauses, placed));
      waiting.removeAll(ready);
    }
  }

  private boolean hasNeighbour(Placement placement, Set<ClauseId> known) {
    if (known.contains(placement.neighbour())) {
      return true;
    }
    Amendment omission = omitted.get(placement.neighbour());
    problems.add(
        omission == null
            ? candidates.unknown(
                "no such place", placement.neighbour(), placement.location(), known)
            : Diagnostic.error(
                placement.location(),
                "clause '" + placement.neighbour() + "' is omitted at " + omission.location(),
                "name a clause that stays in the policy"));
    return false;
  }

  private static void put(Arrival arrival, List<Clause> clauses, Map<Slot, Integer> placed) {
    Placement placement = arrival.placement();
    int neighbour = clauses.stream().map(Clause::id).toList().indexOf(placement.neighbour());
    // Several clauses put after the same neighbour keep the order in which they are written.
    var place = new Slot(placement.side(), placement.neighbour());
    int earlier = placed.merge(place, 1, Integer::sum) - 1;
    clauses.add(
        placement.side() == Side.BEFORE ? neighbour : neighbour + 1 + earlier, arrival.clause());
  }

  private void reportCircle(Arrival arrival) {
    ClauseId clause = arrival.clause().id();
    ClauseId neighbour = arrival.placement().neighbour();
    problems.add(Diagnostic.error(
        arrival.placement().location(),
        clause.equals(neighbour)
            ? "clause '" + clause + "' cannot be put beside itself"
            : "clause '" + clause + "' waits for the place of '" + neighbour
                + "', which waits for another",
        "put it beside a clause of the outline"));
  }
}
