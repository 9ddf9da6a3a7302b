package org.clausebook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.clausebook.cli.option.HelpOption;
import org.clausebook.cli.option.Selection;
import org.clausebook.cli.report.DiagnosticPrinter;
import org.clausebook.cli.report.DriftRow;
import org.clausebook.cli.report.DriftText;
import org.clausebook.cli.report.Json;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.drift.DriftReport;
import org.clausebook.model.record.PolicyKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows what has become of policies since their words were locked. */
@Command(
    name = "drift",
    description = {
      "Shows what has changed since the words were locked.",
      "Compares each clause with the words that were decided on, and shows what has changed, where"
          + " (here, in the library, or in both) and why."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  policy drift",
      "  policy drift alcester it-policy",
      "  policy drift alcester it-policy --all",
    })
final class DriftCommand implements Callable<Integer> {
  @ParentCommand
  PolicyCommand parent;

  @Mixin
  HelpOption help;

  @Mixin
  Selection selection;

  @Option(names = "--all", description = "Shows every clause, including those that are unchanged.")
  boolean all;

  @Option(names = "--json", description = "Prints the clauses as JSON.")
  boolean json;

  @Override
  public Integer call() {
    Result<List<PolicyKey>> keys = selection.keys(parent.clausebook());
    var found = new ArrayList<DriftReport>();
    var problems = new ArrayList<Diagnostic>(keys.diagnostics());
    var working = new ArrayList<Diagnostic>();
    for (PolicyKey key : keys.atHand().orElse(List.of())) {
      Result<DriftReport> drift = parent.clausebook().drifts().of(key);
      problems.addAll(drift.diagnostics());
      drift.atHand().ifPresent(found::add);
    }
    found.forEach(drift -> working.addAll(drift.problems()));
    if (json) {
      Json.print(
          parent.console(), found.stream().map(drift -> DriftRow.of(drift, all)).toList());
    } else {
      found.forEach(drift -> new DriftText(parent.console()).print(drift, all));
    }
    var printer = new DiagnosticPrinter(parent.console());
    // What is wrong with the working text is no reason not to tell its drift.
    printer.print(working);
    return printer.print(problems);
  }
}
