package org.clausebook.feature.adopt;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.PolicySources;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.OutputFile;
import org.clausebook.model.record.Event;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.record.Status;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.lock.PolicyLocks;
import org.clausebook.stage.load.yaml.RecordEdit;
import org.clausebook.stage.load.yaml.Records;
import org.clausebook.stage.publish.FileEdit;
import org.clausebook.workspace.Edits;
import org.clausebook.workspace.Workspace;

/**
 * Records decisions: the event in the council's file, and the words that were decided on in a lock.
 *
 * <p>What is recorded stands in the files as a whole or not at all: the lock is put there first, and
 * counts only once the council's file names it.
 */
public final class Adoptions {
  private final Workspace workspace;

  /** The decisions of one workspace. */
  public Adoptions(Workspace workspace) {
    this.workspace = workspace;
  }

  /** What a decision will change in the files, or why it cannot be recorded; nothing is written. */
  public Result<Recording> adopt(AdoptRequest request) {
    PolicyKey key = request.key();
    if (request.resolution().verb().isEnd()) {
      return new Reviews(workspace)
          .review(new ReviewRequest(
              key, request.resolution(), Optional.empty(), request.today(), request.program()));
    }
    // Before anything is read from it: what is written must be made from this text.
    Result<String> text = workspace.text(key);
    Result<CouncilSources> council = workspace.council(key.council());
    Result<PolicySources> sources = workspace.sources(key, council);
    if (!sources.isOk() || !council.isOk()) {
      return Result.failed(sources.diagnostics());
    }
    PolicySources before = sources.toOptional().orElseThrow();
    String file = before.own().file();
    PolicyLocks stored = workspace.locks(key, before.own().events());
    Result<RecordPosition> found = stored
        .whole(request.resolution().event(file))
        .then(whole ->
            RecordPosition.of(request.resolution(), before.own().events(), file, request.today()));
    return stored
        .instead(found, RecordPosition::isPast, request.resolution().event(file))
        .then(place -> text.then(stood -> place.isPast()
            ? past(request, council.toOptional().orElseThrow(), before, place, stood)
            : record(
                request,
                council.toOptional().orElseThrow(),
                new Attempt(before, place.withVersion(version(before)), stood, stored))));
  }

  /** A decision that a later one has overtaken: what is in force stays as it is. */
  private Result<Recording> past(
      AdoptRequest request,
      CouncilSources council,
      PolicySources before,
      RecordPosition place,
      String text) {
    var edit = new RecordEdit(
        place.index(), place.isNew(), place.keys(), Optional.empty(), Optional.empty());
    boolean isLocked =
        !place.isNew() && before.own().events().get(place.index()).wording().isPresent();
    return new UnlockedRecording(workspace, council)
        .record(request.key(), text, edit)
        .then(made -> new RecordFaults(workspace, request.today()).weigh(made, council))
        .after(isLocked ? List.of() : List.of(notLocked(before)));
  }

  private static Diagnostic notLocked(PolicySources before) {
    return Diagnostic.note(
        Location.of(before.own().file()),
        "the words of this decision are not locked, as a later one is on record; what is in force"
            + " stays as it is");
  }

  /** The version that is decided on where nobody names one; none that 'history:' has already. */
  private static Optional<String> version(PolicySources before) {
    return before
        .control()
        .version()
        .map(SourceText::value)
        .filter(version -> before.overlay().details().history().stream()
            .flatMap(past -> past.version().stream())
            .noneMatch(past -> past.value().equals(version)));
  }

  /** A decision that is being fitted into a file. */
  private record Attempt(
      PolicySources before, RecordPosition place, String text, PolicyLocks stored) {
    String file() {
      return before.own().file();
    }

    /** The decision, if it is on record. */
    Optional<Event> recorded() {
      return place.isNew()
          ? Optional.empty()
          : Optional.of(before.own().events().get(place.index()));
    }

    Result<String> edited(RecordPosition changed, Optional<String> version) {
      return Records.edit(
          file(),
          text,
          new RecordEdit(
              changed.index(), changed.isNew(), changed.keys(), version, Optional.empty()));
    }
  }

  private Result<Recording> record(AdoptRequest request, CouncilSources council, Attempt attempt) {
    Optional<String> version = request.resolution().version();
    return attempt.edited(attempt.place(), version).then(edited -> {
      Result<CandidateText> text = new StrictCheck(workspace, request.today())
          .check(request.key(), council, attempt.text(), edited, attempt.place().index());
      return text.isOk()
          ? decide(request, council, attempt, text.toOptional().orElseThrow())
              .then(made -> Result.of(made, placed(text.diagnostics(), made, edited)))
          : Result.failed(text.diagnostics());
    });
  }

  /** Warnings at their places in the file as it will be, with the fingerprint of the words in it. */
  private static List<Diagnostic> placed(List<Diagnostic> warnings, Recording made, String edited) {
    return warnings.stream()
        .map(problem -> EditedPolicy.asBefore(problem, made.file(), made.after(), edited))
        .toList();
  }

  private Result<Recording> decide(
      AdoptRequest request, CouncilSources council, Attempt attempt, CandidateText text) {
    var decided = new DecidedText(text.document(), attempt.file());
    List<Event> earlier =
        attempt.before().own().events().subList(0, attempt.place().index());
    var problems = new ArrayList<Diagnostic>();
    var changes = new ArrayList<ChangedClause>();
    approval(request, earlier, attempt.stored()).ifPresent(found -> {
      problems.addAll(found.diagnostics());
      found.toOptional().ifPresent(lock -> {
        changes.addAll(decided.changesSince(lock));
        if (!request.isChangeAccepted()) {
          changes.forEach(
              change -> problems.add(DecidedText.refused(change, lock, attempt.file())));
        }
      });
    });
    newest(earlier, Status.ADOPTED)
        .map(attempt.stored()::of)
        .flatMap(Result::toOptional)
        .flatMap(decided::versionTaken)
        .ifPresent(problems::add);
    return problems.isEmpty()
        ? new LockedRecording(workspace, council)
            .make(
                request,
                attempt.place(),
                text,
                new LockedRecording.Files(
                    attempt.file(), attempt.text(), changes, attempt.stored(), attempt.recorded()))
        : Result.failed(problems);
  }

  /** The lock of the approval that an adoption follows, if there is one. */
  private static Optional<Result<Lock>> approval(
      AdoptRequest request, List<Event> earlier, PolicyLocks stored) {
    if (!request.resolution().verb().status().equals(Optional.of(Status.ADOPTED))) {
      return Optional.empty();
    }
    int adoption = newestIndex(earlier, Status.ADOPTED);
    return newest(earlier.subList(adoption + 1, earlier.size()), Status.APPROVED)
        .map(stored::of);
  }

  private static int newestIndex(List<Event> events, Status status) {
    for (int i = events.size() - 1; i >= 0; i--) {
      if (events.get(i).verb().status().equals(Optional.of(status))) {
        return i;
      }
    }
    return -1;
  }

  /** The newest decision of a kind, if its words are locked. */
  private static Optional<Event> newest(List<Event> events, Status status) {
    return Optional.of(newestIndex(events, status))
        .filter(index -> index >= 0)
        .map(events::get)
        .filter(event -> event.wording().isPresent());
  }

  /**
   * Writes what was prepared: every file whole, and in their order, so the council's last.
   *
   * @return the files that now hold it
   */
  public Result<List<Path>> write(Recording recording) {
    return workspace.write(
        recording.files().stream().map(file -> edit(file, recording)).toList());
  }

  /** A lock is never written over; of a picture, which is called by its content, there is but one. */
  private static FileEdit edit(OutputFile file, Recording recording) {
    if (file.path().equals(recording.file())) {
      return Edits.of(file, recording.before());
    }
    return recording.lock().equals(Optional.of(file.path()))
        ? FileEdit.added(file)
        : FileEdit.replaced(file);
  }
}
