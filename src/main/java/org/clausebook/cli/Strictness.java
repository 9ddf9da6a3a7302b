package org.clausebook.cli;

import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.diagnostic.Severity;
import picocli.CommandLine.Option;

/** Whether warnings are let through. */
final class Strictness {
  @Option(names = "--strict", description = "Counts every warning as an error.")
  boolean strict;

  /** The diagnostics as they count: with {@code --strict} every warning is an error. */
  List<Diagnostic> weigh(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(d -> strict && d.severity() == Severity.WARNING ? d.asError() : d)
        .toList();
  }

  /** The result as it counts: with {@code --strict} a value beside a warning may not be used. */
  <T> Result<T> weigh(Result<T> result) {
    List<Diagnostic> weighed = weigh(result.diagnostics());
    return result
        .toOptional()
        .map(value -> Result.of(value, weighed))
        .orElseGet(() -> new Result.Failed<>(result.atHand(), weighed));
  }
}
