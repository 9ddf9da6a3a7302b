package org.clausebook.stage.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.Amendment;
import org.clausebook.model.Amendment.Merge;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.text.ClauseId;
import org.clausebook.stage.resolve.ClausePlacer.Arrival;

/** Puts clauses in order: those there are, less those omitted, with those inserted or moved. */
final class ClauseOrder {
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
    List<Amendment> omissions =
        amendments.stream().filter(Amendment::isOmission).toList();
    omissions.forEach(this::omit);
    omissions.stream().filter(a -> tree.has(a.clause())).forEach(a -> tree.remove(a.clause()));
    List<Amendment> staying =
        amendments.stream().filter(a -> !a.isOmission() && stays(a)).toList();
    List<Arrival> arrivals = new ArrayList<>();
    for (Amendment amendment : fromBelow(staying)) {
      amendment
          .placement()
          .filter(place -> isNew(amendment) && isFirst(amendment))
          .ifPresent(place -> arrivals.add(new Arrival(branch(amendment), place)));
    }
    new ClausePlacer(targets, tree, omitted, problems).place(arrivals);
    return tree.clauses();
  }

  /** Clauses further down first, so that one is taken from under another before that one moves. */
  private List<Amendment> fromBelow(List<Amendment> amendments) {
    List<ClauseId> ids = tree.ids();
    return amendments.stream()
        .sorted(Comparator.comparingInt((Amendment amendment) -> -ids.indexOf(amendment.clause()))
            .thenComparing(Amendment::location))
        .toList();
  }

  /** The clauses that are left out, and by which amendment. */
  Map<ClauseId, Amendment> omitted() {
    return Collections.unmodifiableMap(omitted);
  }

  private void omit(Amendment amendment) {
    for (ClauseInForce clause : tree.branch(amendment.clause())) {
      Amendment earlier = omitted.putIfAbsent(clause.id(), amendment);
      if (earlier != null) {
        problems.add(clash(amendment, clause.id(), "is omitted already at " + earlier.location()));
        return;
      }
    }
  }

  private boolean stays(Amendment amendment) {
    Amendment omission = omitted.get(amendment.clause());
    if (omission != null) {
      problems.add(clash(amendment, amendment.clause(), "is omitted at " + omission.location()));
      return false;
    }
    Optional<Merge> lost = amendment.merge().filter(merge -> omitted.containsKey(merge.into()));
    lost.ifPresent(
        merge -> problems.add(ClausePlacer.omitted(merge.into(), merge.intoLocation(), omitted)));
    return lost.isEmpty();
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
      problems.add(clash(amendment, amendment.clause(), "has its place from " + first.location()));
    }
    return first == null;
  }

  private static Diagnostic clash(Amendment amendment, ClauseId clause, String why) {
    return Diagnostic.error(
        amendment.location(), "clause '" + clause + "' " + why, "keep one of the two amendments");
  }

  private List<ClauseInForce> branch(Amendment amendment) {
    return amendment
        .added()
        .map(clause -> List.of(ClauseInForce.of(clause, 1)))
        .orElseGet(() -> tree.remove(amendment.clause()));
  }
}
