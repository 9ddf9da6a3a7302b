package org.clausebook.feature.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.lint.Linting;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.Outline;
import org.clausebook.model.PolicySources;
import org.clausebook.model.Silence;
import org.clausebook.workspace.Workspace;

/**
 * The silences of an outline and its clauses: each must have something to silence in some way in
 * which a council could come to have the policy.
 */
final class LibrarySilences {
  private final Linting linting;
  private final CouncilSources council;
  private final List<Silence> idle;
  private boolean isFirst = true;

  LibrarySilences(Workspace workspace, Outline outline, CouncilSources council) {
    // No rule asks for the day in a policy that nobody has decided on.
    this.linting = new Linting(workspace, LocalDate.EPOCH);
    this.council = council;
    List<String> outlined =
        outline.slots().stream().map(slot -> slot.clause().value()).toList();
    Stream<Silence> ofClauses = council.templates().library().remarks().silences().stream()
        .filter(silence ->
            silence.clause().filter(clause -> outlined.contains(clause.value())).isPresent());
    this.idle = new ArrayList<>(
        Stream.concat(outline.remarks().silences().stream(), ofClauses).toList());
  }

  /** Looks at one way; answers what is wrong with the silences themselves. */
  List<Diagnostic> lookAt(PolicySources sources) {
    if (idle.isEmpty()) {
      return List.of();
    }
    idle.removeAll(linting.needed(Result.ok(sources), council));
    boolean wasFirst = isFirst;
    isFirst = false;
    return wasFirst ? linting.lint(Result.ok(sources), council).diagnostics() : List.of();
  }

  /** What is to be said of those that never had anything to silence. */
  List<Diagnostic> needless() {
    return idle.stream().map(Linting::needless).toList();
  }
}
