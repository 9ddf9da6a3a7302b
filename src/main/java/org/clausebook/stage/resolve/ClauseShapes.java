package org.clausebook.stage.resolve;

import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.text.Wording;

/** Finds clauses without a heading or a body that are where they need one. */
final class ClauseShapes {
  private ClauseShapes() {}

  static void check(List<ClauseInForce> clauses, List<Diagnostic> problems) {
    for (int i = 0; i < clauses.size(); i++) {
      ClauseInForce clause = clauses.get(i);
      Optional<ClauseInForce> under = Optional.of(i + 1)
          .filter(next -> next < clauses.size())
          .map(clauses::get)
          .filter(next -> next.level() > clause.level());
      report(clause, under).ifPresent(problems::add);
    }
  }

  private static Optional<Diagnostic> report(ClauseInForce clause, Optional<ClauseInForce> under) {
    boolean hasHeading = !clause.heading().text().isBlank();
    if (!hasHeading && isNone(clause.body())) {
      return Optional.of(Diagnostic.error(
          place(clause, clause.body()),
          "clause '" + clause.id() + "' has neither a heading nor a body",
          "give it one of the two, or take the clause out"));
    }
    if (!hasHeading && under.isPresent()) {
      return Optional.of(Diagnostic.error(
          place(clause, clause.heading()),
          "clause '" + clause.id() + "' has no heading, and clause '"
              + under.get().id() + "' is under it",
          "give '" + clause.id() + "' a heading, or put '" + under.get().id() + "' beside it"));
    }
    if (isNone(clause.body()) && under.isEmpty()) {
      return Optional.of(Diagnostic.error(
          place(clause, clause.body()),
          "clause '" + clause.id() + "' has no body, and there is no clause under its heading",
          "give it a body, put clauses under it, or leave it out with '- omit: " + clause.id()
              + "' under 'amendments:'"));
    }
    return Optional.empty();
  }

  /** Whether a body is written to be none; one whose words an amendment took out is not. */
  private static boolean isNone(Wording body) {
    return !body.runs().isEmpty()
        && body.runs().stream().allMatch(run -> run.source().value().isEmpty());
  }

  private static Location place(ClauseInForce clause, Wording missing) {
    return missing.runs().stream()
        .map(Wording.Run::location)
        .reduce((first, last) -> last)
        .orElse(clause.location());
  }
}
