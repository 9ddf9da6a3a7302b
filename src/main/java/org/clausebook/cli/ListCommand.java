package org.clausebook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.clausebook.cli.report.UpgradeNotice;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.workspace.Upgrade;
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
      "  policy list --policy it-policy --status overdue",
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
    Result<List<PolicyKey>> keys =
        selection.keys(clausebook).map(named -> filter.keys(named, clausebook));
    var upgrades = new ArrayList<Upgrade>();
    Result<List<PolicyRow>> rows = keys.then(named -> Result.faultless(
            named.stream().map(key -> row(key, clausebook, upgrades)).toList()))
        .map(found -> found.stream().flatMap(Optional::stream).toList());
    // Policies with errors are left out, and reported below.
    print(rows.atHand().orElse(List.of()));
    if (!json && !csv) {
      new UpgradeNotice(parent).lines(upgrades).forEach(parent.console().out()::println);
    }
    return new DiagnosticPrinter(parent.console()).print(rows.diagnostics());
  }

  /** Empty where the policy is not wanted; its lock is at hand while it was composed just now. */
  private Result<Optional<PolicyRow>> row(
      PolicyKey key, Clausebook clausebook, List<Upgrade> upgrades) {
    Result<PolicyDocument> composed = clausebook.compose(key);
    clausebook.drifts().upgrade(key).ifPresent(upgrades::add);
    return composed.map(document -> Optional.of(document)
        .filter(filter::isWanted)
        .map(wanted -> clausebook
            .drifts()
            .library(key)
            .map(library -> PolicyRow.of(wanted, library))
            .orElseGet(() -> PolicyRow.of(wanted))));
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
