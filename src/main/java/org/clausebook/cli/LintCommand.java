package org.clausebook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.clausebook.Clausebook;
import org.clausebook.cli.option.AsOf;
import org.clausebook.cli.option.Selection;
import org.clausebook.cli.report.DiagnosticReport;
import org.clausebook.cli.report.ExitCode;
import org.clausebook.cli.report.Findings;
import org.clausebook.cli.report.ReadabilityTable;
import org.clausebook.cli.report.Table;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.lint.Rules;
import org.clausebook.model.record.PolicyKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows what the rules find in policies without errors. */
@Command(
    name = "lint",
    description = {
      "Finds faults in the wording, such as placeholders.",
      "Each is found by a rule, and '--rules' gives the reasons of all."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  policy lint", "  policy lint alcester it-policy", "  policy lint --rules"})
final class LintCommand implements Callable<Integer> {
  private static final List<String> HEADINGS = List.of("RULE", "REASON");

  @ParentCommand
  PolicyCommand parent;

  @Mixin
  Selection selection;

  @Mixin
  DiagnosticReport report;

  @Mixin
  AsOf asOf;

  @Option(names = "--rules", description = "Lists the rules, each with its reason.")
  boolean rules;

  @Option(
      names = "--readability",
      description = "Shows how hard each clause is to read, by the Automated Readability Index.")
  boolean readability;

  @Override
  public Integer call() {
    if (rules) {
      List<List<String>> rows = Rules.reasons().entrySet().stream()
          .map(rule -> List.of(rule.getKey(), rule.getValue()))
          .toList();
      Table.print(parent.console(), HEADINGS, rows);
      return ExitCode.DONE;
    }
    Clausebook clausebook = parent.clausebook();
    Result<List<PolicyKey>> keys = selection.keys(clausebook);
    if (readability) {
      return new ReadabilityTable(parent.console(), report.json).print(clausebook, keys);
    }
    Result<List<Diagnostic>> found = keys.then(k -> clausebook.lint(k, asOf.date()));
    var diagnostics = new ArrayList<Diagnostic>();
    found.diagnostics().stream().filter(Diagnostic::isError).forEach(diagnostics::add);
    found.atHand().ifPresent(diagnostics::addAll);
    int count = keys.atHand().map(List::size).orElse(0);
    return report.print(parent, new Findings(count, diagnostics, Rules.reasons()));
  }
}
