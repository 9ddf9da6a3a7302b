package org.clausebook.stage.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.Amendment;
import org.clausebook.model.Amendment.Insert;
import org.clausebook.model.Amendment.Placement;
import org.clausebook.model.Amendment.Side;
import org.clausebook.model.Clause;
import org.clausebook.model.Outline;
import org.clausebook.model.text.ClauseId;

/**
 * The amendments of a layer that concern one council: others aim at clauses that this council's
 * policy does not have, and are passed over, as the council cannot mend the layer.
 */
final class LayerAmendments {
  /** A side of a neighbour, wherever it is named. */
  private record Spot(Side side, ClauseId neighbour) {
    static Spot of(Placement place) {
      return new Spot(place.side(), place.neighbour());
    }
  }

  private final Neighbours neighbours;
  private final Map<ClauseId, String> leftOut;
  private final List<ClauseId> standing;
  private final Map<Spot, ClauseId> taken = new LinkedHashMap<>();

  /**
   * The amendments of one layer.
   *
   * @param leftOut clauses that the policy does not have; what a passed-over amendment would have
   *     inserted is added
   * @param standing the clauses that it has before this layer
   */
  LayerAmendments(Outline outline, Map<ClauseId, String> leftOut, List<ClauseId> standing) {
    this.neighbours = new Neighbours(outline, standing);
    this.leftOut = leftOut;
    this.standing = standing;
  }

  List<Amendment> of(List<Amendment> written) {
    var kept = new ArrayList<Amendment>();
    written.forEach(amendment ->
        amendment.placement().ifPresent(p -> taken.putIfAbsent(Spot.of(p), amendment.clause())));
    written.forEach(amendment -> kept(amendment).ifPresent(kept::add));
    return kept;
  }

  private Optional<Amendment> kept(Amendment amendment) {
    boolean isLost = amendment.merge().filter(merge -> isMissing(merge.into())).isPresent();
    Optional<Clause> added = amendment.added();
    if (isLost || (added.isEmpty() && isMissing(amendment.clause()))) {
      return Optional.empty();
    }
    Optional<Placement> astray =
        amendment.placement().filter(place -> isMissing(place.neighbour()));
    if (astray.isEmpty()) {
      return Optional.of(amendment);
    }
    return added.flatMap(clause -> inserted(clause, astray.get()));
  }

  private boolean isMissing(ClauseId id) {
    return leftOut.containsKey(id) && !standing.contains(id);
  }

  /** A clause that goes beside one that is left out is put beside the nearest that is not. */
  private Optional<Amendment> inserted(Clause clause, Placement place) {
    Optional<Placement> nearest =
        place.side() == Side.UNDER ? Optional.empty() : neighbours.nearest(place);
    if (nearest.isEmpty()) {
      leftOut.put(clause.id(), leftOut.get(place.neighbour()));
      return Optional.empty();
    }
    Placement free = nearest.get();
    for (ClauseId first = taken.get(Spot.of(free));
        first != null;
        first = taken.get(Spot.of(free))) {
      free = new Placement(Side.AFTER, first, place.location());
    }
    taken.put(Spot.of(free), clause.id());
    return Optional.of(new Insert(clause, free));
  }
}
