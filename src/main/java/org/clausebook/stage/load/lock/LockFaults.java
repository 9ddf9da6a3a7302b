package org.clausebook.stage.load.lock;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Position;
import org.clausebook.diagnostic.ShellWords;
import org.clausebook.model.document.Lock;
import org.clausebook.model.record.Decision;
import org.clausebook.model.record.Event;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.record.ShownDate;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.ProfileInheritance;
import org.clausebook.stage.load.yaml.YamlWords;

/**
 * What is said where a record and its locks do not fit together. Each hint puts things back as they
 * were: none lets go of words that were adopted, and none has them locked again from today's text.
 */
record LockFaults(LockPlace place, List<Event> events) {
  private static final String PIN = "wording";

  /** No file is there for an event that is pinned to one. */
  Diagnostic missing(Event event, Map<Event, LockFile> others) {
    SourceText pin = event.wording().orElseThrow();
    Optional<LockFile> elsewhere =
        place.ofOthers().filter(file -> file.says(pin)).findFirst();
    if (elsewhere.isPresent()) {
      return Diagnostic.error(
          pin.start(),
          "the words that were " + event.verb().words() + " are in "
              + elsewhere.get().path() + ", as those of the policy '"
              + elsewhere.get().policy()
              + "'",
          back(elsewhere.get()));
    }
    String why = others.entrySet().stream()
        .filter(other -> other.getValue().says(pin))
        .findFirst()
        .map(other -> other.getValue().path() + " is the lock of line " + line(other.getKey())
            + ", and this decision has none of its own")
        .orElse("the words that were " + event.verb().words() + " are not in " + place.home());
    return Diagnostic.error(
        pin.start(),
        why,
        "put the file of this decision back from version control, or from a backup; while the"
            + " draft has the same words, '" + command(event) + "' locks them again");
  }

  private static String command(Event event) {
    return event.verb().isReview() && event.verb().status().isEmpty()
        ? "policy review"
        : "policy adopt";
  }

  /** The way back for a file that lies among the locks of a policy by another name. */
  private String back(LockFile file) {
    String record = place.file(file.policy());
    return place.has(record)
        ? "move it to " + place.home()
        : "rename " + place.record() + " back to '" + file.policy() + ".yaml'";
  }

  Diagnostic otherWords(LockFile file, Event event) {
    return Diagnostic.error(
        event.wording().orElseThrow().start(),
        "these are not the words that are locked in " + file.path(),
        "put this line back as it was: " + pin(file));
  }

  private static String pin(LockFile file) {
    return PIN + ": " + file.wording();
  }

  /** The line that points to the lock was taken out of its event. */
  Diagnostic unpinned(LockFile file, Event event) {
    return Diagnostic.error(
        event.location(),
        "the words of this decision are locked in " + file.path()
            + ", and the line that says so is gone",
        "put it back into this event, below line " + line(event) + ": " + pin(file));
  }

  private static int line(Event event) {
    return event.location().position().map(Position::line).orElse(1);
  }

  Diagnostic copy(LockFile file, LockFile original) {
    return file.error(
        PIN,
        "this is a copy of the lock " + original.path(),
        "remove this copy; the lock itself stays");
  }

  /** The decision of a lock was taken back, and the lock was kept aside and not moved. */
  Diagnostic undone(LockFile file, LockFile aside) {
    return file.error(
        "event",
        "the decision of this lock was taken back, and the lock is still in its place",
        "run '" + ShellWords.joined("policy", "undo", place.council(), place.policy())
            + "' again, which removes it here; it is kept in " + aside.path());
  }

  /** No event is of the decision that a lock is of. */
  Diagnostic forgotten(LockFile file, Lock lock) {
    return file.error(
        "event",
        "no decision in " + place.record() + " points to this lock of what was "
            + told(lock.event()),
        mend(file.path(), lock));
  }

  private static String told(Decision decision) {
    return decision.verb() + " by " + decision.body()
        + decision.date().map(date -> " on " + date.iso()).orElse("")
        + decision.minute().map(minute -> ", minute " + minute).orElse("");
  }

  /** The event of a lock, as it is to be in the record. */
  String mend(String file, Lock lock) {
    Optional<Event> its = events.stream()
        .filter(event -> event.wording().isEmpty())
        .filter(event -> LockFile.isSameKind(lock.event(), event))
        .filter(event ->
            event.date().map(PartialDate::toString).equals(lock.event().date().map(ShownDate::iso)))
        .findFirst();
    if (its.isPresent()) {
      return "put into the event of line " + line(its.get()) + ": " + PIN + ": "
          + lock.wording().value();
    }
    String instead = events.stream()
        .filter(event -> event.date().isEmpty())
        .filter(event -> event.verb().status().equals(lock.event().status()))
        .findFirst()
        .map(event -> ", in place of the pending one of line " + line(event))
        .orElse(", in the order of dates");
    return "write it under 'adoption:' and 'events:'" + instead + ": - "
        + YamlWords.braced(keys(lock));
  }

  private static Map<String, String> keys(Lock lock) {
    Decision decision = lock.event();
    Map<String, String> keys = new LinkedHashMap<>();
    keys.put("verb", decision.verb());
    keys.put("body", decision.body());
    decision.date().ifPresent(date -> keys.put("date", date.iso()));
    decision.minute().ifPresent(minute -> keys.put("minute", minute));
    decision.version().ifPresent(version -> keys.put("version", version));
    decision.note().ifPresent(note -> keys.put("note", note));
    keys.put(PIN, lock.wording().value());
    return keys;
  }

  /** The report on a lock in the folder of another council or policy than it was made for. */
  Optional<Diagnostic> elsewhere(LockFile file) {
    if (!file.policy().equals(place.policy())) {
      return Optional.of(ofOtherPolicy(file));
    }
    boolean isOwn = file.council().equals(place.council())
        || (place.formerly().contains(file.council())
            && !place.has(PolicyKey.folder(file.council())));
    return isOwn ? Optional.empty() : Optional.of(ofOtherCouncil(file));
  }

  private Diagnostic ofOtherPolicy(LockFile file) {
    String home = Lock.folder(place.council(), file.policy());
    return file.error(
        "policy",
        "this lock was made for the policy '" + file.policy() + "', and lies among those of '"
            + place.policy() + "'",
        place.has(place.file(file.policy()))
            ? "move this file to " + home
            : "rename " + place.record() + " back to '" + file.policy()
                + ".yaml', and the folder of this file to '" + file.policy() + "'");
  }

  private Diagnostic ofOtherCouncil(LockFile file) {
    String name = file.council();
    if (!place.has(PolicyKey.folder(name))) {
      return file.error(
          "council",
          "this lock was made in the folder 'councils/" + name + "', which is called '"
              + place.council() + "' now",
          "write '" + ProfileInheritance.FORMERLY + ": [" + name + "]' into "
              + place.file("council") + ", or rename the folder back to '" + name + "'");
    }
    String original = file.path().replaceFirst(place.council(), name);
    return file.error(
        "council",
        "this lock was made by another council, whose folder is councils/" + name,
        place.has(original)
            ? "take the decisions of '" + name + "' out of " + place.record() + " and remove this"
                + " copy; the lock itself stays in its own folder"
            : "move this file back to " + original);
  }
}
