package org.clausebook.stage.load.lock;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.Lock;
import org.clausebook.model.record.Event;
import org.clausebook.model.text.SourceText;

/**
 * The locks of one policy beside the events of its record. Each lock belongs to one event, and
 * every one that is apart from its event is reported: words that were adopted are never passed
 * over.
 */
public final class PolicyLocks {
  private final LockPlace place;
  private final List<LockFile> files;
  private final List<Event> events;
  private final Map<Event, LockFile> pinned = new LinkedHashMap<>();
  private final LockFaults faults;

  PolicyLocks(LockPlace place, List<Event> events) {
    this.place = place;
    this.files = place.files();
    this.events = List.copyOf(events);
    this.faults = new LockFaults(place, this.events);
    assign((file, event) -> file.says(pin(event)) && file.isOf(event) && file.isMinutedAs(event));
    assign((file, event) -> file.says(pin(event)) && file.isOf(event));
    assign((file, event) -> file.isUnreadable() && file.isNamedAfter(event));
    assign(LockFile::isOf);
    assign((file, event) -> file.says(pin(event)));
  }

  /** Gives each event that has none yet the first such file that no other event has. */
  private void assign(BiPredicate<LockFile, Event> belongs) {
    for (Event event : events) {
      if (event.wording().isPresent() && !pinned.containsKey(event)) {
        files.stream()
            .filter(file -> !pinned.containsValue(file))
            .filter(file -> belongs.test(file, event))
            .findFirst()
            .ifPresent(file -> pinned.put(event, file));
      }
    }
  }

  private static SourceText pin(Event event) {
    return event.wording().orElseThrow();
  }

  /** The lock of an event with the fingerprint of its wording. */
  public Result<Lock> of(Event event) {
    return Optional.ofNullable(pinned.get(event))
        .map(file -> lock(file, event))
        .orElseGet(() -> Result.failed(faults.missing(event, pinned)));
  }

  private Result<Lock> lock(LockFile file, Event event) {
    return read(file)
        .then(lock -> lock.wording().value().equals(pin(event).value())
            ? Result.ok(lock)
            : Result.failed(faults.otherWords(file, event)));
  }

  /** The lock in a file, if it is whole and belongs here. */
  private Result<Lock> read(LockFile file) {
    return file.lock(place.reader(file))
        .then(lock ->
            faults.elsewhere(file).map(Result::<Lock>failed).orElseGet(() -> Result.ok(lock)));
  }

  /**
   * What is wrong between the record and its locks, and what the record says of a decision that its
   * lock does not say.
   */
  public List<Diagnostic> problems() {
    return problems(Optional.empty());
  }

  /** Nothing, if the record and its locks fit together beside a decision; else why they do not. */
  public Result<Boolean> whole(Event decision) {
    List<Diagnostic> errors =
        problems(Optional.of(decision)).stream().filter(Diagnostic::isError).toList();
    return Result.unless(errors, true);
  }

  /**
   * What was found for a decision, or, if its lock waits for it in vain, the way back.
   *
   * @param isInVain whether words that are locked with what was found get no lock
   */
  public <T> Result<T> instead(Result<T> found, Predicate<T> isInVain, Event decision) {
    boolean isTaken = found.toOptional().filter(isInVain.negate()).isPresent();
    return isTaken || waitingFile(decision).isEmpty() ? found : Result.failed(problems());
  }

  /**
   * The problems apart from those that recording a decision puts right: a lock that is missing, or
   * waits for it.
   */
  private List<Diagnostic> problems(Optional<Event> beside) {
    var problems = new ArrayList<Diagnostic>();
    for (Event event : events) {
      boolean isMended = !pinned.containsKey(event)
          && beside.filter(decision -> isSame(event, decision)).isPresent();
      if (event.wording().isPresent() && !isMended) {
        Result<Lock> lock = of(event);
        problems.addAll(lock.diagnostics());
        lock.toOptional()
            .ifPresent(found -> problems.addAll(RecordDifferences.between(found, event)));
      }
    }
    Optional<LockFile> taken = beside.flatMap(this::waitingFile);
    unpinned()
        .filter(file -> !taken.equals(Optional.of(file)))
        .map(this::astray)
        .forEach(problems::addAll);
    return problems;
  }

  private Stream<LockFile> unpinned() {
    return files.stream().filter(file -> !pinned.containsValue(file));
  }

  /** The message about a file that no event points to. */
  private List<Diagnostic> astray(LockFile file) {
    Result<Lock> lock = read(file);
    if (!lock.isOk()) {
      return lock.diagnostics();
    }
    return List.of(file.copied(pinned.values().stream())
        .map(other -> faults.copy(file, other))
        .or(() -> file.copied(place.undone().stream()).map(kept -> faults.undone(file, kept)))
        .or(() -> events.stream()
            .filter(event -> event.wording().isEmpty() && file.isOf(event))
            .findFirst()
            .map(event -> faults.unpinned(file, event)))
        .orElseGet(() -> faults.forgotten(file, lock.toOptional().orElseThrow())));
  }

  /** The locks of decisions that were taken back, or are to be. */
  public UndoneLocks undone() {
    return new UndoneLocks(place, unpinned().toList());
  }

  /**
   * The words of a decision that were locked before, and to which no event points.
   *
   * @param file that holds them
   */
  public record Waiting(String file, Lock lock) {}

  /** The lock that waits for a decision, or why it cannot be read; empty where none waits. */
  public Optional<Result<Waiting>> waiting(Event decision) {
    return waitingFile(decision)
        .map(file -> read(file).map(lock -> new Waiting(file.path(), lock)));
  }

  private Optional<LockFile> waitingFile(Event decision) {
    return decision.wording().isPresent() && pinned.containsKey(decision)
        ? Optional.empty()
        : unpinned().filter(file -> isSame(file, decision)).findFirst();
  }

  private static boolean isSame(Event event, Event decision) {
    return event.verb() == decision.verb() && event.date().equals(decision.date());
  }

  private static boolean isSame(LockFile file, Event decision) {
    return file.isOf(decision)
        && file.event()
            .filter(own -> own.body().equals(decision.body().value()))
            .filter(own -> own.minute().isEmpty()
                || decision.minute().isEmpty()
                || own.minute().equals(decision.minute().map(SourceText::value)))
            .isPresent();
  }

  /** The file of the lock that an event points to. */
  public Optional<String> file(Event event) {
    return Optional.ofNullable(pinned.get(event)).map(LockFile::path);
  }

  /** How the record is to be written so that a lock that waits has its event. */
  public String mend(Waiting waiting) {
    return faults.mend(waiting.file(), waiting.lock());
  }

  /** The file for a new lock: never one that is there, whatever its letters' case. */
  public String newFile(Event event) {
    List<String> taken =
        files.stream().map(file -> file.path().toLowerCase(Locale.ROOT)).toList();
    String stem = place.home() + "/" + LockFile.stem(event);
    String file = stem + ".yaml";
    for (int i = 2; taken.contains(file.toLowerCase(Locale.ROOT)); i++) {
      file = stem + "-" + i + ".yaml";
    }
    return file;
  }
}
