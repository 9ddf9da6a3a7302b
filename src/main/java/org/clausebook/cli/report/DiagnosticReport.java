package org.clausebook.cli.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.clausebook.cli.option.Strictness;
import org.clausebook.cli.option.WrongOption;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a command that looks for mistakes counts and reports them. */
public final class DiagnosticReport {
  private static final Path STANDARD_OUTPUT = Path.of("-");

  /** The findings, by their keys. */
  record View(int policies, List<Json.Finding> diagnostics) {}

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  @Mixin
  Strictness strictness;

  @Option(names = "--json", description = "Prints the findings as JSON, for other programs.")
  public boolean json;

  @Option(
      names = "--sarif",
      paramLabel = "FILE",
      description =
          "Writes the findings to FILE as SARIF, which GitHub and editors read; '-' prints it.")
  @Nullable
  Path sarif;

  /** Reports in the form asked for and answers the exit code that the findings amount to. */
  public int print(Session session, Findings found) {
    boolean isSarifPrinted = STANDARD_OUTPUT.equals(sarif);
    if (json && isSarifPrinted) {
      throw new WrongOption(
          spec.commandLine(),
          "--json and '--sarif -' both write to standard output",
          "leave one of them out, or name a file after --sarif");
    }
    Findings findings = found.with(strictness.weigh(found.diagnostics()));
    Console console = session.console();
    if (sarif != null) {
      SarifLog.View log =
          new SarifLog(VersionProvider.version(), session.wayToWorkspace(), findings).view();
      if (isSarifPrinted) {
        Json.print(console, log);
        return exitCode(findings);
      }
      write(console.folder().resolve(sarif), Json.text(log) + "\n");
    }
    if (json) {
      Json.print(console, new View(findings.policies(), Json.diagnostics(findings.diagnostics())));
    } else {
      printForPeople(console, findings);
    }
    return exitCode(findings);
  }

  private void write(Path file, String text) {
    try {
      new ReportFile(file).write(text);
    } catch (IOException fault) {
      throw new WrongOption(
          spec.commandLine(),
          "'" + sarif + "' cannot be written",
          "close the program that has it open, or name another file after --sarif");
    }
  }

  private static void printForPeople(Console console, Findings findings) {
    if (exitCode(findings) == ExitCode.DONE) {
      console
          .out()
          .println("no errors; " + warnings(findings) + "policies checked: " + findings.policies());
    }
    new DiagnosticPrinter(console).print(findings.diagnostics());
  }

  private static String warnings(Findings findings) {
    long count = findings.diagnostics().stream()
        .filter(diagnostic -> diagnostic.severity() == Severity.WARNING)
        .distinct()
        .count();
    return count == 0 ? "" : "warnings: " + count + "; ";
  }

  private static int exitCode(Findings findings) {
    List<Diagnostic> diagnostics = findings.diagnostics();
    return diagnostics.stream().anyMatch(Diagnostic::isError) ? ExitCode.ERRORS : ExitCode.DONE;
  }
}
