package org.clausebook.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.clausebook.Clausebook;
import org.clausebook.cli.option.CouncilName;
import org.clausebook.cli.option.FinancialYear;
import org.clausebook.cli.option.FinancialYearConverter;
import org.clausebook.cli.report.Csv;
import org.clausebook.cli.report.DiagnosticPrinter;
import org.clausebook.cli.report.EvidenceRow;
import org.clausebook.cli.report.Json;
import org.clausebook.cli.report.OutputFolder;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.coverage.EvidenceReport;
import org.clausebook.feature.coverage.EvidenceRequest;
import org.clausebook.model.document.EvidenceSheet;
import org.clausebook.model.document.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes what a council can show its auditor. */
@Command(
    name = "evidence",
    description = {
      "Writes the sheet for the internal auditor.",
      "Each requirement with its answer, clause, decision, minute, reviews in the year, what was"
          + " tailored, where it is published, and the fingerprint of the adopted words."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  policy evidence alcester --year 2025/26",
      "  policy evidence alcester --format csv",
    })
final class EvidenceCommand implements Callable<Integer> {
  /** The forms in which it is written or printed. */
  enum Form {
    html,
    pdf,
    csv,
    json
  }

  @ParentCommand
  PolicyCommand parent;

  @Mixin
  CouncilName selection;

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      converter = FinancialYearConverter.class,
      description = "The financial year, such as 2026/27 (default: the last that has ended).")
  @Nullable
  FinancialYear year;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      defaultValue = "html,pdf",
      showDefaultValue = Help.Visibility.NEVER,
      description = "html and pdf, which are written to files, or csv or json, which is printed"
          + " (default: html,pdf).")
  List<Form> forms = List.of();

  @Mixin
  OutputFolder output;

  @Override
  public Integer call() {
    Clausebook clausebook = parent.clausebook();
    FinancialYear wanted = year == null ? FinancialYear.endedBy(parent.asOf.date()) : year;
    Result<EvidenceReport> made = clausebook
        .proof()
        .evidence(new EvidenceRequest(
            selection.council(clausebook),
            wanted.toString(),
            wanted.start(),
            wanted.end(),
            parent.asOf.date(),
            formats()));
    made.toOptional().ifPresent(report -> print(report.sheet()));
    Result<List<Path>> files =
        made.then(report -> clausebook.write(report.files(), output.folder(parent)));
    files.toOptional().ifPresent(paths -> OutputFolder.print(parent.console(), paths));
    return new DiagnosticPrinter(parent.console()).print(files.diagnostics());
  }

  private Set<Format> formats() {
    Set<Format> formats = EnumSet.noneOf(Format.class);
    if (forms.contains(Form.html)) {
      formats.add(Format.HTML);
    }
    if (forms.contains(Form.pdf)) {
      formats.add(Format.PDF);
    }
    return formats;
  }

  private void print(EvidenceSheet sheet) {
    List<EvidenceRow> rows = EvidenceRow.of(sheet);
    if (forms.contains(Form.csv)) {
      Csv.print(
          parent.console(),
          EvidenceRow.COLUMNS,
          rows.stream().map(EvidenceRow::cells).toList());
    }
    if (forms.contains(Form.json)) {
      Json.print(parent.console(), rows);
    }
  }
}
