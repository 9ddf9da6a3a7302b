package org.clausebook.feature.adopt;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.record.Event;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.record.Verb;
import org.clausebook.model.text.SourceText;

/**
 * Decisions for tests, written as {@code adopted 2026-03-05 26/1 locked; adopted pending}: the verb,
 * the date, a minute or {@code -}, then {@code locked} or the name of another body than the council.
 */
public final class Recorded {
  static final String COUNCIL = "Full Council";
  private static final Location PLACE = Location.of("councils/ambridge/it-policy.yaml", 9, 7);

  private Recorded() {}

  public static List<Event> events(String record) {
    return Stream.of(record.split(";"))
        .map(String::strip)
        .filter(event -> !event.isEmpty())
        .map(Recorded::event)
        .toList();
  }

  private static Event event(String written) {
    String[] parts = written.split(" ");
    Verb verb = Verb.of(parts[0].replace('_', ' ')).orElseThrow();
    boolean isLocked = written.endsWith(" locked");
    SourceText body = text(parts.length > 3 && !isLocked ? parts[3] : COUNCIL);
    if (parts[1].equals("pending")) {
      return new Event.Pending(verb, body, Optional.empty(), Optional.empty(), PLACE);
    }
    return new Event.Decided(
        verb,
        body,
        PartialDate.parse(parts[1]),
        Optional.of(parts)
            .filter(all -> all.length > 2 && !all[2].equals("-"))
            .map(all -> text(all[2])),
        new Event.Subject(
            Optional.empty(), isLocked ? Optional.of(text("a".repeat(64))) : Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        PLACE);
  }

  private static SourceText text(String value) {
    return SourceText.of(value, PLACE);
  }

  /** A decision as {@link #events} writes it, or {@code -}. */
  public static String shown(Optional<Event> event) {
    return event
        .map(found ->
            found.verb().words() + " " + found.date().map(PartialDate::toString).orElse("unknown"))
        .orElse("-");
  }
}
