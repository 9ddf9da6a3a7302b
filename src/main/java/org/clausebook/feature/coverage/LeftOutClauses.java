package org.clausebook.feature.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Location;
import org.clausebook.feature.coverage.LeftOutClause.Why;
import org.clausebook.model.Amendment;
import org.clausebook.model.Choices.Choice;
import org.clausebook.model.Clause;
import org.clausebook.model.Meets;
import org.clausebook.model.Outline.Slot;
import org.clausebook.model.PolicySources;
import org.clausebook.model.Variants;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.SourceText;

/** Finds the line that left a clause out of a policy. */
final class LeftOutClauses {
  private static final String TAKE_OUT = "take this line out";

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

  /** Why a clause is in words that do not meet a requirement, which others of it do. */
  LeftOutClause worded(ClauseId clause, Meets meets, String requirement) {
    Variants variants =
        sources.library().find(clause).map(Clause::variants).orElseGet(Variants::none);
    Predicate<List<SourceText>> isMet =
        ids -> ids.stream().anyMatch(id -> id.value().equals(requirement));
    String step = variants.names().stream()
        .filter(name -> variants.mustChoose() || !isMet.test(meets.ids()))
        .filter(name -> isMet.test(meets.in(name)))
        .findFirst()
        .map(name -> "write '" + name + "' in its place")
        .orElse(TAKE_OUT);
    return Optional.ofNullable(sources.overlay().choices().variants().get(clause))
        .map(choice -> new LeftOutClause(clause, key, Why.CHOSEN, choice.location(), step))
        .orElseGet(() -> because(clause, Why.NOT_CHOSEN, Location.of(key.file())));
  }

  private LeftOutClause because(ClauseId clause, Why why, Location location) {
    return new LeftOutClause(clause, key, why, location, TAKE_OUT);
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
