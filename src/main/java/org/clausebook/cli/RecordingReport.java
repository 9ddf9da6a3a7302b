package org.clausebook.cli;

import java.io.PrintWriter;
import org.clausebook.Adoptions;
import org.clausebook.Recording;
import org.clausebook.adopt.DecidedText;
import org.clausebook.adopt.Resolution;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.OutputFile;

/** Tells what was recorded, or would be. */
final class RecordingReport {
  private final Console console;

  RecordingReport(Console console) {
    this.console = console;
  }

  /**
   * Writes what was prepared, prints it, and answers the exit code.
   *
   * @param isDry whether nothing is to be written
   */
  int print(
      Result<Recording> recording, Adoptions adoptions, Resolution resolution, boolean isDry) {
    Result<Recording> done = isDry
        ? recording
        : recording.then(made -> adoptions.write(made).then(paths -> Result.ok(made)));
    String what = resolution.verb().words() + " by " + resolution.body() + " on " + resolution.on();
    done.toOptional().ifPresent(made -> print(made, what, isDry));
    return new DiagnosticPrinter(console).print(done.diagnostics());
  }

  private void print(Recording recording, String what, boolean isDry) {
    PrintWriter out = console.out();
    String name = recording.key().council() + " " + recording.key().policy();
    out.println(name + ": " + DiagnosticPrinter.oneLine(what));
    recording
        .changes()
        .forEach(change -> out.println("changed since it was approved: clause " + change.name()
            + ": " + DiagnosticPrinter.oneLine(DecidedText.words(change))));
    recording.version().ifPresent(version -> out.println("version: " + version));
    out.println("wording: " + recording.wording().value());
    if (recording.files().isEmpty()) {
      out.println("nothing to write: it is on record already, in " + recording.lock());
    }
    for (OutputFile file : recording.files()) {
      out.println((isDry ? "would write " : "written ") + file.path());
    }
    LineChanges.between(recording.before(), recording.after()).forEach(out::println);
    if (isDry) {
      out.println("nothing is written, because of --dry-run");
    }
  }
}
