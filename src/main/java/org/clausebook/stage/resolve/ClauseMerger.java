package org.clausebook.stage.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.Amendment;
import org.clausebook.model.Amendment.Merge;
import org.clausebook.model.Amendment.Part;
import org.clausebook.model.Amendment.Reword;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.ClauseInForce.Setting;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.SourceText;
import org.clausebook.model.text.Wording;

/** Puts the words of merged clauses at the end of others, in the order in which they were. */
final class ClauseMerger {
  private static final String PARAGRAPH_BREAK = "\n\n";

  private final Map<ClauseId, Merge> merges = new LinkedHashMap<>();
  private final List<Diagnostic> problems;

  ClauseMerger(List<Amendment> amendments, List<Diagnostic> problems) {
    this.problems = problems;
    amendments.stream().flatMap(a -> a.merge().stream()).forEach(this::add);
    amendments.stream().flatMap(a -> a.reword().stream()).forEach(this::checkHeading);
  }

  /** The heading of a merged clause is printed nowhere, so another one would be lost. */
  private void checkHeading(Reword reword) {
    Merge merge = merges.get(reword.clause());
    if (merge != null && reword.part() == Part.HEADING) {
      problems.add(Diagnostic.error(
          reword.location(),
          "clause '" + merge.clause() + "' loses its heading, as it is merged at "
              + merge.location(),
          "retitle '" + merge.into() + "' instead, or take this amendment out"));
    }
  }

  private void add(Merge merge) {
    Merge first = merges.putIfAbsent(merge.clause(), merge);
    if (first != null) {
      problems.add(Diagnostic.error(
          merge.location(),
          "clause '" + merge.clause() + "' is merged at " + first.location(),
          "keep one of the two amendments"));
    }
  }

  List<ClauseInForce> merge(List<ClauseInForce> clauses) {
    Map<ClauseId, ClauseInForce> kept = new LinkedHashMap<>();
    clauses.forEach(clause -> kept.put(clause.id(), clause));
    for (ClauseInForce clause : clauses) {
      Merge merge = merges.get(clause.id());
      if (merge != null && isPossible(merge, clauses)) {
        kept.remove(clause.id());
        kept.computeIfPresent(merge.into(), (id, into) -> joined(into, clause, merge));
      }
    }
    return List.copyOf(kept.values());
  }

  private boolean isPossible(Merge merge, List<ClauseInForce> clauses) {
    if (merge.into().equals(merge.clause()) || merges.containsKey(merge.into())) {
      problems.add(Diagnostic.error(
          merge.intoLocation(),
          "clause '" + merge.into() + "' is itself merged, and cannot take in another",
          "merge both into the clause that stays"));
      return false;
    }
    boolean isEmptied = new ClauseTree(clauses)
        .branch(merge.clause()).stream().allMatch(clause -> merges.containsKey(clause.id()));
    if (!isEmptied) {
      problems.add(Diagnostic.error(
          merge.location(),
          "clause '" + merge.clause() + "' has clauses under it",
          "move or merge those first"));
      return false;
    }
    return true;
  }

  private static ClauseInForce joined(ClauseInForce into, ClauseInForce merged, Merge merge) {
    Wording gap = Wording.of(SourceText.made(PARAGRAPH_BREAK, merge.location()));
    var settings = new ArrayList<Setting>(merged.settings());
    settings.add(new Setting("clause '" + merged.id() + "' merged", merge.location()));
    return into.reworded(
        into.heading(), into.body().followedBy(gap).followedBy(merged.body()), settings);
  }
}
