package org.clausebook.cli.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.function.Supplier;
import org.clausebook.Clausebook;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.adopt.DecidedText;
import org.clausebook.feature.adopt.Recording;
import org.clausebook.feature.adopt.Resolution;
import org.clausebook.model.document.OutputFile;

/** Records a decision, publishes the policy, and reports what was done or would be. */
public final class RecordingReport {
  private final Session session;
  private final Publishing publishing;
  private final boolean isDry;

  /**
   * A report on one decision.
   *
   * @param isDry whether nothing is to be written
   */
  public RecordingReport(Session session, Publishing publishing, boolean isDry) {
    this.session = session;
    this.publishing = publishing;
    this.isDry = isDry;
  }

  /**
   * Prepares a decision, writes, publishes and prints it, and answers the exit code; from reading
   * to publishing no other command edits the workspace.
   */
  public int print(Supplier<Result<Recording>> recording, Resolution resolution) {
    if (isDry) {
      return print(recording.get(), resolution);
    }
    Clausebook clausebook = session.clausebook();
    Result<Integer> exitCode = clausebook.inTurn(() -> Result.ok(print(
        recording.get().whole().then(made -> clausebook.write(made).map(paths -> made)),
        resolution)));
    return exitCode
        .toOptional()
        .orElseGet(() -> new DiagnosticPrinter(session.console()).print(exitCode.diagnostics()));
  }

  private int print(Result<Recording> done, Resolution resolution) {
    var diagnostics = new ArrayList<>(done.diagnostics());
    done.toOptional().ifPresent(made -> {
      print(made, resolution.words());
      if (isDry) {
        publishing.announce(session, made.key());
        session.console().out().println("nothing is written, because of --dry-run");
      } else {
        diagnostics.addAll(publishing.publish(session, made.key()));
      }
    });
    return new DiagnosticPrinter(session.console()).print(diagnostics);
  }

  private void print(Recording recording, String what) {
    PrintWriter out = session.console().out();
    String name = recording.key().council() + " " + recording.key().policy();
    out.println(name + ": " + DiagnosticPrinter.oneLine(what));
    recording
        .changes()
        .forEach(change -> out.println("changed since it was approved: clause " + change.name()
            + ": " + DiagnosticPrinter.oneLine(DecidedText.words(change))));
    recording.version().ifPresent(version -> out.println("version: " + version));
    recording.wording().ifPresent(wording -> out.println("wording: " + wording.value()));
    if (recording.files().isEmpty()) {
      out.println("nothing to write: it is on record already"
          + recording.lock().map(file -> ", in " + file).orElse(""));
    }
    for (OutputFile file : recording.files()) {
      out.println((isDry ? "would write " : "written ") + file.path());
    }
    recording.changedLines().forEach(out::println);
  }
}
