package org.clausebook.feature.adopt;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.record.Event;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.record.Replacement;
import org.clausebook.model.record.Verb;
import org.clausebook.model.text.SourceText;

/**
 * What a meeting decided, as it is to be recorded.
 *
 * @param body who decided: {@code Full Council}
 * @param on when; empty where nobody knows any more
 * @param minute the council's own reference
 * @param version that was decided on, as the council counts it
 * @param note free text, such as what was changed
 * @param by what replaces the policy: the key of another one, or what it is called
 */
public record Resolution(
    Verb verb,
    String body,
    Optional<PartialDate> on,
    Optional<String> minute,
    Optional<String> version,
    Optional<String> note,
    Optional<String> by) {
  /** The word for a date that nobody knows any more. */
  public static final String UNKNOWN = "unknown";

  /** A decision on a policy that nothing replaces. */
  public Resolution(
      Verb verb,
      String body,
      Optional<PartialDate> on,
      Optional<String> minute,
      Optional<String> version,
      Optional<String> note) {
    this(verb, body, on, minute, version, note, Optional.empty());
  }

  /** The decision: its verb, body and date. */
  public String words() {
    return verb.words() + " by " + by.orElse(body)
        + on.map(date ->
                (date.precision() == PartialDate.Precision.DAY ? " on " : " in ") + date.inWords())
            .orElse("")
        + by.map(other -> ", decided by " + body).orElse("");
  }

  /** The decision as it will be on record in a file. */
  public Event event(String file) {
    Location place = Location.of(file);
    return new Event.Decided(
        verb,
        SourceText.of(body, place),
        on,
        minute.map(reference -> SourceText.of(reference, place)),
        new Event.Subject(version.map(number -> SourceText.of(number, place)), Optional.empty()),
        note.map(text -> SourceText.of(text, place)),
        by.map(name -> new Replacement(Optional.empty(), SourceText.of(name, place))),
        place);
  }

  /** The keys of an event, in the order in which they are written. */
  Map<String, String> keys() {
    var keys = new LinkedHashMap<String, String>();
    keys.put("verb", verb.words());
    keys.put("body", body);
    by.ifPresent(name -> keys.put("by", name));
    keys.putAll(late());
    return keys;
  }

  /** The keys that a pending event does not have. */
  Map<String, String> late() {
    var keys = new LinkedHashMap<String, String>();
    keys.put("date", on.map(PartialDate::toString).orElse(UNKNOWN));
    keys.putAll(more());
    return keys;
  }

  /** The keys that an event need not have. */
  Map<String, String> more() {
    var keys = new LinkedHashMap<String, String>();
    minute.ifPresent(reference -> keys.put("minute", reference));
    version.ifPresent(number -> keys.put("version", number));
    by.ifPresent(name -> keys.put("by", name));
    note.ifPresent(text -> keys.put("note", text));
    return keys;
  }
}
