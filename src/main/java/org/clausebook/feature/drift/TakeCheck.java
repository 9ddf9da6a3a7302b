package org.clausebook.feature.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.PolicySources;
import org.clausebook.model.document.Lock;
import org.clausebook.model.text.ClauseId;
import org.clausebook.workspace.Workspace;

/**
 * Checks that an edited policy file has the intended effect and no other.
 *
 * @param before the draft as it stands; what is wrong with it is not held against the text
 */
record TakeCheck(Lock lock, UnfilledClauses before, ClauseId clause, Workspace workspace) {
  private static final String HINT =
      "edit the clause in this file until it reads as you want, then use '--as-is'";

  /** Why it does not; empty if it does. */
  List<Diagnostic> problems(Result<PolicySources> sources, Optional<Lock.Text> wanted) {
    Optional<UnfilledClauses> after =
        sources.atHand().map(found -> DriftFinder.of(lock, found, workspace).today());
    var problems = new ArrayList<Diagnostic>(sources.diagnostics());
    after.ifPresent(found -> problems.addAll(found.problems()));
    List<String> known = before.problems().stream().map(Diagnostic::message).toList();
    List<Diagnostic> added = problems.stream()
        .filter(Diagnostic::isError)
        .filter(problem -> !known.contains(problem.message()))
        .map(this::inFile)
        .toList();
    return added.isEmpty() && !after.flatMap(found -> found.own(clause)).equals(wanted)
        ? List.of(otherwise())
        : added;
  }

  /** A text that is not written has no lines that anybody could look at. */
  private Diagnostic inFile(Diagnostic problem) {
    return problem.location().file().equals(before.file())
        ? Diagnostic.error(
            Location.of(before.file()),
            "with these words the file would have a mistake: " + problem.message(),
            problem.hint().orElse(HINT))
        : problem;
  }

  private Diagnostic otherwise() {
    return Diagnostic.error(
        Location.of(before.file()),
        "amendments to other clauses change the words of clause '" + clause + "' too",
        HINT);
  }
}
