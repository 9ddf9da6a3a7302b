package org.clausebook.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.model.ControlBlock.Row;
import org.clausebook.model.ControlDetails;
import org.clausebook.model.ControlItem;
import org.clausebook.model.DocumentControl;
import org.clausebook.model.Event;
import org.clausebook.model.LinkedText;
import org.clausebook.model.PartialDate;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.SourceText;
import org.clausebook.model.Status;

/** The rows of one policy's document control. */
final class ControlRows {
  private final ResolvedPolicy policy;
  private final DocumentControl control;
  private final ControlDetails details;
  private final DocumentTexts texts;
  private final ControlPhrases phrases;
  private final VersionHistory history;
  private final List<LinkedText> related;
  private final List<LinkedText> law;
  private final List<LinkedText> guidance;

  ControlRows(
      ResolvedPolicy policy, DocumentTexts texts, ControlPhrases phrases, VersionHistory history) {
    this.policy = policy;
    this.control = policy.control();
    this.details = policy.details();
    this.texts = texts;
    this.phrases = phrases;
    this.history = history;
    // Read whether they are shown or not, so that their links are checked.
    this.related = linked(details.related());
    this.law = linked(details.law());
    this.guidance = linked(details.guidance());
  }

  /** A row whose decision is still to come. */
  Row blank(ControlItem item) {
    return new Row(phrases.label(item), List.of());
  }

  /** The rows of an item, and of decisions none on a date that nobody knows; none if there is nothing to show. */
  List<Row> of(ControlItem item) {
    if (item == ControlItem.EVENTS) {
      return control.events().stream()
          .filter(event -> event.isPending() || event.date().isPresent())
          .map(this::row)
          .toList();
    }
    List<LinkedText> values = values(item);
    return values.isEmpty() ? List.of() : List.of(new Row(phrases.label(item), values));
  }

  private Row row(Event event) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("verb", Verbs.words(event.verb(), policy.council()));
    String body = OneLine.of(event.body().value());
    Optional<String> by = event.by().map(texts::replacement);
    values.put("body", by.orElse(body));
    String label = phrases.label(ControlItem.EVENTS, values);
    return new Row(
        SentenceStart.cased(label, ""),
        Stream.of(plain(by.map(name -> body)), plain(date(event)), minute(event))
            .flatMap(List::stream)
            .toList());
  }

  private List<LinkedText> minute(Event event) {
    return event.minute().stream()
        .map(minute -> phrases.fill("sentence.minute", Map.of("minute", minute.value())))
        .map(LinkedText::of)
        .toList();
  }

  private List<LinkedText> values(ControlItem item) {
    Optional<Event> approval = control.newest(Status.APPROVED);
    Optional<Event> adoption = control.newest(Status.ADOPTED);
    return switch (item) {
      case NUMBER -> plain(details.number().map(SourceText::value));
      case VERSION -> plain(control.version().map(SourceText::value));
      case STATUS ->
        plain(Optional.of(phrases.word("statuses." + control.status().word())));
      case OWNER -> plain(texts.owner());
      case APPROVED_BY -> plain(approval.map(event -> event.body().value()));
      case APPROVAL_DATE -> plain(approval.flatMap(this::date));
      case APPROVAL_MINUTE -> plain(approval.flatMap(Event::minute).map(SourceText::value));
      case ADOPTED_BY -> plain(adoption.map(event -> event.body().value()));
      case ADOPTION_DATE -> plain(adoption.flatMap(this::date));
      case MINUTE -> plain(adoption.flatMap(Event::minute).map(SourceText::value));
      case LAST_REVIEW -> plain(control.lastReview().flatMap(this::date));
      case REVIEW_CYCLE ->
        control.end().isPresent() || control.reviewCycle().isNone()
            ? List.of()
            : plain(Optional.of(reviewCycle()));
      case NEXT_REVIEW -> plain(control.promisedReview().map(this::show));
      case RELATED -> related;
      case LAW -> law;
      case GUIDANCE -> guidance;
      case SOURCE -> sources();
      case CHANGES -> plain(history.newestChange());
      case EVENTS, HISTORY -> List.of();
    };
  }

  private Optional<String> date(Event event) {
    return event.date().map(this::show);
  }

  private String show(PartialDate date) {
    return Dates.show(date, policy.council()).shown();
  }

  private static List<LinkedText> plain(Optional<String> value) {
    return value.map(OneLine::of).filter(text -> !text.isEmpty()).map(LinkedText::of).stream()
        .toList();
  }

  private List<LinkedText> linked(Optional<List<SourceText>> lines) {
    return lines.stream().flatMap(List::stream).map(texts::linked).toList();
  }

  private String reviewCycle() {
    String words = control.reviewCycle().words().value();
    return SentenceStart.cased(
        control.reviewCycle().condition().map(c -> words + " " + c.value()).orElse(words), "");
  }

  private List<LinkedText> sources() {
    return policy.clauses().stream()
        .flatMap(clause -> clause.provenance().source().stream())
        .map(source -> OneLine.of(source.value()))
        .distinct()
        .map(LinkedText::of)
        .toList();
  }
}
