package org.clausebook.feature.adopt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Logo;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.OutputFile;
import org.clausebook.model.record.Event;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.FileContent;
import org.clausebook.model.text.Fingerprint;
import org.clausebook.stage.load.lock.LockWriter;
import org.clausebook.stage.load.lock.Locks;
import org.clausebook.stage.load.lock.PolicyLocks.Waiting;
import org.clausebook.stage.load.yaml.RecordEdit;
import org.clausebook.stage.load.yaml.Records;
import org.clausebook.workspace.PolicyRenderer;
import org.clausebook.workspace.TextChange;
import org.clausebook.workspace.Workspace;

/** Puts the words of a decision into a lock, and the decision into the council's file. */
final class LockedRecording {
  private final Workspace workspace;
  private final PolicyBefore before;
  private final RecordPosition place;
  private final List<ChangedClause> changes;

  /**
   * A decision that is to be recorded.
   *
   * @param changes since a committee approved the words
   */
  LockedRecording(
      Workspace workspace, PolicyBefore before, RecordPosition place, List<ChangedClause> changes) {
    this.workspace = workspace;
    this.before = before;
    this.place = place;
    this.changes = changes;
  }

  Result<AdoptReport> make(AdoptRequest request, CandidateText text) {
    Event event = text.sources().own().events().get(place.index());
    Fingerprint wording = text.document().wording();
    if (event.wording().isPresent() && !event.wording().get().value().equals(wording.value())) {
      return Result.failed(Diagnostic.error(
          event.location(),
          "this decision is already on record, and the words have changed since",
          "put the words back, or record the next decision with a date and minute of its own"));
    }
    PolicyRenderer renderers = workspace.appearance().of(before.council());
    return renderers
        .printed(text.document())
        .then(printed -> record(
            place.edit(request.resolution().version(), Optional.empty()),
            new LockMaker(text.sources(), text.policy(), workspace)
                .make(
                    text.document(),
                    text.document().decisions().get(place.index()),
                    new Lock.Made(
                        request.program(),
                        text.sources().library().version(),
                        renderers.look(),
                        printed))));
  }

  /**
   * A decision with the words that it is about.
   *
   * @param change in the council's file, without the fingerprint of the words
   */
  Result<AdoptReport> record(RecordEdit change, Lock lock) {
    RecordEdit edit = change.with("wording", lock.wording().value());
    return before
        .edited(edit)
        .then(after -> before.read(after, workspace).then(sources -> {
          Event event = sources.own().events().get(edit.event());
          Lock whole = lock.with(Records.changed(before.text(), after));
          return locked(whole, event)
              .map(there -> recording(whole, there, before.locks().newFile(event), after));
        }));
  }

  /** The file that holds the words already; a lock that is there is never written again. */
  private Result<Optional<String>> locked(Lock lock, Event event) {
    Optional<String> pinned = before.recorded(place).flatMap(before.locks()::file);
    if (pinned.isPresent()) {
      return Result.ok(pinned);
    }
    return before
        .locks()
        .waiting(event)
        .map(found -> found.then(waiting -> waiting.lock().wording().equals(lock.wording())
            ? Result.ok(Optional.of(waiting.file()))
            : Result.<Optional<String>>failed(otherWords(lock, waiting))))
        .orElseGet(() -> Result.ok(Optional.empty()));
  }

  private List<Diagnostic> otherWords(Lock lock, Waiting waiting) {
    String hint = before.locks().mend(waiting)
        + "; words that have changed since are a decision of their own, with its own date";
    List<Diagnostic> changes =
        ChangedClause.between(waiting.lock().document(), lock.document()).stream()
            .map(change -> DecidedText.changed(change, waiting.lock(), before.file(), hint))
            .toList();
    return changes.isEmpty()
        ? List.of(Diagnostic.error(
            Location.of(before.file()),
            "the clauses are in another order than in " + waiting.file(),
            hint))
        : changes;
  }

  private AdoptReport recording(Lock lock, Optional<String> locked, String fresh, String after) {
    String path = locked.orElse(fresh);
    var written = new ArrayList<OutputFile>();
    if (locked.isEmpty()) {
      written.addAll(lockFiles(before.key(), lock, path));
    }
    var text = new TextChange(before.file(), before.text(), after);
    written.addAll(text.files());
    return new AdoptReport(
        before.key(),
        Optional.of(lock.wording()),
        lock.document().version(),
        Optional.of(path),
        text,
        changes,
        written,
        Optional.empty());
  }

  private static List<OutputFile> lockFiles(PolicyKey key, Lock lock, String path) {
    String text = LockWriter.write(lock);
    List<Logo> logos = lock.pictures();
    Result<Lock> read =
        Locks.parse(path, key.council(), text, logos.stream().map(Logo::image).toList());
    if (!read.toOptional().equals(Optional.of(lock))) {
      throw new IllegalStateException(
          "a lock that does not read as it was written: " + path + " " + read.diagnostics());
    }
    var files = new ArrayList<OutputFile>();
    logos.forEach(picture ->
        files.add(new OutputFile(Lock.picture(key.council(), picture), picture.image())));
    files.add(new OutputFile(path, FileContent.of(text)));
    return files;
  }
}
