package org.clausebook.cli;

import java.util.Set;
import java.util.concurrent.Callable;
import org.clausebook.Clausebook;
import org.clausebook.cli.option.PaperFormats;
import org.clausebook.cli.option.PolicySelection;
import org.clausebook.cli.report.DiagnosticPrinter;
import org.clausebook.cli.report.OutputFolder;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.summary.Summaries;
import org.clausebook.feature.summary.SummaryReport;
import org.clausebook.feature.summary.SummaryRequest;
import org.clausebook.model.document.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes what a policy means in plain words. */
@Command(
    name = "summary",
    description = {
      "Writes what a policy means in plain words.",
      "It prints the 'summary' of each clause, and says which clauses have none. A clause that has"
          + " changed since it was adopted is left out, because its summary is of the new words."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  policy summary alcester it-policy",
      "  policy summary alcester it-policy --draft --format pdf",
    })
final class SummaryCommand implements Callable<Integer> {
  @ParentCommand
  PolicyCommand parent;

  @Mixin
  PolicySelection selection;

  @Option(
      names = "--draft",
      description = "Of the text as it is now, marked as a draft, in place of what is adopted.")
  boolean isOfDraft;

  @Mixin
  PaperFormats formats = new PaperFormats("a summary", Summaries.FORMATS);

  @Mixin
  OutputFolder output;

  @Override
  public Integer call() {
    Set<Format> wanted = formats.wanted();
    Clausebook clausebook = parent.clausebook();
    Result<SummaryReport> report = clausebook.summary(
        new SummaryRequest(selection.key(clausebook), isOfDraft, wanted, output.folder(parent)));
    report.toOptional().ifPresent(made -> OutputFolder.print(parent.console(), made.files()));
    return new DiagnosticPrinter(parent.console()).print(report.diagnostics());
  }
}
