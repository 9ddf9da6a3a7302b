package org.clausebook.feature.adopt;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.Clausebook;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.record.Event;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.SourceText;

/**
 * Meetings of a council that decide on its allotments policy, each written as {@link Recorded} has
 * it; {@code v1.1} among the words is the version that is decided on.
 */
public record Meetings(WorkspaceFolder workspace) {
  public static final PolicyKey POLICY = new PolicyKey("little-muddling", "allotments");
  public static final String FILE = "councils/little-muddling/allotments.yaml";
  public static final String CLAUSES = "templates/clauses/allotments.yaml";

  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  /** The meetings of a council whose file says this alone. */
  public static Meetings in(Path folder, String file) {
    return new Meetings(WorkspaceFolder.faultless(folder).write(FILE, file));
  }

  /** What a decision will change. */
  public Result<AdoptReport> adopt(String decision) {
    return adopt(decision, false);
  }

  Result<AdoptReport> adopt(String decision, boolean isChangeAccepted) {
    return Clausebook.open(workspace.folder())
        .adopt(new AdoptRequest(POLICY, resolution(decision), isChangeAccepted, TODAY, "test"));
  }

  Result<AdoptReport> review(String decision, String due) {
    return Clausebook.open(workspace.folder())
        .review(
            new ReviewRequest(POLICY, resolution(decision), PartialDate.parse(due), TODAY, "test"));
  }

  Result<AdoptReport> review(String decision) {
    return review(decision, "");
  }

  /** What taking the newest decision back will change. */
  Result<AdoptReport> undo() {
    return Clausebook.open(workspace.folder())
        .undo(new UndoRequest(POLICY, Optional.of("the minute was mistyped"), TODAY));
  }

  private static Resolution resolution(String decision) {
    String[] parts = decision.split(" v(?=[0-9])", 2);
    Event event = Recorded.events(parts[0]).get(0);
    return new Resolution(
        event.verb(),
        event.body().value(),
        event.date(),
        event.minute().map(SourceText::value),
        Optional.of(parts).filter(all -> all.length > 1).map(all -> all[1]),
        Optional.empty());
  }

  /** Records what was prepared. */
  public Meetings minuted(Result<AdoptReport> prepared) {
    AdoptReport recording =
        prepared.toOptional().orElseThrow(() -> new AssertionError(prepared.diagnostics()));
    Result<List<Path>> written = Clausebook.open(workspace.folder()).write(recording);
    if (!written.isOk()) {
      throw new AssertionError(written.diagnostics());
    }
    return this;
  }

  public Meetings adopted(String decision) {
    return minuted(adopt(decision));
  }

  /** With other words in a file, in the only place where they stand. */
  public Meetings with(String file, String words, String others) {
    workspace.replace(file, words, others);
    return this;
  }

  /** The only thing that is said. */
  static String message(Result<?> result) {
    List<Diagnostic> said = result.diagnostics();
    if (said.size() != 1) {
      throw new AssertionError(said);
    }
    return said.get(0).message();
  }

  static String hint(Result<?> result) {
    message(result);
    return result.diagnostics().get(0).hint().orElse("");
  }

  /** Lines that a decision adds to the file. */
  static List<String> added(Result<AdoptReport> prepared) {
    AdoptReport recording =
        prepared.toOptional().orElseThrow(() -> new AssertionError(prepared.diagnostics()));
    var lines = new ArrayList<>(recording.text().after().lines().toList());
    recording.text().before().lines().forEach(lines::remove);
    return lines.stream().map(String::strip).toList();
  }
}
