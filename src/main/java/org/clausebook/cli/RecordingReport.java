package org.clausebook.cli;

import java.io.PrintWriter;
import org.clausebook.Recording;
import org.clausebook.adopt.DecidedText;
import org.clausebook.model.OutputFile;

/** Tells what was recorded, or would be. */
final class RecordingReport {
  private final Console console;

  RecordingReport(Console console) {
    this.console = console;
  }

  /**
   * Prints to standard output.
   *
   * @param what was decided, by whom and when
   * @param isDry whether nothing was written
   */
  void print(Recording recording, String what, boolean isDry) {
    PrintWriter out = console.out();
    String name = recording.key().council() + " " + recording.key().policy();
    out.println(name + ": " + DiagnosticPrinter.oneLine(what));
    recording
        .changes()
        .forEach(change -> out.println("changed since it was approved: clause '"
            + change.id().value() + "': " + DiagnosticPrinter.oneLine(DecidedText.words(change))));
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
