package org.clausebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.adopt.ChangedClause;
import org.clausebook.adopt.EventPlace;
import org.clausebook.adopt.LockWriter;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.load.Locks;
import org.clausebook.load.RecordEdit;
import org.clausebook.load.Records;
import org.clausebook.load.WorkspaceLoader;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.Event;
import org.clausebook.model.FileContent;
import org.clausebook.model.Fingerprint;
import org.clausebook.model.Lock;
import org.clausebook.model.Logo;
import org.clausebook.model.OutputFile;
import org.clausebook.resolve.OverlayResolver;

/** Puts the words of a decision into a lock, and the decision into the council's file. */
final class LockedRecording {
  private final Locks locks;
  private final OverlayResolver resolver;
  private final Renderers renderers;

  LockedRecording(Locks locks, OverlayResolver resolver, Renderers renderers) {
    this.locks = locks;
    this.resolver = resolver;
    this.renderers = renderers;
  }

  /**
   * What stands in the files before.
   *
   * @param wasLocked whether the decision is on record with its words
   */
  record Files(
      String file,
      String text,
      List<ChangedClause> changes,
      WorkspaceLoader loader,
      CouncilSources council,
      boolean wasLocked) {}

  Result<Recording> make(RecordRequest request, EventPlace place, WorkingText text, Files files) {
    Event event = text.sources().own().events().get(place.index());
    Fingerprint wording = text.document().wording();
    if (event.wording().isPresent() && !event.wording().get().value().equals(wording.value())) {
      return Result.failed(Diagnostic.error(
          event.location(),
          "this decision is on record already, and the words have changed since",
          "put the words back, or record the next decision with a date and minute of its own"));
    }
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
            new LockMaker(text.sources(), text.policy(), resolver)
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
        .then(after -> files
            .loader()
            .policy(Result.ok(files.council()), key.council(), key.policy(), after)
            .then(sources -> {
              List<Event> events = sources.own().events();
              Event event = events.get(edit.event());
              String path = locks.fileFor(key.council(), key.policy(), event, events);
              return Result.ok(recording(key, lock, event, path, after, files));
            }));
  }

  private Recording recording(
      PolicyKey key, Lock lock, Event event, String path, String after, Files files) {
    var written = new ArrayList<OutputFile>();
    if (!isLocked(key, event, files)) {
      written.addAll(lockFiles(key, lock, path));
    }
    if (!after.equals(files.text())) {
      written.add(new OutputFile(files.file(), FileContent.of(after)));
    }
    return new Recording(
        key,
        lock.wording(),
        lock.document().version(),
        path,
        files.text(),
        after,
        files.changes(),
        written);
  }

  /** Whether the words were locked before, and their file is as it was written. */
  private boolean isLocked(PolicyKey key, Event event, Files files) {
    return files.wasLocked() && locks.of(key.council(), key.policy(), event).isOk();
  }

  private static List<OutputFile> lockFiles(PolicyKey key, Lock lock, String path) {
    String text = LockWriter.write(lock);
    List<Logo> logos = lock.pictures();
    Result<Lock> read = Locks.parse(path, text, logos.stream().map(Logo::image).toList());
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
