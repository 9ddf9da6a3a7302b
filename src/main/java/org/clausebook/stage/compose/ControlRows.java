package org.clausebook.stage.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.ControlDetails;
import org.clausebook.model.ControlItem;
import org.clausebook.model.ControlStyle.OwnRow;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.document.ControlBlock.Row;
import org.clausebook.model.record.DocumentControl;
import org.clausebook.model.record.Event;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.record.Status;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.SourceText;
import org.clausebook.model.text.TracedText;

/** The rows of one policy's document control. */
final class ControlRows {
  private final ResolvedPolicy policy;
  private final DocumentControl control;
  private final ControlDetails details;
  private final DocumentTexts texts;
  private final ControlPhrases phrases;
  private final VersionHistory history;
  private final List<TracedLine> related;
  private final List<TracedLine> law;
  private final List<TracedLine> guidance;

  ControlRows(
      ResolvedPolicy policy, DocumentTexts texts, ControlPhrases phrases, VersionHistory history) {
    this.policy = policy;
    this.control = policy.control();
    this.details = policy.details();
    this.texts = texts;
    this.phrases = phrases;
    this.history = history;
    // Read whether they are shown or not, so that their links are checked.
    this.related = linked(details.references().related());
    this.law = linked(details.references().law());
    this.guidance = linked(details.references().guidance());
  }

  /** A row whose decision is still to come. */
  Row blank(ControlItem item) {
    return row(phrases.label(item), List.of());
  }

  /** The rows of an item, and of decisions none on a date that nobody knows; none if there is nothing to show. */
  List<Row> of(ControlItem item) {
    if (item == ControlItem.EVENTS) {
      return control.events().stream()
          .filter(event -> event.isPending() || event.date().isPresent())
          .map(this::row)
          .toList();
    }
    Optional<SourceText> own = Optional.ofNullable(details.style().values().get(item.key()));
    List<TracedLine> values = own.map(texts::linked).map(List::of).orElseGet(() -> values(item));
    return values.isEmpty() ? List.of() : List.of(row(phrases.label(item), values));
  }

  /** A row of the council's own. */
  Row of(OwnRow own) {
    return row(OneLine.of(texts.line(own.label())), List.of(texts.linked(own.value())));
  }

  private Row row(TracedText label, List<TracedLine> values) {
    String what = "document control, '" + label.text() + "'";
    PrintedTexts printed = texts.printed();
    printed.print("a label of document control", label);
    values.forEach(value -> printed.print(what, value.words()));
    return new Row(label.text(), values.stream().map(TracedLine::line).toList());
  }

  private Row row(Event event) {
    Map<String, TracedText> values = new LinkedHashMap<>();
    values.put("verb", Verbs.words(event, policy.council()));
    TracedText body = OneLine.of(event.body());
    Optional<TracedText> by = event.by().map(texts::replacement);
    values.put("body", by.orElse(body));
    TracedText label = phrases.label(ControlItem.EVENTS, values);
    return row(
        SentenceStart.cased(label),
        Stream.of(plain(by.map(name -> body)), plain(date(event)), minute(event))
            .flatMap(List::stream)
            .toList());
  }

  private List<TracedLine> minute(Event event) {
    return event.minute().stream()
        .map(minute -> phrases.fill("sentence.minute", Map.of("minute", TracedText.of(minute))))
        .map(TracedLine::of)
        .toList();
  }

  private List<TracedLine> values(ControlItem item) {
    Optional<Event> approval = control.newest(Status.APPROVED);
    Optional<Event> adoption = control.newest(Status.ADOPTED);
    return switch (item) {
      case NUMBER -> written(details.number());
      case VERSION -> written(control.version());
      case STATUS ->
        plain(Optional.of(phrases.word("statuses." + control.status().word())));
      case OWNER -> plain(texts.owner());
      case APPROVED_BY -> written(approval.map(Event::body));
      case APPROVAL_DATE -> plain(approval.flatMap(this::date));
      case APPROVAL_MINUTE -> written(approval.flatMap(Event::minute));
      case ADOPTED_BY -> written(adoption.map(Event::body));
      case ADOPTION_DATE -> plain(adoption.flatMap(this::date));
      case MINUTE -> written(adoption.flatMap(Event::minute));
      case LAST_REVIEW -> plain(control.lastReview().flatMap(this::date));
      case REVIEW_CYCLE ->
        control.end().isPresent() || control.reviewCycle().isNone()
            ? List.of()
            : plain(Optional.of(reviewCycle()));
      case NEXT_REVIEW ->
        plain(control
            .promisedReview()
            .map(due -> show(due, control.reviewCycle().words().start())));
      case RELATED -> related;
      case LAW -> law;
      case GUIDANCE -> guidance;
      case SOURCE -> sources();
      case CHANGES -> plain(history.newestChange());
      case EVENTS, HISTORY -> List.of();
    };
  }

  private Optional<TracedText> date(Event event) {
    return event.date().map(date -> show(date, event.location()));
  }

  private TracedText show(PartialDate date, Location place) {
    return TracedText.of(Dates.show(date, policy.council()).shown(), Origin.made(place));
  }

  private static List<TracedLine> written(Optional<SourceText> value) {
    return plain(value.map(TracedText::of));
  }

  private static List<TracedLine> plain(Optional<TracedText> value) {
    return value.map(OneLine::of).filter(text -> !text.isEmpty()).map(TracedLine::of).stream()
        .toList();
  }

  private List<TracedLine> linked(Optional<List<SourceText>> lines) {
    return lines.stream().flatMap(List::stream).map(texts::linked).toList();
  }

  private TracedText reviewCycle() {
    TracedText words = TracedText.of(control.reviewCycle().words());
    return SentenceStart.cased(control
        .reviewCycle()
        .condition()
        .map(condition -> words
            .then(TracedText.of(" ", Origin.made(condition.start())))
            .then(TracedText.of(condition)))
        .orElse(words));
  }

  private List<TracedLine> sources() {
    Set<String> known = new TreeSet<>();
    return policy.clauses().stream()
        .flatMap(clause -> clause.provenance().source().stream())
        .map(OneLine::of)
        .filter(source -> known.add(source.text()))
        .map(TracedLine::of)
        .toList();
  }
}
