package org.clausebook.stage.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.clausebook.model.Amendment.Placement;
import org.clausebook.model.Amendment.Side;
import org.clausebook.model.Outline;
import org.clausebook.model.Outline.Slot;
import org.clausebook.model.text.ClauseId;

/**
 * Finds the place of an outline's clause that a policy does not have, seen from those that it has.
 *
 * @param standing the clauses that the policy has
 */
record Neighbours(Outline outline, List<ClauseId> standing) {
  Neighbours {
    standing = List.copyOf(standing);
  }

  /** The same place beside the nearest clause of the same level, or else under the one above. */
  Optional<Placement> nearest(Placement place) {
    List<Slot> slots = outline.slots();
    int index = slots.stream().map(Slot::clause).toList().indexOf(place.neighbour());
    if (index < 0) {
      return Optional.empty();
    }
    List<Slot> before = new ArrayList<>(slots.subList(0, index));
    Collections.reverse(before);
    return sibling(before, slots.get(index), Side.AFTER, place)
        .or(() ->
            sibling(slots.subList(index + 1, slots.size()), slots.get(index), Side.BEFORE, place))
        .or(() -> above(before, slots.get(index), place));
  }

  private Optional<Placement> sibling(List<Slot> slots, Slot missing, Side side, Placement place) {
    return slots.stream()
        .takeWhile(slot -> slot.level() >= missing.level())
        .filter(slot -> slot.level() == missing.level() && standing.contains(slot.clause()))
        .findFirst()
        .map(slot -> new Placement(side, slot.clause(), place.location()));
  }

  private Optional<Placement> above(List<Slot> before, Slot missing, Placement place) {
    return before.stream()
        .filter(slot -> slot.level() < missing.level())
        .findFirst()
        .filter(slot -> standing.contains(slot.clause()))
        .map(slot -> new Placement(Side.UNDER, slot.clause(), place.location()));
  }
}
