package org.clausebook.cli;

import java.nio.file.Files;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.Clausebook;
import org.clausebook.cli.option.WrongOption;
import org.clausebook.cli.report.Console;
import org.clausebook.cli.report.ImportRows;
import org.clausebook.cli.report.ReportOption;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.importing.ImportReport;
import org.clausebook.feature.importing.ImportSheetRequest;
import org.clausebook.model.document.Format;

/** The file that tells what an import made, in the form that its ending names. */
record ImportReportFile(ReportOption option, Form form) {
  /** The forms of a report. */
  enum Form {
    HTML(".html"),
    MARKDOWN(".md"),
    CSV(".csv"),
    JSON(".json");

    private final String ending;

    Form(String ending) {
      this.ending = ending;
    }

    private static Optional<Form> of(String file) {
      return Stream.of(values())
          .filter(form -> file.regionMatches(
              true, file.length() - form.ending.length(), form.ending, 0, form.ending.length()))
          .findFirst();
    }
  }

  /** The file of an option whose ending names a form. */
  static ImportReportFile of(ReportOption option) {
    return new ImportReportFile(
        option,
        Form.of(option.file().toString())
            .orElseThrow(() -> new WrongOption(
                option.spec().commandLine(),
                "the ending of '" + option.file() + "' names no form of a report",
                "let the name end with .html, .md, .csv or .json")));
  }

  /** Refuses a file that is there. */
  void requireNew(Console console) {
    if (Files.exists(console.folder().resolve(option.file()))) {
      throw new WrongOption(
          option.spec().commandLine(),
          "'" + option.file() + "' is there already",
          "add --force to write over it, or name another file after " + option.name());
    }
  }

  /**
   * Writes the report, or tells the mistakes in the layout that prevent it.
   *
   * @param name of the file that was imported
   */
  Result<ImportReport> write(
      Clausebook clausebook, Console console, ImportReport report, String name) {
    return text(clausebook, report, name).map(text -> {
      option.write(console, text);
      return report;
    });
  }

  private Result<String> text(Clausebook clausebook, ImportReport report, String name) {
    return switch (form) {
      case HTML -> page(clausebook, new ImportSheetRequest(report, name, Format.HTML));
      case MARKDOWN -> page(clausebook, new ImportSheetRequest(report, name, Format.MARKDOWN));
      case CSV -> Result.ok(ImportRows.csv(report));
      case JSON -> Result.ok(ImportRows.json(report));
    };
  }

  private static Result<String> page(Clausebook clausebook, ImportSheetRequest request) {
    return clausebook
        .proof()
        .imported(request)
        .map(made -> made.page().content().text());
  }
}
