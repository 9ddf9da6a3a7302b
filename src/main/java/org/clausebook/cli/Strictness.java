package org.clausebook.cli;

import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import picocli.CommandLine.Option;

/** Whether warnings are let through. */
final class Strictness {
  @Option(names = "--strict", description = "Counts every warning as an error.")
  boolean strict;

  /** The diagnostics as they count: with {@code --strict} every warning is an error. */
  List<Diagnostic> weigh(List<Diagnostic> diagnostics) {
    return strict ? diagnostics.stream().map(Diagnostic::strict).toList() : diagnostics;
  }

  /** The result as it counts: with {@code --strict} a value beside a warning may not be used. */
  <T> Result<T> weigh(Result<T> result) {
    return strict ? result.strict() : result;
  }
}
