package org.clausebook.feature.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Location;
import org.clausebook.feature.coverage.LeftOutClause.Why;
import org.clausebook.model.Amendment;
import org.clausebook.model.Choices.Choice;
import org.clausebook.model.Outline.Slot;
import org.clausebook.model.PolicySources;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.ClauseId;

/** Finds the line that left a clause out of a policy. */
final class LeftOutClauses {
  private final PolicyKey key;
  private final PolicySources sources;

  LeftOutClauses(PolicyKey key, PolicySources sources) {
    this.key = key;
    this.sources = sources;
  }

  /** Whether the policy has a clause, unless somebody leaves it out. */
  boolean isOffered(ClauseId clause) {
    return sources.outline().slots().stream().anyMatch(slot -> slot.clause().equals(clause))
        || amendments()
            .flatMap(amendment -> amendment.added().stream())
            .anyMatch(added -> added.id().equals(clause));
  }

  /** Why a clause is not there that the policy offers. */
  LeftOutClause of(ClauseId clause) {
    List<ClauseId> line = lineage(clause);
    Optional<Location> omitted = amendments()
        .filter(amendment -> amendment.isOmission() && line.contains(amendment.clause()))
        .map(Amendment::location)
        .reduce((far, near) -> near);
    if (omitted.isPresent()) {
      return because(clause, Why.OMITTED, omitted.get());
    }
    for (ClauseId id : line) {
      Optional<Choice<Boolean>> choice =
          Optional.ofNullable(sources.overlay().choices().switches().get(id));
      if (choice.filter(on -> !on.value()).isPresent()) {
        return because(clause, Why.SWITCHED_OFF, choice.get().location());
      }
      if (choice.isEmpty() && sources.outline().clauses().optional().contains(id)) {
        return because(clause, Why.NOT_SWITCHED_ON, Location.of(key.file()));
      }
    }
    return because(clause, Why.CONDITION, Location.of(key.file()));
  }

  private LeftOutClause because(ClauseId clause, Why why, Location location) {
    return new LeftOutClause(clause, key, why, location);
  }

  private Stream<Amendment> amendments() {
    return sources.overlays().stream().flatMap(overlay -> overlay.amendments().stream());
  }

  /** The clause and those that it is under, which take it with them. */
  private List<ClauseId> lineage(ClauseId clause) {
    var line = new ArrayList<ClauseId>();
    line.add(clause);
    int level = 0;
    List<Slot> slots = sources.outline().slots();
    for (int i = slots.size() - 1; i >= 0; i--) {
      Slot slot = slots.get(i);
      if (slot.clause().equals(clause)) {
        level = slot.level();
      } else if (slot.level() < level) {
        line.add(slot.clause());
        level = slot.level();
      }
    }
    return line;
  }
}
