package org.clausebook.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.clausebook.Clausebook;
import org.clausebook.cli.option.Selection;
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
    footer = {"  policy list", "  policy list alcester --json"})
final class ListCommand implements Callable<Integer> {
  @ParentCommand
  PolicyCommand parent;

  @Mixin
  Selection selection;

  @Option(names = "--json", description = "Prints the list as JSON.")
  boolean json;

  @Override
  public Integer call() {
    Clausebook clausebook = parent.clausebook();
    Result<List<PolicyRow>> rows = selection
        .keys(clausebook)
        .then(keys -> Result.faultless(keys.stream().map(clausebook::compose).toList()))
        .map(documents -> documents.stream().map(PolicyRow::of).toList());
    // Policies with errors are left out, and reported below.
    List<PolicyRow> faultless = rows.atHand().orElse(List.of());
    if (json) {
      Json.print(parent.console(), faultless);
    } else if (!faultless.isEmpty()) {
      List<List<String>> cells = faultless.stream().map(PolicyRow::cells).toList();
      Table.print(parent.console(), PolicyRow.HEADINGS, cells);
    }
    return new DiagnosticPrinter(parent.console()).print(rows.diagnostics());
  }
}
