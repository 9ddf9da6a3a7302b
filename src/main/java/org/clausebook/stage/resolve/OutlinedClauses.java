package org.clausebook.stage.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.Clause;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.ClauseLibrary;
import org.clausebook.model.Outline;
import org.clausebook.model.Outline.Slot;
import org.clausebook.model.text.ClauseId;

/**
 * An outline's clauses as the library has them.
 *
 * @param leftOut clauses that this policy does not have, and what would have to be done for it
 */
record OutlinedClauses(List<ClauseInForce> clauses, Map<ClauseId, String> leftOut) {

  static OutlinedClauses of(Outline outline, ClauseLibrary library, ClauseSelection selection) {
    var clauses = new ArrayList<ClauseInForce>();
    Map<ClauseId, String> leftOut = new LinkedHashMap<>();
    Optional<Slot> gap = Optional.empty();
    for (Slot slot : outline.slots()) {
      Optional<Clause> clause = meant(slot, library);
      if (clause.isEmpty()) {
        continue;
      }
      Optional<String> missing = gap.filter(parent -> slot.level() > parent.level())
          .map(parent -> leftOut.get(parent.clause()))
          .or(() -> selection.remedy(clause.get()));
      if (missing.isPresent()) {
        leftOut.put(slot.clause(), missing.get());
        gap = gap.filter(parent -> slot.level() > parent.level()).or(() -> Optional.of(slot));
      } else {
        gap = Optional.empty();
        clauses.add(selection.inForce(clause.get(), slot.level()));
      }
    }
    return new OutlinedClauses(clauses, leftOut);
  }

  /** The loader has reported a slot whose clause the library does not hold. */
  private static Optional<Clause> meant(Slot slot, ClauseLibrary library) {
    return library
        .find(slot.clause())
        .or(() -> Suggestion.nearest(slot.clause().value(), library.names())
            .flatMap(name -> library.find(new ClauseId(name))));
  }

  /** The same with something done to each clause. */
  OutlinedClauses map(UnaryOperator<ClauseInForce> change) {
    return new OutlinedClauses(clauses.stream().map(change).toList(), leftOut);
  }
}
