package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.text.ClauseId;

/**
 * Amendments to the order and the headings of clauses that were moved, called otherwise or taken
 * out of a file.
 *
 * @param clauses as they were printed
 * @param found the clauses of the file in its order
 * @param file the policy's, where amendments are
 * @param kept why a clause is not amended
 */
record StructureEdits(
    String file,
    List<NumberedClause> clauses,
    List<Found> found,
    Function<ClauseId, Optional<String>> kept) {
  /** A clause of the file, with another heading if it has one. */
  record Found(ClauseId id, Optional<String> heading) {}

  /** Amendments, and lines for the clerk about those that cannot be made. */
  record Edits(Map<ClauseId, List<Map<String, String>>> amendments, List<String> told) {}

  Edits edits() {
    var edits = new Edits(new LinkedHashMap<>(), new ArrayList<>());
    omitted(edits);
    moved(edits);
    for (Found one : found) {
      one.heading().ifPresent(heading -> retitled(one.id(), heading, edits));
    }
    return edits;
  }

  private void add(ClauseId id, String why, Map<String, String> keys, Edits edits) {
    Optional<String> reason = kept.apply(id);
    if (reason.isPresent()) {
      edits.told().add(reason.get() + "; " + why);
    } else {
      edits.amendments().computeIfAbsent(id, one -> new ArrayList<>()).add(keys);
    }
  }

  /** A file with less than half of the clauses is a part of the policy. */
  private void omitted(Edits edits) {
    Set<ClauseId> there = new TreeSet<>();
    found.forEach(one -> there.add(one.id()));
    List<NumberedClause> gone =
        clauses.stream().filter(clause -> !there.contains(clause.id())).toList();
    if (gone.size() * 2 > clauses.size()) {
      gone.forEach(clause -> edits
          .told()
          .add("clause '" + clause.id()
              + "' is not in the file; to leave it out, write 'omit: " + clause.id() + "' in "
              + file));
      return;
    }
    Map<ClauseId, ClauseId> parents = parents();
    for (NumberedClause clause : gone) {
      Optional<ClauseId> parent = Optional.ofNullable(parents.get(clause.id()));
      if (parent.isEmpty() || there.contains(parent.get())) {
        add(clause.id(), "the file leaves it out", keys("omit", clause.id().value()), edits);
      }
    }
  }

  /** The clause that each one is under. */
  private Map<ClauseId, ClauseId> parents() {
    Map<ClauseId, ClauseId> parents = new TreeMap<>();
    List<NumberedClause> open = new ArrayList<>();
    for (NumberedClause clause : clauses) {
      open.removeIf(above -> above.level() >= clause.level());
      if (!open.isEmpty()) {
        parents.put(clause.id(), open.get(open.size() - 1).id());
      }
      open.add(clause);
    }
    return parents;
  }

  private void moved(Edits edits) {
    List<ClauseId> order = found.stream().map(Found::id).toList();
    Map<ClauseId, Integer> places = new TreeMap<>();
    clauses.forEach(clause -> places.put(clause.id(), places.size()));
    List<ClauseId> kept = Order.kept(order, places);
    Map<ClauseId, ClauseId> parents = parents();
    for (int i = 0; i < order.size(); i++) {
      ClauseId id = order.get(i);
      Optional<ClauseId> parent = Optional.ofNullable(parents.get(id));
      if (!kept.contains(id) && parent.filter(above -> !kept.contains(above)).isEmpty()) {
        ClauseId neighbour = order.get(i == 0 ? 1 : i - 1);
        String side = i == 0 ? "before" : "after";
        add(
            id,
            "in the file it stands " + side + " '" + neighbour + "'",
            keys("move", id.value(), side, neighbour.value()),
            edits);
      }
    }
  }

  private void retitled(ClauseId id, String heading, Edits edits) {
    add(
        id,
        "the file calls it '" + heading + "'",
        keys("retitle", id.value(), "with", heading),
        edits);
  }

  private static Map<String, String> keys(String... words) {
    Map<String, String> keys = new LinkedHashMap<>();
    for (int i = 0; i < words.length; i += 2) {
      keys.put(words[i], words[i + 1]);
    }
    return keys;
  }
}
