package org.clausebook.cli.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.adopt.AdoptReport;
import org.clausebook.model.document.OutputFile;
import org.clausebook.model.document.Rendition;

/** Records a decision or takes one back, publishes the policy, and reports what was done or would be. */
public final class RecordText {
  private final Session session;
  private final Publishing publishing;

  /** A report on one decision. */
  public RecordText(Session session, Publishing publishing) {
    this.session = session;
    this.publishing = publishing;
  }

  /**
   * Prepares a decision, writes, publishes and prints it, and answers the exit code; from reading
   * to publishing no other command edits the workspace.
   *
   * @param words what is decided
   */
  public int print(Supplier<Result<AdoptReport>> recording, Function<AdoptReport, String> words) {
    if (publishing.isDry) {
      Result<AdoptReport> prepared = recording.get();
      return print(prepared, withdrawn(prepared).toOptional().orElse(List.of()), words);
    }
    Result<Integer> exitCode =
        session.clausebook().inTurn(() -> Result.ok(write(recording.get().whole(), words)));
    return exitCode
        .toOptional()
        .orElseGet(() -> new DiagnosticPrinter(session.console()).print(exitCode.diagnostics()));
  }

  private int write(Result<AdoptReport> prepared, Function<AdoptReport, String> words) {
    Result<List<Rendition>> withdrawn = withdrawn(prepared);
    Result<AdoptReport> written = prepared.then(
        made -> withdrawn.then(files -> session.clausebook().write(made)).map(paths -> made));
    return print(written, withdrawn.toOptional().orElse(List.of()), words);
  }

  private Result<List<Rendition>> withdrawn(Result<AdoptReport> prepared) {
    return prepared.quiet().then(made -> publishing.withdrawn(session, made));
  }

  private int print(
      Result<AdoptReport> done, List<Rendition> withdrawn, Function<AdoptReport, String> words) {
    var diagnostics = new ArrayList<>(done.diagnostics());
    done.toOptional().ifPresent(made -> {
      print(made, words.apply(made));
      if (publishing.isDry) {
        publishing.announce(session, made.key(), withdrawn);
        session.console().out().println("nothing is written, because of --dry-run");
      } else {
        diagnostics.addAll(publishing.publish(session, made, withdrawn));
      }
    });
    return new DiagnosticPrinter(session.console()).print(diagnostics);
  }

  private void print(AdoptReport recording, String what) {
    PrintWriter out = session.console().out();
    String name = recording.key().council() + " " + recording.key().policy();
    out.println(name + ": " + DiagnosticPrinter.oneLine(what));
    recording
        .changes()
        .forEach(change -> out.println("changed since it was approved: clause " + change.name()
            + ": " + DiagnosticPrinter.oneLine(change.words())));
    recording.version().ifPresent(version -> out.println("version: " + version));
    recording.wording().ifPresent(wording -> out.println("wording: " + wording.value()));
    if (recording.files().isEmpty() && recording.undone().isEmpty()) {
      out.println("nothing to write: it is on record already"
          + recording.lock().map(file -> ", in " + file).orElse(""));
    }
    for (OutputFile file : recording.files()) {
      out.println((publishing.isDry ? "would write " : "written ") + file.path());
    }
    recording
        .undone()
        .ifPresent(undone -> out.println(
            (publishing.isDry ? "would remove " : "removed ") + undone.file().path()));
    recording.text().lines().forEach(out::println);
  }
}
