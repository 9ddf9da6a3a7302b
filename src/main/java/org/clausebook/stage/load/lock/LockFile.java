package org.clausebook.stage.load.lock;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.Lock;
import org.clausebook.model.record.Decision;
import org.clausebook.model.record.Event;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.record.ShownDate;
import org.clausebook.model.record.Verb;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Folder;
import org.clausebook.stage.load.yaml.TextFile;
import org.clausebook.stage.load.yaml.YamlFile;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;

/**
 * A file among the locks of a policy, with what it says of itself. Nothing of that is verified: see
 * {@link LockReader}.
 *
 * @param path from the workspace
 * @param yaml what is in it, or that it cannot be read as a lock at all
 */
record LockFile(String path, Result<String> text, Result<Mapping> yaml) {
  /** Shorter names first: {@code 2026-06-01-adopted.yaml} before the second one of that day. */
  static final Comparator<LockFile> ORDER =
      Comparator.<LockFile>comparingInt(file -> file.path().length()).thenComparing(LockFile::path);

  static LockFile read(Folder folder, String path) {
    Result<String> text = TextFile.read(folder, path);
    Result<Mapping> yaml = text.then(words -> YamlFile.parse(path, words));
    return new LockFile(
        path,
        text,
        yaml.isOk() ? yaml : Result.failed(LockReader.damaged(path, yaml.diagnostics())));
  }

  /** Whether nothing in it can be told. */
  boolean isUnreadable() {
    return wording().isEmpty();
  }

  /** The slug that the folder of the council had when the lock was made. */
  String council() {
    return says("council");
  }

  String policy() {
    return says("policy");
  }

  /** The fingerprint of the words; none if the file cannot be read. */
  String wording() {
    return says("wording");
  }

  private String says(String key) {
    return values().map(values -> values.text(key)).orElse("");
  }

  /** The place of a key, which is there. */
  Location place(String key) {
    return values().map(values -> values.place(key)).orElse(Location.of(path, 1, 1));
  }

  private Optional<LockValues<Lock>> values() {
    return yaml.toOptional().map(mapping -> new LockValues<>(mapping, new ArrayList<>()));
  }

  /** The decision or review that it says it is of. */
  Optional<Decision> event() {
    return values().flatMap(values -> values.<Decision>groupIfAny("event")).map(LockForm::decision);
  }

  /** One that holds the same, sign for sign. */
  Optional<LockFile> copied(Stream<LockFile> others) {
    return others.filter(other -> other.text().equals(text)).findFirst();
  }

  /** Whether it says that it is of an event: of the same kind, on the same date. */
  boolean isOf(Event event) {
    return event()
        .filter(own -> isSameKind(own, event) && date(own).equals(date(event)))
        .isPresent();
  }

  /** Whether it has the minute of an event, which tells it from another of the same day. */
  boolean isMinutedAs(Event event) {
    return event()
        .filter(own -> own.minute().equals(event.minute().map(SourceText::value)))
        .isPresent();
  }

  /** A council may have a word of its own for a decision; the status that it gives is the same. */
  static boolean isSameKind(Decision decision, Event event) {
    return Verb.of(decision.verb())
        .map(verb -> verb == event.verb())
        .orElseGet(() -> decision.status().equals(event.verb().status()));
  }

  private static Optional<String> date(Decision decision) {
    return decision.date().map(ShownDate::iso);
  }

  private static Optional<String> date(Event event) {
    return event.date().map(PartialDate::toString);
  }

  /** Whether it holds these words, or says so. */
  boolean says(SourceText pin) {
    return wording().equals(pin.value());
  }

  /** Whether it was named after an event, or after one more of its kind on that date. */
  boolean isNamedAfter(Event event) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.matches("\\Q" + stem(event) + "\\E(-[0-9]+)?\\.(?i:ya?ml)");
  }

  /** The beginning of a new file's name. */
  static String stem(Event event) {
    String date = date(event).orElse(event.isPending() ? "pending" : "unknown").replace('/', '_');
    return date + "-" + event.verb().field();
  }

  /** The lock in it, if the file is as it was written. */
  Result<Lock> lock(LockReader reader) {
    return yaml.then(mapping -> reader.read(text.toOptional().orElseThrow(), mapping));
  }

  /** A fault at one of its keys. */
  Diagnostic error(String key, String message, String hint) {
    return Diagnostic.error(place(key), message, hint);
  }
}
