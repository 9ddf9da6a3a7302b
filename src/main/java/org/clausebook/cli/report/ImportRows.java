package org.clausebook.cli.report;

import java.util.List;
import java.util.Locale;
import org.clausebook.feature.importing.ImportReport;
import org.clausebook.feature.importing.ImportRow;

/** What became of a file, for programs: a row for each of its blocks. */
public final class ImportRows {
  private static final List<String> COLUMNS =
      List.of("place", "says", "words", "became", "clause", "found-by", "surely");

  private ImportRows() {}

  /** The rows as comma-separated values. */
  public static String csv(ImportReport report) {
    return Csv.text(COLUMNS, report.rows().stream().map(ImportRows::cells).toList());
  }

  /** All of the report as JSON. */
  public static String json(ImportReport report) {
    return Json.text(report) + "\n";
  }

  private static List<String> cells(ImportRow row) {
    return List.of(
        row.place(),
        row.words(),
        String.valueOf(row.count()),
        row.outcome().words(),
        row.clause(),
        row.pass().words(),
        String.format(Locale.ROOT, "%.2f", row.score()));
  }
}
