package org.clausebook.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.clausebook.Clausebook;
import org.clausebook.cli.option.ListFilter;
import org.clausebook.cli.option.Selection;
import org.clausebook.cli.option.WrongOption;
import org.clausebook.cli.report.Csv;
import org.clausebook.cli.report.DiagnosticPrinter;
import org.clausebook.cli.report.Json;
import org.clausebook.cli.report.PolicyRow;
import org.clausebook.cli.report.Table;
import org.clausebook.diagnostic.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows which policies there are and how far each has come. */
@Command(
    name = "list",
    description = "Lists policies with status, minute and next review.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  policy list",
      "  policy list alcester --json",
      "  policy list --policy it-policy --status draft,overdue",
      "  policy list --csv",
    })
final class ListCommand implements Callable<Integer> {
  @ParentCommand
  PolicyCommand parent;

  @Mixin
  Selection selection;

  @Mixin
  ListFilter filter;

  @Option(names = "--json", description = "Prints the list as JSON.")
  boolean json;

  @Option(
      names = "--csv",
      description = "Prints the list as comma-separated values, for a spreadsheet.")
  boolean csv;

  @Override
  public Integer call() {
    if (json && csv) {
      throw new WrongOption(
          selection.commandLine(), "--json and --csv are two formats", "leave one of them out");
    }
    Clausebook clausebook = parent.clausebook();
    Result<List<PolicyRow>> rows = selection
        .keys(clausebook)
        .map(keys -> filter.keys(keys, clausebook))
        .then(keys -> Result.faultless(keys.stream().map(clausebook::compose).toList()))
        .map(documents ->
            documents.stream().filter(filter::isWanted).map(PolicyRow::of).toList());
    // Policies with errors are left out, and reported below.
    print(rows.atHand().orElse(List.of()));
    return new DiagnosticPrinter(parent.console()).print(rows.diagnostics());
  }

  private void print(List<PolicyRow> rows) {
    if (json) {
      Json.print(parent.console(), rows);
    } else if (csv) {
      Csv.print(
          parent.console(),
          PolicyRow.COLUMNS,
          rows.stream().map(PolicyRow::columns).toList());
    } else if (!rows.isEmpty()) {
      Table.print(
          parent.console(),
          PolicyRow.HEADINGS,
          rows.stream().map(PolicyRow::cells).toList());
    } else if (filter.isUsed()) {
      parent.console().err().println("no policy matches");
    }
  }
}
