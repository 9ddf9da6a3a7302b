package org.clausebook.stage.resolve;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.model.Amendment.Placement;
import org.clausebook.model.Amendment.Side;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.text.ClauseId;

/** Clauses in reading order, each followed by those under it, while they are put in order. */
final class ClauseTree {
  private final List<ClauseInForce> clauses;

  ClauseTree(List<ClauseInForce> clauses) {
    this.clauses = new ArrayList<>(clauses);
  }

  List<ClauseInForce> clauses() {
    return List.copyOf(clauses);
  }

  List<ClauseId> ids() {
    return clauses.stream().map(ClauseInForce::id).toList();
  }

  boolean has(ClauseId id) {
    return ids().contains(id);
  }

  /** A clause with those under it. */
  List<ClauseInForce> branch(ClauseId id) {
    int start = ids().indexOf(id);
    return List.copyOf(clauses.subList(start, endOfBranch(start)));
  }

  /** Takes a clause out, with those under it. */
  List<ClauseInForce> remove(ClauseId id) {
    List<ClauseInForce> branch = branch(id);
    clauses.removeAll(branch);
    return branch;
  }

  /** How deep the deepest clause of a branch would be in a place. */
  int depth(List<ClauseInForce> branch, Placement place) {
    int deepest = branch.stream().mapToInt(ClauseInForce::level).max().orElse(1);
    return deepest + shift(branch, place);
  }

  /** Puts a branch in its place; its neighbour must be there. */
  void add(List<ClauseInForce> branch, Placement place) {
    int neighbour = ids().indexOf(place.neighbour());
    int shift = shift(branch, place);
    clauses.addAll(
        place.side() == Side.BEFORE ? neighbour : endOfBranch(neighbour),
        branch.stream().map(clause -> clause.atLevel(clause.level() + shift)).toList());
  }

  private int shift(List<ClauseInForce> branch, Placement place) {
    int level = clauses.get(ids().indexOf(place.neighbour())).level();
    return level + (place.side() == Side.UNDER ? 1 : 0) - branch.get(0).level();
  }

  private int endOfBranch(int start) {
    int end = start + 1;
    while (end < clauses.size() && clauses.get(end).level() > clauses.get(start).level()) {
      end++;
    }
    return end;
  }
}
