package org.clausebook.cli;

import java.util.LinkedHashMap;
import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a command that looks for mistakes weighs and reports them. */
final class DiagnosticReport {
  @Mixin
  Strictness strictness;

  @Option(names = "--json", description = "Prints the diagnostics as JSON on standard output.")
  boolean json;

  /** Reports in the form asked for and answers the exit code that the findings amount to. */
  int print(PolicyCommand command, Findings findings) {
    Console console = command.console();
    List<Diagnostic> diagnostics = strictness.weigh(findings.diagnostics());
    boolean isFaultless = diagnostics.stream().noneMatch(Diagnostic::isError);
    if (json) {
      var report = new LinkedHashMap<String, Object>();
      report.put("policies", findings.policies());
      report.put("diagnostics", Json.diagnostics(diagnostics));
      Json.print(console, report);
    } else {
      if (isFaultless) {
        console
            .out()
            .println(
                "no errors; " + warnings(diagnostics) + "policies checked: " + findings.policies());
      }
      new DiagnosticPrinter(console).print(diagnostics);
    }
    return isFaultless ? ExitCode.DONE : ExitCode.ERRORS;
  }

  private static String warnings(List<Diagnostic> diagnostics) {
    long count = diagnostics.stream().distinct().count();
    return count == 0 ? "" : "warnings: " + count + "; ";
  }
}
