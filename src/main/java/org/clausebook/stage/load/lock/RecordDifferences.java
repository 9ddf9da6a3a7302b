package org.clausebook.stage.load.lock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.document.Lock;
import org.clausebook.model.record.Decision;
import org.clausebook.model.record.Event;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.YamlWords;

/**
 * What was changed by hand in the record of a decision after its words were locked. The record may
 * be corrected, so that it differs is told and no more; only what was decided stays what it was.
 */
final class RecordDifferences {
  private RecordDifferences() {}

  /** The differences between an event and its lock; a minute may be typed later. */
  static List<Diagnostic> between(Lock lock, Event event) {
    Decision locked = lock.event();
    var differences = new ArrayList<Diagnostic>();
    if (!LockFile.isSameKind(locked, event)) {
      differences.add(Diagnostic.error(
          event.location(),
          "the words of this decision were " + locked.verb() + ", says its lock, and not "
              + event.verb().words(),
          "put back 'verb: " + locked.verb() + "'"));
    }
    addIfOther("body", locked.body(), Optional.of(event.body().value()), event, differences);
    locked
        .date()
        .ifPresent(date -> addIfOther(
            "date", date.iso(), event.date().map(PartialDate::toString), event, differences));
    locked
        .minute()
        .ifPresent(minute -> addIfOther(
            "minute", minute, event.minute().map(SourceText::value), event, differences));
    locked
        .version()
        .ifPresent(version -> addIfOther(
            "version", version, event.version().map(SourceText::value), event, differences));
    return differences;
  }

  private static void addIfOther(
      String key,
      String locked,
      Optional<String> written,
      Event event,
      List<Diagnostic> differences) {
    if (!written.equals(Optional.of(locked))) {
      differences.add(Diagnostic.warning(
          event.location(),
          "the " + key + " of this decision is "
              + written.map(text -> "'" + text + "'").orElse("gone") + " here and '" + locked
              + "' in its lock",
          "put back '" + key + ": " + YamlWords.text(locked)
              + "', unless the council has corrected its record"));
    }
  }
}
