package org.clausebook.cli;

import java.util.Set;
import java.util.concurrent.Callable;
import org.clausebook.Clausebook;
import org.clausebook.cli.option.PackSelection;
import org.clausebook.cli.option.PackSelection.Agenda;
import org.clausebook.cli.option.PaperFormats;
import org.clausebook.cli.option.WrongOption;
import org.clausebook.cli.report.DiagnosticPrinter;
import org.clausebook.cli.report.OutputFolder;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.acknowledge.AcknowledgeReport;
import org.clausebook.feature.acknowledge.AcknowledgeRequest;
import org.clausebook.feature.acknowledge.Acknowledgements;
import org.clausebook.model.document.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes a sheet on which people sign that they have read policies. */
@Command(
    name = "acknowledge",
    description = {
      "Writes a sheet to sign by those who have read policies.",
      "Members and staff sign it. It names each policy with its version and the date on which it was adopted. What they sign is"
          + " in 'words.yaml'. Without POLICY it names every policy that is in force."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  policy acknowledge alcester",
      "  policy acknowledge alcester it-policy --rows 20 --format pdf",
    })
final class AcknowledgeCommand implements Callable<Integer> {
  /** The number of people whose names fit on one page below a few policies. */
  private static final String ONE_PAGE = "12";

  private static final int MOST = 500;

  @ParentCommand
  PolicyCommand parent;

  @Mixin
  PackSelection selection;

  @Option(
      names = "--draft",
      description = "Of the texts as they are now, marked as drafts, in place of what is adopted.")
  boolean isOfDraft;

  @Option(
      names = "--rows",
      paramLabel = "NUMBER",
      defaultValue = ONE_PAGE,
      description = "How many people can sign (default: ${DEFAULT-VALUE}).")
  int rows;

  @Mixin
  PaperFormats formats = new PaperFormats("a sheet", Acknowledgements.FORMATS);

  @Mixin
  OutputFolder output;

  @Override
  public Integer call() {
    Set<Format> wanted = formats.wanted();
    if (rows < 1 || rows > MOST) {
      throw new WrongOption(
          selection.commandLine(),
          "a sheet has 1 to " + MOST + " rows, not " + rows,
          "use '--rows " + ONE_PAGE + "'");
    }
    Clausebook clausebook = parent.clausebook();
    Agenda named = selection.agenda(clausebook);
    Result<AcknowledgeReport> report = clausebook.acknowledge(new AcknowledgeRequest(
        named.council(), named.policies(), isOfDraft, rows, wanted, output.folder(parent)));
    report.toOptional().ifPresent(made -> OutputFolder.print(parent.console(), made.files()));
    return new DiagnosticPrinter(parent.console()).print(report.diagnostics());
  }
}
