package org.clausebook.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.clausebook.Clausebook;
import org.clausebook.cli.option.FormatConverter;
import org.clausebook.cli.option.PolicySelection;
import org.clausebook.cli.option.WrongOption;
import org.clausebook.cli.report.DiagnosticPrinter;
import org.clausebook.cli.report.OutputFolder;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.summary.Summaries;
import org.clausebook.feature.summary.SummaryReport;
import org.clausebook.feature.summary.SummaryRequest;
import org.clausebook.model.document.Format;
import org.jspecify.annotations.Nullable;
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

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      converter = FormatConverter.class,
      description = "md, html, pdf, or several joined by commas (default: md,html,pdf).")
  @Nullable
  List<Format> formats;

  @Mixin
  OutputFolder output;

  @Override
  public Integer call() {
    if (formats != null && !Summaries.FORMATS.containsAll(formats)) {
      throw new WrongOption(
          selection.commandLine(),
          "a summary can be written as md, html and pdf only",
          "use '--format html'");
    }
    Clausebook clausebook = parent.clausebook();
    Result<SummaryReport> report = clausebook.summary(new SummaryRequest(
        selection.key(clausebook),
        isOfDraft,
        formats == null ? Summaries.FORMATS : EnumSet.copyOf(formats),
        output.folder(parent)));
    report.toOptional().ifPresent(made -> OutputFolder.print(parent.console(), made.files()));
    return new DiagnosticPrinter(parent.console()).print(report.diagnostics());
  }
}
