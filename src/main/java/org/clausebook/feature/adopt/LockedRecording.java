package org.clausebook.feature.adopt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.Logo;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.OutputFile;
import org.clausebook.model.record.Event;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.FileContent;
import org.clausebook.model.text.Fingerprint;
import org.clausebook.stage.load.lock.LockWriter;
import org.clausebook.stage.load.lock.Locks;
import org.clausebook.stage.load.lock.PolicyLocks;
import org.clausebook.stage.load.lock.PolicyLocks.Waiting;
import org.clausebook.stage.load.yaml.RecordEdit;
import org.clausebook.stage.load.yaml.Records;
import org.clausebook.workspace.PolicyRenderer;
import org.clausebook.workspace.Workspace;

/** Puts the words of a decision into a lock, and the decision into the council's file. */
final class LockedRecording {
  private final Workspace workspace;
  private final CouncilSources council;

  LockedRecording(Workspace workspace, CouncilSources council) {
    this.workspace = workspace;
    this.council = council;
  }

  /**
   * What stands in the files before.
   *
   * @param locks of the policy
   * @param recorded the decision, if it is on record
   */
  record Files(
      String file,
      String text,
      List<ChangedClause> changes,
      PolicyLocks locks,
      Optional<Event> recorded) {}

  Result<Recording> make(
      AdoptRequest request, RecordPosition place, CandidateText text, Files files) {
    Event event = text.sources().own().events().get(place.index());
    Fingerprint wording = text.document().wording();
    if (event.wording().isPresent() && !event.wording().get().value().equals(wording.value())) {
      return Result.failed(Diagnostic.error(
          event.location(),
          "this decision is on record already, and the words have changed since",
          "put the words back, or record the next decision with a date and minute of its own"));
    }
    PolicyRenderer renderers = workspace.appearance().of(council);
    return renderers
        .printed(text.document())
        .then(printed -> record(
            request.key(),
            new RecordEdit(
                place.index(),
                place.isNew(),
                place.keys(),
                request.resolution().version(),
                Optional.empty()),
            new LockMaker(text.sources(), text.policy(), workspace)
                .make(
                    text.document(),
                    text.document().decisions().get(place.index()),
                    new Lock.Made(request.program(), renderers.look(), printed)),
            files));
  }

  /**
   * A decision with the words that it is about.
   *
   * @param change in the council's file, without the fingerprint of the words
   */
  Result<Recording> record(PolicyKey key, RecordEdit change, Lock lock, Files files) {
    RecordEdit edit = change.with("wording", lock.wording().value());
    return Records.edit(files.file(), files.text(), edit)
        .then(after -> new EditedPolicy(workspace, council, key)
            .read(files.text(), after)
            .then(sources -> {
              Event event = sources.own().events().get(edit.event());
              return locked(lock, event, files)
                  .then(there -> Result.ok(
                      recording(key, lock, there, files.locks().newFile(event), after, files)));
            }));
  }

  /** The file that holds the words already; a lock that is there is never written anew. */
  private static Result<Optional<String>> locked(Lock lock, Event event, Files files) {
    Optional<String> pinned = files.recorded().flatMap(files.locks()::file);
    if (pinned.isPresent()) {
      return Result.ok(pinned);
    }
    return files
        .locks()
        .waiting(event)
        .map(found -> found.then(waiting -> waiting.lock().wording().equals(lock.wording())
            ? Result.ok(Optional.of(waiting.file()))
            : Result.<Optional<String>>failed(otherWords(lock, waiting, files))))
        .orElseGet(() -> Result.ok(Optional.empty()));
  }

  private static List<Diagnostic> otherWords(Lock lock, Waiting waiting, Files files) {
    String hint = files.locks().mend(waiting)
        + "; words that have changed since are a decision of their own, with its own date";
    List<Diagnostic> changes =
        ChangedClause.between(waiting.lock().document(), lock.document()).stream()
            .map(change -> DecidedText.changed(change, waiting.lock(), files.file(), hint))
            .toList();
    return changes.isEmpty()
        ? List.of(Diagnostic.error(
            Location.of(files.file()),
            "the clauses are in another order than in " + waiting.file(),
            hint))
        : changes;
  }

  private static Recording recording(
      PolicyKey key, Lock lock, Optional<String> locked, String fresh, String after, Files files) {
    String path = locked.orElse(fresh);
    var written = new ArrayList<OutputFile>();
    if (locked.isEmpty()) {
      written.addAll(lockFiles(key, lock, path));
    }
    if (!after.equals(files.text())) {
      written.add(new OutputFile(files.file(), FileContent.of(after)));
    }
    return new Recording(
        key,
        Optional.of(lock.wording()),
        lock.document().version(),
        Optional.of(path),
        files.text(),
        after,
        files.changes(),
        written);
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
