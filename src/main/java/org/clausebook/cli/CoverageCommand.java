package org.clausebook.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.clausebook.Clausebook;
import org.clausebook.cli.option.CouncilsSelection;
import org.clausebook.cli.option.DayConverter;
import org.clausebook.cli.option.FinancialYear;
import org.clausebook.cli.report.CoverageRow;
import org.clausebook.cli.report.CoverageText;
import org.clausebook.cli.report.Csv;
import org.clausebook.cli.report.DiagnosticPrinter;
import org.clausebook.cli.report.Json;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.coverage.CoverageReport;
import org.clausebook.feature.coverage.CoverageRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows which requirements a council's adopted words meet. */
@Command(
    name = "coverage",
    description = {
      "Lists what is asked of councils, and what meets it.",
      "It knows what clauses say they meet, and not whether the council does what they say."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  policy coverage alcester",
      "  policy coverage --on 2027-03-31 --strict",
      "  policy coverage alcester --format csv",
    })
final class CoverageCommand implements Callable<Integer> {
  /** The forms that it is printed in. */
  enum Form {
    text,
    csv,
    json
  }

  @ParentCommand
  PolicyCommand parent;

  @Mixin
  CouncilsSelection selection;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "What was in force at the end of this day (default: the last 31 March).")
  @Nullable
  LocalDate on;

  @Option(
      names = "--strict",
      description = "Exits with 1 if a council, or a layer, left out the only clause that meets a"
          + " requirement, and names the line.")
  boolean strict;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: text).",
      defaultValue = "text",
      showDefaultValue = Help.Visibility.NEVER)
  Form form = Form.text;

  @Override
  public Integer call() {
    Clausebook clausebook = parent.clausebook();
    Result<CoverageReport> found =
        clausebook.proof().coverage(new CoverageRequest(selection.councils(clausebook), day()));
    found.atHand().ifPresent(this::print);
    var problems = new ArrayList<Diagnostic>(found.diagnostics());
    if (strict) {
      found.atHand().map(CoverageReport::givenUp).ifPresent(problems::addAll);
    }
    return new DiagnosticPrinter(parent.console()).print(problems);
  }

  private LocalDate day() {
    return on == null ? FinancialYear.endedBy(parent.asOf.date()).end() : on;
  }

  private void print(CoverageReport report) {
    switch (form) {
      case csv ->
        Csv.print(
            parent.console(),
            CoverageRow.COLUMNS,
            CoverageRow.of(report).stream().map(CoverageRow::cells).toList());
      case json -> Json.print(parent.console(), CoverageRow.of(report));
      case text -> CoverageText.lines(report).forEach(parent.console().out()::println);
    }
  }
}
