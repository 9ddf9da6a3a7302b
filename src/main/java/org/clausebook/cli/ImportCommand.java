package org.clausebook.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clausebook.Clausebook;
import org.clausebook.cli.option.HelpOption;
import org.clausebook.cli.option.WrongOption;
import org.clausebook.cli.report.DiagnosticPrinter;
import org.clausebook.cli.report.ImportText;
import org.clausebook.cli.report.ReportOption;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.importing.ImportReport;
import org.clausebook.feature.importing.ImportRequest;
import org.clausebook.feature.importing.ImportRequest.Changes;
import org.clausebook.model.record.PolicyKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes a policy's file of a document that the council has. */
@Command(
    name = "import",
    description = {
      "Turns a policy that you have into files here.",
      "It reads Word, web pages, PDF, Markdown and text, finds the clauses of the library, and"
          + " writes what is the council's own. Facts and decisions are proposals to confirm.",
      "A file that no outline of the library fits becomes an outline and clauses of the council's"
          + " own.",
      "Of a policy that the council has here, the clauses that were edited in the file get"
          + " amendments; nothing is overwritten."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  policy import ambridge it-policy old-policy.docx --dry-run",
      "  policy import ambridge it-policy old-policy.docx --report report.html",
      "  policy import ambridge standing-orders orders.docx --outline none",
    })
final class ImportCommand implements Callable<Integer> {
  @ParentCommand
  PolicyCommand parent;

  @Spec
  CommandSpec spec;

  @Mixin
  HelpOption help;

  @Parameters(
      index = "0",
      paramLabel = "COUNCIL",
      description = "The council's folder; it may be new.")
  String council = "";

  @Parameters(
      index = "1",
      paramLabel = "POLICY",
      description = "The policy of the library that it becomes, or the council's own name for it.")
  String policy = "";

  @Parameters(index = "2", paramLabel = "FILE", description = "The file to read.")
  Path file = Path.of("");

  @Option(names = "--dry-run", description = "Shows what would be written, without writing it.")
  boolean dryRun;

  @Option(
      names = "--outline",
      paramLabel = "OUTLINE",
      description =
          "Matches the file with this outline of the library, however few words are near it, where"
              + " POLICY is the council's own name for it too; 'none' makes an outline of the"
              + " council's own. Otherwise POLICY names the outline or, if it is none, the nearest"
              + " one counts.")
  @Nullable
  String outline;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Writes what became of each block of the file: a page if the name ends with"
          + " .html or .md, a table if with .csv, or .json.")
  @Nullable
  Path report;

  @Option(names = "--force", description = "Writes over a report that is there.")
  boolean force;

  @Option(
      names = "--changes",
      paramLabel = "CHOICE",
      description = "What becomes of tracked changes in the file: accept or reject.")
  @Nullable
  String changes;

  @Override
  public Integer call() {
    Optional<ImportReportFile> reportFile = Optional.ofNullable(report)
        .map(path -> ImportReportFile.of(new ReportOption(spec, "--report", path)));
    reportFile.filter(to -> !force).ifPresent(to -> to.requireNew(parent.console()));
    var request = new ImportRequest(
        new PolicyKey(council, policy),
        parent.console().folder().resolve(file),
        file.toString(),
        changes(),
        Optional.ofNullable(outline));
    Clausebook clausebook = parent.clausebook();
    Result<ImportReport> done = dryRun
        ? clausebook.importPolicy(request)
        : clausebook.inTurn(() -> clausebook
            .importPolicy(request)
            .then(made -> clausebook.write(made).map(paths -> made)));
    done.toOptional().ifPresent(made -> new ImportText(parent.console()).print(made, dryRun));
    Result<ImportReport> told = reportFile
        .map(to -> done.then(made -> to.write(clausebook, parent.console(), made, file.toString())))
        .orElse(done);
    return new DiagnosticPrinter(parent.console()).print(told.diagnostics());
  }

  private Changes changes() {
    if (changes == null) {
      return Changes.ASK;
    }
    return switch (changes) {
      case "accept" -> Changes.ACCEPT;
      case "reject" -> Changes.REJECT;
      default ->
        throw new WrongOption(
            spec.commandLine(),
            "'" + changes + "' cannot be done with tracked changes",
            "write --changes accept, or --changes reject");
    };
  }
}
