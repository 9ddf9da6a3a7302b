package org.clausebook.stage.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.ShellWords;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.ControlPlace;
import org.clausebook.model.PrintedLine;
import org.clausebook.model.record.Event;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.record.Replacement;
import org.clausebook.model.record.Verb;
import org.clausebook.model.text.Fingerprint;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.DateReader;
import org.clausebook.stage.load.yaml.Group;
import org.clausebook.stage.load.yaml.Keys;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;

/** Reads the record of approval and adoption. */
final class AdoptionReader {
  /** The adoption in an overlay. */
  record Adoption(
      List<Event> events, Optional<List<PrintedLine>> printed, Optional<ControlPlace> at) {}

  private static final String PENDING = "pending";
  private static final String UNKNOWN = "unknown";
  private static final Pattern UNDECIDED =
      Pattern.compile("(?i)pending|awaited|tb[acd]|to be .+|n/a|[?–—-]+");
  private static final Pattern FORGOTTEN =
      Pattern.compile("(?i)(?:date )?(?:is )?(?:unknown|not known|lost)(?: date)?|n/k");

  private final ReplacementReader replacements;
  private final List<Diagnostic> problems;

  AdoptionReader(PolicyTitles titles, List<Diagnostic> problems) {
    this.replacements = new ReplacementReader(titles, problems);
    this.problems = problems;
  }

  Adoption read(Mapping mapping) {
    var group = Group.of(mapping, Keys.of("overlay/adoption"), problems);
    var events = new ArrayList<Event>();
    for (Mapping written : group.mappings("events")) {
      event(Group.of(written, Keys.of("overlay/adoption/events"), problems)).ifPresent(event -> {
        checkOrder(events, event);
        events.add(event);
      });
    }
    var printed = new PrintedReader(problems);
    return new Adoption(
        events,
        group.has("printed") ? Optional.of(printed.lines(group)) : Optional.empty(),
        printed.place(group));
  }

  private Optional<Event> event(Group group) {
    Optional<Verb> verb =
        group.requiredText("verb", "write what was decided: 'verb: adopted'").flatMap(this::verb);
    Optional<SourceText> body =
        group.requiredFact("body", "write who decides: 'body: Full Council'");
    Optional<SourceText> date =
        group.requiredText("date", "write when, 'date: 2026-03-05', or 'date: pending'");
    if (verb.isEmpty() || body.isEmpty() || date.isEmpty()) {
      return Optional.empty();
    }
    Optional<SourceText> minute = MinuteReader.read(group, problems);
    Optional<SourceText> version = group.fact("version");
    Optional<SourceText> note = group.fact("note");
    Optional<Replacement> by = replacements.read(group, verb.get());
    Optional<SourceText> wording = group.text("wording").flatMap(this::wording);
    if (isWritten(date.get(), UNDECIDED, PENDING, "write pending until the date is known")) {
      if (verb.get().isEnd()) {
        problems.add(Diagnostic.error(
            group.location(),
            "a decision that ends a policy cannot be pending: the policy is in force until it is "
                + verb.get().words(),
            "take this entry out; '"
                + ShellWords.joined("policy", "adopt", "--verb", verb.get().words())
                + "' records the decision when it is taken"));
      }
      if (minute.isPresent()) {
        problems.add(Diagnostic.error(
            group.location("minute"),
            "a pending decision cannot have a minute yet",
            "take the minute out, or put the date of the meeting in place of 'pending'"));
      }
      wording.ifPresent(words -> problems.add(Diagnostic.error(
          words.start(),
          "a pending decision cannot have its words locked yet",
          "take this line out; 'policy adopt' writes it when it records the decision")));
      return Optional.of(
          new Event.Pending(verb.get(), body.get(), version, note, group.location()));
    }
    Optional<PartialDate> on =
        isWritten(date.get(), FORGOTTEN, UNKNOWN, "write unknown if nobody knows the date")
            ? Optional.empty()
            : Optional.of(DateReader.decided(date.get(), problems));
    return Optional.of(new Event.Decided(
        verb.get(),
        body.get(),
        on,
        minute,
        new Event.Subject(version, wording),
        note,
        by,
        date.get().start()));
  }

  private Optional<SourceText> wording(SourceText written) {
    if (Fingerprint.parse(written.value()).isPresent()) {
      return Optional.of(written);
    }
    problems.add(Diagnostic.error(
        written.start(),
        "this is not what 'policy adopt' wrote here",
        "put back what follows 'wording:' in the file of this decision in 'adopted/'"));
    return Optional.empty();
  }

  /** Whether a word stands for the date; a clerk may have others for the same. */
  private boolean isWritten(SourceText date, Pattern words, String word, String hint) {
    boolean isMeant = words.matcher(date.value()).matches();
    if (isMeant && !date.value().equals(word)) {
      problems.add(
          Diagnostic.error(date.start(), "'" + date.value() + "' is not a calendar date", hint));
    }
    return isMeant;
  }

  private Optional<Verb> verb(SourceText written) {
    Optional<Verb> verb = Verb.of(written.value());
    if (verb.isEmpty()) {
      problems.add(Diagnostic.error(
          written.start(),
          "'" + written.value() + "' is not a known decision",
          Suggestion.hint(written.value(), Verb.all())));
    }
    return verb.or(() -> Suggestion.nearest(written.value(), Verb.all()).flatMap(Verb::of));
  }

  private void checkOrder(List<Event> earlier, Event event) {
    if (earlier.isEmpty()) {
      return;
    }
    Event previous = earlier.get(earlier.size() - 1);
    if (previous.isPending() && event.isPending()) {
      problems.add(Diagnostic.error(
          previous.location(),
          "two decisions are pending at once",
          "take this one out until the meeting has decided; 'policy adopt' then puts it in its"
              + " place"));
      return;
    }
    if (previous.isPending()) {
      problems.add(Diagnostic.error(
          event.location(),
          "this decision comes after one that is still pending",
          "move the pending decision to the end"));
      return;
    }
    Optional<PartialDate> before =
        earlier.stream().flatMap(other -> other.date().stream()).reduce((a, b) -> b);
    event
        .date()
        .filter(date -> !date.equals(DateReader.UNREADABLE))
        .filter(date -> before.filter(date::isBefore).isPresent())
        .ifPresent(date -> problems.add(Diagnostic.error(
            event.location(),
            "this decision of " + date + " comes after one of " + before.get(),
            "put the decisions in the order in which they were taken, or correct the date")));
  }
}
