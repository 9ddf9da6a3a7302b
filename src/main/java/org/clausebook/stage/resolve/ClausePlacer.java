package org.clausebook.stage.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.Amendment;
import org.clausebook.model.Amendment.Placement;
import org.clausebook.model.Amendment.Side;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.text.ClauseId;

/** Puts inserted and moved clauses in their places, each beside its neighbour. */
final class ClausePlacer {
  /** A clause, with those under it, on its way to its place. */
  record Arrival(List<ClauseInForce> branch, Placement place) {
    Arrival {
      branch = List.copyOf(branch);
    }

    ClauseInForce clause() {
      return branch.get(0);
    }
  }

  /** A side of a neighbour, wherever it is named. */
  private record Spot(Side side, ClauseId neighbour) {}

  private final Targets targets;
  private final ClauseTree tree;
  private final Map<ClauseId, Amendment> omitted;
  private final List<Diagnostic> problems;

  ClausePlacer(
      Targets targets,
      ClauseTree tree,
      Map<ClauseId, Amendment> omitted,
      List<Diagnostic> problems) {
    this.targets = targets;
    this.tree = tree;
    this.omitted = omitted;
    this.problems = problems;
  }

  void place(List<Arrival> arrivals) {
    List<Arrival> waiting = new ArrayList<>(arrivals);
    waiting.sort(Comparator.comparing(arrival -> arrival.place().location()));
    waiting.removeIf(arrival -> !hasNeighbour(arrival, arrivals));
    Map<Spot, Arrival> taken = new LinkedHashMap<>();
    waiting.removeIf(arrival -> isTaken(arrival, taken));
    while (!waiting.isEmpty()) {
      int before = waiting.size();
      waiting.removeIf(this::isPlaced);
      if (waiting.size() == before) {
        waiting.forEach(this::reportCircle);
        return;
      }
    }
  }

  private boolean hasNeighbour(Arrival arrival, List<Arrival> arrivals) {
    ClauseId neighbour = arrival.place().neighbour();
    List<ClauseId> known = new ArrayList<>(tree.ids());
    arrivals.forEach(a -> a.branch().forEach(clause -> known.add(clause.id())));
    if (known.contains(neighbour)) {
      return true;
    }
    Location location = arrival.place().location();
    problems.add(
        omitted.containsKey(neighbour)
            ? omitted(neighbour, location, omitted)
            : targets.unknown("no such place", neighbour, location, known));
    return false;
  }

  private boolean isTaken(Arrival arrival, Map<Spot, Arrival> taken) {
    var spot = new Spot(arrival.place().side(), arrival.place().neighbour());
    Arrival first = taken.putIfAbsent(spot, arrival);
    if (first != null) {
      problems.add(Diagnostic.error(
          arrival.place().location(),
          "clause '" + first.clause().id() + "' is put in this place at "
              + first.place().location(),
          "put this one beside '" + first.clause().id() + "'"));
    }
    return first != null;
  }

  private boolean isPlaced(Arrival arrival) {
    if (!tree.has(arrival.place().neighbour())) {
      return false;
    }
    if (tree.depth(arrival.branch(), arrival.place()) > ClauseInForce.DEEPEST) {
      problems.add(Diagnostic.error(
          arrival.place().location(),
          "clause '" + arrival.clause().id() + "' would be more than " + ClauseInForce.DEEPEST
              + " levels deep",
          "put it 'before' or 'after' a clause of a higher level"));
    }
    tree.add(arrival.branch(), arrival.place());
    return true;
  }

  private void reportCircle(Arrival arrival) {
    ClauseId clause = arrival.clause().id();
    ClauseId neighbour = arrival.place().neighbour();
    problems.add(Diagnostic.error(
        arrival.place().location(),
        clause.equals(neighbour)
            ? "clause '" + clause + "' cannot be put beside itself"
            : "clause '" + clause + "' waits for the place of '" + neighbour
                + "', which waits for another",
        "put it beside a clause of the outline"));
  }

  /** The report on a clause that is named as a place and left out. */
  static Diagnostic omitted(ClauseId clause, Location location, Map<ClauseId, Amendment> omitted) {
    Amendment omission = Objects.requireNonNull(omitted.get(clause));
    return Diagnostic.error(
        location,
        "clause '" + clause + "' is omitted at " + omission.location(),
        "name a clause that stays in the policy");
  }
}
