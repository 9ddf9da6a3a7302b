package org.clausebook.stage.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.text.SourceText;

/** Finds the clauses on pages turned sideways: those that a list names, and those under them. */
final class LandscapeClauses {
  private LandscapeClauses() {}

  /** For each clause whether it is one. */
  static List<Boolean> in(ResolvedPolicy policy) {
    Set<String> named =
        new TreeSet<>(policy.presentation().sideways().map(SourceText::value).toList());
    var turned = new ArrayList<Boolean>();
    int turnedFrom = ClauseInForce.DEEPEST + 1;
    for (ClauseInForce clause : policy.clauses()) {
      if (clause.level() <= turnedFrom) {
        boolean isNamed = named.contains(clause.id().value());
        turnedFrom = isNamed ? clause.level() : ClauseInForce.DEEPEST + 1;
      }
      turned.add(clause.level() >= turnedFrom);
    }
    return turned;
  }
}
