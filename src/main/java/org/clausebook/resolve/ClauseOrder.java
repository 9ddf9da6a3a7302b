package org.clausebook.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.Amendment;
import org.clausebook.model.Amendment.Placement;
import org.clausebook.model.Amendment.Side;
import org.clausebook.model.ClauseId;
import org.clausebook.model.ClauseInForce;

/** Puts clauses in order: those there are, less those omitted, with those inserted or moved. */
final class ClauseOrder {
  /** A clause, with those under it, on its way to its place. */
  private record Arrival(List<ClauseInForce> branch, Placement place) {
    ClauseInForce clause() {
      return branch.get(0);
    }
  }

  /** A side of a neighbour, wherever it is named. */
  private record Spot(Side side, ClauseId neighbour) {}

  private final Targets targets;
  private final ClauseTree tree;
  private final List<Diagnostic> problems;
  private final Map<ClauseId, Amendment> omitted = new LinkedHashMap<>();
  private final Map<ClauseId, Amendment> settled = new LinkedHashMap<>();

  ClauseOrder(Targets targets, List<ClauseInForce> clauses, List<Diagnostic> problems) {
    this.targets = targets;
    this.tree = new ClauseTree(clauses);
    this.problems = problems;
  }

  List<ClauseInForce> arrange(List<Amendment> amendments) {
    amendments.stream().filter(Amendment::isOmission).forEach(this::omit);
    List<Arrival> arrivals = new ArrayList<>();
    for (Amendment amendment : amendments) {
      if (!amendment.isOmission() && stays(amendment)) {
        amendment
            .placement()
            .filter(place -> isNew(amendment) && isFirst(amendment))
            .ifPresent(place -> arrivals.add(new Arrival(branch(amendment), place)));
      }
    }
    place(arrivals);
    return tree.clauses();
  }

  private void omit(Amendment amendment) {
    Amendment earlier = omitted.get(amendment.clause());
    if (earlier == null) {
      tree.remove(amendment.clause()).forEach(clause -> omitted.put(clause.id(), amendment));
    } else {
      problems.add(clash(amendment, "is omitted at " + earlier.location()));
    }
  }

  private boolean stays(Amendment amendment) {
    Amendment omission = omitted.get(amendment.clause());
    if (omission != null) {
      problems.add(clash(amendment, "is omitted at " + omission.location()));
    }
    return omission == null;
  }

  private boolean isNew(Amendment amendment) {
    if (amendment.added().isPresent() && targets.has(amendment.clause())) {
      problems.add(Diagnostic.error(
          amendment.location(),
          "this policy has a clause '" + amendment.clause() + "' already",
          "give the new clause another id, or use 'substitute' to reword the old one"));
      return false;
    }
    return true;
  }

  private boolean isFirst(Amendment amendment) {
    Amendment first = settled.putIfAbsent(amendment.clause(), amendment);
    if (first != null) {
      problems.add(clash(amendment, "has its place from " + first.location()));
    }
    return first == null;
  }

  private static Diagnostic clash(Amendment amendment, String why) {
    return Diagnostic.error(
        amendment.location(),
        "clause '" + amendment.clause() + "' " + why,
        "keep one of the two amendments");
  }

  private List<ClauseInForce> branch(Amendment amendment) {
    return amendment
        .added()
        .map(clause -> List.of(ClauseInForce.of(clause, 1)))
        .orElseGet(() -> tree.remove(amendment.clause()));
  }

  private void place(List<Arrival> arrivals) {
    List<Arrival> waiting = new ArrayList<>(arrivals);
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
    Amendment omission = omitted.get(neighbour);
    problems.add(
        omission == null
            ? targets.unknown("no such place", neighbour, arrival.place().location(), known)
            : Diagnostic.error(
                arrival.place().location(),
                "clause '" + neighbour + "' is omitted at " + omission.location(),
                "name a clause that stays in the policy"));
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
          "clause '" + arrival.clause().id() + "' would stand more than "
              + ClauseInForce.DEEPEST + " levels deep",
          "put it 'before' or 'after' a clause of a higher level"));
    }
    tree.add(arrival.branch(), arrival.place());
    return true;
  }

  private void reportCircle(Arrival arrival) {
    problems.add(Diagnostic.error(
        arrival.place().location(),
        "clause '"
            + arrival.clause().id()
            + "' waits for the place of '"
            + arrival.place().neighbour()
            + "', which waits for this one",
        "place one of them beside a clause of the outline"));
  }
}
