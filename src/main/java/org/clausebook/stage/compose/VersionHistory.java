package org.clausebook.stage.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.ControlItem;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.document.ControlBlock.History;
import org.clausebook.model.record.DocumentControl;
import org.clausebook.model.record.Event;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.record.PastVersion;
import org.clausebook.model.record.Status;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.SourceText;
import org.clausebook.model.text.TracedText;

/**
 * The versions of one policy: those that the council lists, those of its decisions, and its own.
 */
final class VersionHistory {
  private static final List<String> COLUMNS =
      List.of("version", "date", "status", "change", "minute");

  /**
   * One version.
   *
   * @param date empty while the decision on it is awaited
   * @param status worked out only if it is printed, as it asks for words of the templates
   */
  private record Row(
      Optional<SourceText> version,
      Optional<PartialDate> date,
      Supplier<TracedText> status,
      Optional<SourceText> change,
      Optional<SourceText> minute,
      Location location) {
    boolean is(SourceText other) {
      return version.filter(own -> own.value().equals(other.value())).isPresent();
    }
  }

  private final ResolvedPolicy policy;
  private final ControlPhrases phrases;
  private final List<Row> rows = new ArrayList<>();

  VersionHistory(ResolvedPolicy policy, ControlPhrases phrases, List<Diagnostic> problems) {
    this.policy = policy;
    this.phrases = phrases;
    policy.details().history().forEach(past -> rows.add(row(past)));
    for (Event event : policy.control().events()) {
      event.version().ifPresent(version -> {
        checkNew(version, problems);
        add(version, event);
      });
    }
    policy.control().version().ifPresent(this::addStated);
    rows.sort(
        Comparator.comparing(row -> row.date().map(PartialDate::start).orElse(LocalDate.MAX)));
  }

  private static Row row(PastVersion past) {
    return new Row(
        past.version(),
        Optional.of(past.date()),
        () -> past.status().map(TracedText::of).orElse(TracedText.EMPTY),
        past.change(),
        past.minute(),
        past.location());
  }

  /** A version that was decided on a date that nobody knows has no row. */
  private void add(SourceText version, Event event) {
    if (event.isPending() || event.date().isPresent()) {
      rows.add(row(version, event));
    }
  }

  /**
   * The version that the policy states, where neither the list nor a decision names it. The draft
   * of a first version is no history.
   */
  private void addStated(SourceText version) {
    DocumentControl control = policy.control();
    boolean isFirst = rows.isEmpty();
    if (rows.stream().anyMatch(row -> row.is(version))) {
      return;
    }
    if (control.events().isEmpty() && !isFirst) {
      rows.add(draft(version));
    }
    control
        .pending()
        .or(() -> control.newest(Status.ADOPTED))
        .or(() -> control.newest(Status.APPROVED))
        .filter(event -> event.version().isEmpty() && !(isFirst && event.isPending()))
        .ifPresent(event -> add(version, event));
  }

  private Row draft(SourceText version) {
    return new Row(
        Optional.of(version),
        Optional.empty(),
        () -> phrases.word("statuses.draft"),
        Optional.empty(),
        Optional.empty(),
        version.start());
  }

  private Row row(SourceText version, Event event) {
    return new Row(
        Optional.of(version),
        event.date(),
        () -> status(event),
        event.note(),
        event.minute(),
        event.location());
  }

  private TracedText status(Event event) {
    return event
        .verb()
        .status()
        .filter(decided -> !event.isPending())
        .map(decided -> phrases.word("statuses." + decided.word()))
        .orElseGet(() -> !event.isPending()
            ? SentenceStart.cased(Verbs.words(event, policy.council()))
            : phrases.word("statuses.draft"));
  }

  private void checkNew(SourceText version, List<Diagnostic> problems) {
    policy.details().history().stream()
        .filter(past -> row(past).is(version))
        .forEach(past -> problems.add(Diagnostic.error(
            past.location(),
            "version '" + version.value() + "' is among the decisions too",
            "take it out of 'history:', or correct the number of one or the other")));
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The note of the newest version that has one. */
  Optional<TracedText> newestChange() {
    return rows.stream()
        .flatMap(row -> row.change().stream())
        .reduce((a, b) -> b)
        .map(OneLine::of);
  }

  /** The table, without columns that would be empty, as it goes into the document. */
  History table(PrintedTexts printed) {
    List<List<TracedText>> all = rows.stream().map(this::cells).toList();
    List<Integer> used = IntStream.range(0, COLUMNS.size())
        .filter(column -> all.stream().anyMatch(cells -> !cells.get(column).isEmpty()))
        .boxed()
        .toList();
    return new History(
        printed.print("the title of the history", phrases.label(ControlItem.HISTORY)),
        used.stream()
            .map(column -> phrases.word("history." + COLUMNS.get(column)))
            .map(head -> printed.print("history", head))
            .toList(),
        all.stream()
            .map(cells -> used.stream()
                .map(cells::get)
                .map(c -> printed.print("history", c))
                .toList())
            .toList());
  }

  private List<TracedText> cells(Row row) {
    return List.of(
        row.version().map(OneLine::of).orElse(TracedText.EMPTY),
        row.date()
            .map(date -> Dates.show(date, policy.council()).shown())
            .map(date -> TracedText.of(date, Origin.made(row.location())))
            .orElse(TracedText.EMPTY),
        OneLine.of(row.status().get()),
        row.change().map(OneLine::of).orElse(TracedText.EMPTY),
        row.minute().map(OneLine::of).orElse(TracedText.EMPTY));
  }
}
