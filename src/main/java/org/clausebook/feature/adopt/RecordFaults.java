package org.clausebook.feature.adopt;

import java.time.LocalDate;
import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.lint.Linting;
import org.clausebook.feature.lint.Rules;
import org.clausebook.workspace.Workspace;

/** Checks whether the record of a policy is free of warnings, whatever is wrong with its words. */
final class RecordFaults {
  private final Workspace workspace;
  private final LocalDate today;

  RecordFaults(Workspace workspace, LocalDate today) {
    this.workspace = workspace;
    this.today = today;
  }

  /** The same recording, or nothing that could be written. */
  Result<AdoptReport> weigh(AdoptReport made, PolicyBefore before) {
    List<Diagnostic> faults = new Linting(workspace, today)
            .lint(workspace.sources(made.key(), made.text().after()), before.council())
            .atHand()
            .orElse(List.of())
            .stream()
            .filter(fault -> fault.rule().filter(Rules.ofRecord()::contains).isPresent())
            .map(fault ->
                fault.rule().filter(Rules.ofToday()::contains).isPresent() ? fault : fault.strict())
            .toList();
    return faults.stream().anyMatch(Diagnostic::isError)
        ? Result.failed(faults.stream()
            .map(fault -> before.placed(fault, made.text().after()))
            .toList())
        : Result.of(made, faults);
  }
}
