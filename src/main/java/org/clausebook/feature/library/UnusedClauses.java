package org.clausebook.feature.library;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.Clause;
import org.clausebook.model.Outline;
import org.clausebook.model.Outline.Slot;
import org.clausebook.model.text.ClauseId;

/** Clauses that no outline has, so that no council can ever have them. */
final class UnusedClauses {
  private UnusedClauses() {}

  static List<Diagnostic> among(Collection<Clause> clauses, Collection<Outline> outlines) {
    Set<ClauseId> used = outlines.stream()
        .flatMap(outline -> outline.slots().stream())
        .map(Slot::clause)
        .collect(Collectors.toCollection(LinkedHashSet::new));
    return clauses.stream()
        .filter(clause -> !used.contains(clause.id()))
        .map(clause -> Diagnostic.warning(
            clause.location(),
            "no outline has the clause '" + clause.id() + "', so no policy prints it",
            "add '- " + clause.id() + "' under 'clauses:' of an outline, or take the clause out"))
        .toList();
  }
}
