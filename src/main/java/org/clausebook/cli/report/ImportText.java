package org.clausebook.cli.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.clausebook.feature.importing.ImportReport;
import org.clausebook.feature.importing.ImportReport.Made;
import org.clausebook.feature.importing.ImportRow;
import org.clausebook.feature.importing.ImportRow.Outcome;

/** Tells what a file became. */
public final class ImportText {
  private static final int SHOWN = 20;
  private static final int LONGEST = 60;

  private final PrintWriter out;

  public ImportText(Console console) {
    this.out = console.out();
  }

  /**
   * Prints to standard output.
   *
   * @param isDry whether nothing was written
   */
  public void print(ImportReport report, boolean isDry) {
    printMatch(report);
    for (Outcome outcome : Outcome.values()) {
      long blocks =
          report.rows().stream().filter(row -> row.outcome() == outcome).count();
      if (blocks > 0) {
        out.println("  " + outcome.words() + ": " + blocks + " blocks, " + report.count(outcome)
            + " words");
      }
    }
    report.rows().stream()
        .filter(row -> row.outcome() != Outcome.LIBRARY && row.outcome() != Outcome.RUNNING)
        .forEach(this::print);
    report.proposals().forEach(line -> out.println("to confirm: " + line));
    print("words of the file that the result does not print: ", report.missing());
    print("words that the result prints and the file does not have: ", report.added());
    report
        .files()
        .forEach(planned ->
            out.println((isDry ? "would write " : "written ") + planned.file().path()));
    if (report.files().isEmpty()) {
      out.println("no change: nothing is to be written");
    } else if (isDry) {
      out.println("nothing is written, because of --dry-run");
    }
  }

  private void printMatch(ImportReport report) {
    long near = Math.round(report.fit() * 100);
    if (report.made() != Made.CLAUSES) {
      out.println(String.format(
          Locale.ROOT, "matched with '%s': %d%% of the words are near it", report.outline(), near));
    } else if (near == 0) {
      out.println("no outline of the library fits: none of the words are near one");
    } else {
      long bound = Math.round(report.bound() * 100);
      String nearest = "'" + report.outline() + "' with " + near + "% of the words";
      out.println(
          near < bound
              ? "no outline of the library fits: the nearest is " + nearest + ", and " + bound
                  + "% are needed"
              : "not matched with the library: the nearest outline is " + nearest);
    }
    if (report.made() != Made.AMENDMENTS) {
      out.println("made '" + report.key().policy() + "', " + report.made().words());
    }
  }

  private void print(ImportRow row) {
    String words = row.words();
    out.println("  " + row.place() + ": " + row.outcome().words() + ", '" + row.clause() + "' by "
        + row.pass().words() + ": "
        + DiagnosticPrinter.oneLine(
            words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…"));
  }

  private void print(String about, List<String> words) {
    out.println(about + words.size());
    if (!words.isEmpty()) {
      out.println("  " + String.join(" ", words.subList(0, Math.min(SHOWN, words.size())))
          + (words.size() > SHOWN ? " …" : ""));
    }
  }
}
