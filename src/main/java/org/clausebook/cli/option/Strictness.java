package org.clausebook.cli.option;

import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import picocli.CommandLine.Option;

/** Whether warnings count as errors. */
public final class Strictness {
  @Option(names = "--strict", description = "Counts every warning as an error.")
  public boolean strict;

  /** The diagnostics as they count: with {@code --strict} every warning is an error. */
  public List<Diagnostic> weigh(List<Diagnostic> diagnostics) {
    return strict ? diagnostics.stream().map(Diagnostic::strict).toList() : diagnostics;
  }

  /** The result as it counts: with {@code --strict} a value beside a warning may not be used. */
  public <T> Result<T> weigh(Result<T> result) {
    return strict ? result.strict() : result;
  }
}
