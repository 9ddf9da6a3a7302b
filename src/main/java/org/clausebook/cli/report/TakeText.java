package org.clausebook.cli.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.clausebook.feature.drift.TakeReport;
import org.clausebook.feature.drift.WordChanges;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.OutputFile;

/** Reports which words a clause takes, or would take. */
public final class TakeText {
  private final PrintWriter out;

  public TakeText(Console console) {
    this.out = console.out();
  }

  /**
   * Prints to standard output.
   *
   * @param isDry whether nothing was written
   */
  public void print(TakeReport plan, boolean isDry) {
    var request = plan.request();
    out.println(request.key().council() + " " + request.key().policy() + ": clause '"
        + request.clause() + "' taken: " + request.way().word());
    draft(plan.was(), plan.is())
        .forEach(line -> out.println("draft: " + DiagnosticPrinter.oneLine(line)));
    if (plan.text().files().isEmpty()) {
      out.println("nothing to write: this is taken already");
    }
    for (OutputFile file : plan.text().files()) {
      out.println((isDry ? "would write " : "written ") + file.path());
    }
    plan.text().lines().forEach(out::println);
    if (isDry) {
      out.println("nothing is written, because of --dry-run");
    }
  }

  private static List<String> draft(Optional<Lock.Text> was, Optional<Lock.Text> is) {
    if (was.isEmpty() || is.isEmpty()) {
      return List.of(
          was.isPresent()
              ? "the clause is removed"
              : is.isPresent() ? "the clause is added" : "the clause stays out");
    }
    List<String> lines = WordChanges.lines(was.get(), is.get());
    return lines.isEmpty() ? List.of("its words do not change") : lines;
  }
}
